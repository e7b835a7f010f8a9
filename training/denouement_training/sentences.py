"""The sentences that training reads: words with whatever labels their set gives."""
import collections
import csv
import lzma
import pathlib
import re
from dataclasses import dataclass, field

TYPES = ("PER", "FAC", "GPE", "LOC", "VEH", "ORG")
FORMS = ("PROP", "NOM", "PRON")
TITLE = ("PER", "TITLE")  # an honorific ("Mr."): in LitBank's entities layer, not in its coreference layer
KEPT_SUBTYPES = {"nsubj:pass", "aux:pass", "acl:relcl"}
PRONOUNS = set("""i he she it we you they me him her us them my your his its our their mine yours hers ours theirs myself yourself
himself herself itself ourselves yourselves themselves thou thee thy thine thyself ye yeh yer 'em one some others this that these those
who whom whose which""".split())


@dataclass
class Sentence:
    """Words of one sentence. Syntax is None in LitBank, mentions and events are None in EWT."""
    words: list
    upos: list = None
    xpos: list = None
    lemmas: list = None
    heads: list = None  # 0-based; -1 for the root
    relations: list = None
    mentions: list = None  # (first, last, type, form), last inclusive
    entities: list = None  # (first, last, type): LitBank's entities layer as it stands, to score by
    events: list = None
    links: dict = None  # whom each span (first, last) means
    quotes: list = None  # the number of the quotation each word stands in, 0 outside


@dataclass
class Document:
    name: str
    sentences: list = field(default_factory=list)


def lines(path):
    return pathlib.Path(path).read_text(encoding="utf-8").split("\n")


def ewt(path):
    """UD English-EWT's documents; multi-word ranges and empty nodes left out, relations without most subtypes."""
    documents, rows = [], []
    for line in lines(path):
        if line.startswith("# newdoc"):
            documents.append(Document(line.split("=")[-1].strip()))
        elif not line and rows:
            documents[-1].sentences.append(sentence_of(rows))
            rows = []
        elif line and line[0] != "#":
            cells = line.split("\t")
            if cells[0].isdigit():
                rows.append(cells)
    return documents


def sentence_of(rows):
    relations = [r[7] if r[7] in KEPT_SUBTYPES else r[7].split(":")[0] for r in rows]
    return Sentence([r[1] for r in rows], [r[3] for r in rows], [r[4] for r in rows], [r[2] for r in rows],
                    [int(r[6]) - 1 for r in rows], relations)


def litbank(folder):
    """LitBank's documents in a folder with coref/, entities/ and events/; the form of what is not a pronoun is still NOM."""
    documents = []
    for path in sorted(pathlib.Path(folder, "coref").glob("*.conll")):
        words, clusters = coreference(path)
        typed = entities(pathlib.Path(folder, "entities", path.stem + ".tsv"))
        realis = [[row[1] == "EVENT" for row in s] for s in tables(pathlib.Path(folder, "events", path.stem + ".tsv"))]
        if [len(s) for s in words] != [len(s) for s in realis]:
            raise ValueError(f"{path}: the layers cut its sentences differently")
        mentions = [[] for _ in words]
        for (s, first, last), (kind, form) in labelled(words, clusters, typed).items():
            mentions[s].append((first, last, kind, form))
        links = [{} for _ in words]
        for name, spans in clusters.items():
            for i, first, last in spans:
                links[i][first, last] = name
        quoted = quotations(pathlib.Path(folder, "quotations", path.stem.removesuffix("_brat") + ".ann"), words)
        layer = [[(first, last, t) for (s, first, last), t in typed.items() if s == i] for i in range(len(words))]
        sentences = [Sentence(w, mentions=sorted(m), entities=n, events=e, links=k, quotes=q)
                     for w, m, n, e, k, q in zip(words, mentions, layer, realis, links, quoted)]
        documents.append(Document(path.stem, sentences))
    return documents


def labelled(words, clusters, typed):
    """Type and form of each span. The coreference files carry neither: the type is that of the same span in the entities layer, else
    the most frequent of its cluster, else PER."""
    labels = {}
    for spans in clusters.values():
        known = collections.Counter(typed[s] for s in spans if s in typed)
        usual = min(known, key=lambda t: -known[t]) if known else "PER"
        for span in spans:
            s, first, last = span
            pronoun = span not in typed and first == last and words[s][first].lower() in PRONOUNS
            labels[span] = (typed.get(span, usual), "PRON" if pronoun else "NOM")
    for span in typed:
        if span not in labels and any(t != span and t[0] == span[0] and t[1] <= span[1] and span[2] <= t[2] for t in labels):
            labels[span] = (typed[span], "TITLE") if typed[span] == "PER" else (typed[span], "NOM")
    return labels


def coreference(path):
    """The sentences, and the spans (sentence, first, last) of each cluster."""
    sentences, words, clusters, opened = [], [], collections.defaultdict(list), collections.defaultdict(list)
    for line in lines(path):
        cells = line.split("\t")
        if line.startswith("#") or len(cells) < 5:
            if words:
                sentences.append(words)
                words = []
            continue
        words.append(cells[3])
        for part in cells[-1].split("|"):
            if part in ("", "_"):
                continue
            name = re.search(r"\d+", part).group()
            if part.startswith("("):
                opened[name].append(len(words) - 1)
            if part.endswith(")"):
                clusters[name].append((len(sentences), opened[name].pop(), len(words) - 1))
    if words:
        sentences.append(words)
    return sentences, clusters


def quotations(path, sentences):
    """For each word of the sentences the number of the quotation it stands in, from 1; 0 outside."""
    numbers = [[0] * len(s) for s in sentences]
    rows = [line.split("\t") for line in lines(path)]
    for n, row in enumerate((r for r in rows if r[0] == "QUOTE"), 1):
        s, first, t, last = map(int, row[2:6])
        for i in range(s, t + 1):
            begin, end = first if i == s else 0, last + 1 if i == t else len(sentences[i])
            numbers[i][begin:end] = [n] * (end - begin)
    return numbers


def entities(path):
    """The type of each span (sentence, first, last) in the four layers of the entities."""
    found = {}
    for s, rows in enumerate(tables(path)):
        for layer in range(1, max(len(r) for r in rows)):
            tags = [r[layer] if layer < len(r) else "O" for r in rows] + ["O"]
            first = None
            for i, tag in enumerate(tags):
                if first is not None and not tag.startswith("I-"):
                    found[(s, first, i - 1)] = tags[first][2:]
                    first = None
                if tag.startswith("B-"):
                    first = i
    return found


def gap(path):
    """GAP's snippets in a file. In each the pronoun is marked as "pronoun", of the two names the one that it means as "right" and the
    other as "wrong"; mentions are these three until a model finds more."""
    with lzma.open(path, "rt", encoding="utf-8") as file:
        found = [snippet(row) for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)]
    return [d for d in found if d]


def snippet(row):
    """One of GAP's rows; None where a span does not fall on words."""
    words = list(re.finditer(r"\w+(?=n't)|n't|'(?:s|re|ve|ll|d|m)\b|\w+(?:[-.]\w+)*|[^\w\s]", row["Text"].replace("\u2019", "'")))
    sides = {"Pronoun": "pronoun", "A": "right" if row["A-coref"] == "TRUE" else "wrong", "B": "right" if row["B-coref"] == "TRUE" else "wrong"}
    marked = {}
    for column, side in sides.items():
        start = int(row[column + "-offset"])
        inside = [i for i, w in enumerate(words) if start <= w.start() and w.end() <= start + len(row[column])]
        if not inside or words[inside[0]].start() != start or words[inside[-1]].end() != start + len(row[column]):
            return None
        marked[inside[0], inside[-1]] = side
    ends = [i for i, w in enumerate(words) if w.group() in ".!?" and i + 1 < len(words) and words[i + 1].group()[0].isupper()
            and not any(f <= i < l for f, l in marked)]
    sentences, begin = [], 0
    for end in [*ends, len(words) - 1]:
        here = {(f - begin, l - begin): side for (f, l), side in marked.items() if begin <= f <= end}
        spans = [(f, l, "PER", "PRON" if side == "pronoun" else "PROP") for (f, l), side in here.items()]
        sentences.append(Sentence([w.group() for w in words[begin:end + 1]], mentions=sorted(spans), links=here))
        begin = end + 1
    return Document(row["ID"], [s for s in sentences if s.words])


def tables(path):
    sentences, rows = [], []
    for line in lines(path):
        if line.strip():
            rows.append(line.split("\t"))
        elif rows:
            sentences.append(rows)
            rows = []
    return sentences + [rows] if rows else sentences
