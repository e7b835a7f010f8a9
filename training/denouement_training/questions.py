"""The questions that the reader of passages learns from: each with the words of a passage and where in them the answer stands."""
import bisect
import collections
import csv
import json
import lzma
import pathlib
import re
import zipfile
from dataclasses import dataclass, field

import numpy as np

YES, NO, NONE = 0, 1, 2  # what there is to say besides a span
LONGEST_ANSWER = 40  # words of a span
CHOSEN, CHOSEN_PLOTS = 15, 8  # one book or article, one plot in so many is kept to choose thresholds by, and what a draft answer is worth
LIKE_ENOUGH = 0.5  # ROUGE-L of the likest span with an answer, for the question to be learnt from
WORD = re.compile(r"\w+|[^\w\s]")
BRACKETS = {"-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]", "``": '"', "''": '"'}


@dataclass(frozen=True)
class Passage:
    """Words, with the text they were cut from when that is to be quoted; and what may stand in its place or beside it."""
    words: tuple
    text: str = ""
    offsets: tuple = ()

    @staticmethod
    def of(text):
        found = [(m.group(), m.start()) for m in WORD.finditer(text)]
        return Passage(tuple(w for w, _ in found), text, tuple(o for _, o in found))

    def span(self, start, length):
        """The words that stand wholly or partly in so many characters."""
        first = max(0, bisect.bisect_right(self.offsets, start) - 1)
        return first, max(first, bisect.bisect_left(self.offsets, start + length) - 1)

    def quote(self, first, last):
        return self.text[self.offsets[first]:self.offsets[last] + len(self.words[last])]


@dataclass(frozen=True)
class Question:
    """spans: where the answer stands, each as good as another; kind says YES, NO or NONE where it stands nowhere."""
    words: tuple
    passage: Passage
    spans: tuple = ()
    kind: int = None
    weight: float = 1.0
    answers: tuple = ()  # as people wrote them
    group: str = ""  # article or book
    id: str = ""
    elsewhere: tuple = field(default=(), compare=False)  # passages that do not tell, the likest first
    before: Passage = field(default=None, compare=False)
    after: Passage = field(default=None, compare=False)
    told: tuple = ()  # of a question about a whole plot: the sentences that answer it
    untold: tuple = ()  # the sentences that it is to be asked without


def words_of(text):
    return tuple(WORD.findall(text))


def squad(folder):
    """Versions 1.1 and 2.0 as one: 2.0's passages are all in 1.1, so the unanswerable questions join the answerable ones."""
    found, passages = {}, {}
    for name in ("dev-v1.1.json.xz", "dev-v2.0.json.xz"):
        for article in json.loads(lzma.open(pathlib.Path(folder, name)).read())["data"]:
            for paragraph in article["paragraphs"]:
                text = paragraph["context"]
                passage = passages.setdefault(text, None) or Passage.of(text)
                passages[text] = passage
                for qa in paragraph["qas"]:
                    answers = tuple(a["text"] for a in qa["answers"])
                    spans = () if qa.get("is_impossible") else places(passage, answers)
                    found[qa["id"]] = Question(words_of(qa["question"]), passage, spans, None if spans else NONE,
                                               answers=answers if spans else (), group=article["title"], id=qa["id"])
    return list(found.values())


def places(passage, answers):
    """The spans of the answers. Which occurrence was meant is not told: one that lies with an answer that occurs but once, if any does."""
    found = {}
    for answer in set(answers) - {""}:
        pattern = re.escape(answer)
        whole = rf"(?<!\w){pattern}(?!\w)" if answer[0].isalnum() and answer[-1].isalnum() else pattern
        found[answer] = {passage.span(m.start(), len(answer)) for m in re.finditer(whole, passage.text)}
    sure = {next(iter(spans)) for spans in found.values() if len(spans) == 1}
    every = {s for spans in found.values() for s in spans}
    return tuple(sorted(s for s in every if not sure or any(s[0] <= t[1] and t[0] <= s[1] for t in sure)))


def fairytales(folder, part):
    """FairytaleQA. Its answers are a person's words, so the answer is the span most like one of them; where none is like enough, spans is
    empty and kind None: such a question is scored, and not learnt from."""
    found = []
    for path in sorted(pathlib.Path(folder, "questions", part).glob("*.csv")):
        name = path.name.removesuffix("-questions.csv")
        with open(pathlib.Path(folder, "section-stories", part, name + "-story.csv"), encoding="utf-8", newline="") as f:
            sections = {row["section"].strip(): Passage.of(row["text"]) for row in csv.DictReader(f)}
        order = list(sections)
        with open(path, encoding="utf-8", newline="") as f:
            for row in csv.DictReader(f):
                told = [s.strip() for s in row["cor_section"].split(",") if s.strip() in sections]
                answers = tuple(row[f"answer{i}"].strip() for i in range(1, 7) if (row.get(f"answer{i}") or "").strip())
                if not told or not answers:
                    continue
                passage = joined([sections[s] for s in told])
                words = words_of(row["question"])
                spans, like = likest(answers, passage.words)
                said = {a.lower().strip(" .") for a in answers}
                kind = YES if said <= {"yes"} else NO if said <= {"no"} else None
                at = [order.index(s) for s in told]
                found.append(Question(
                    words, passage, spans if kind is None and like >= LIKE_ENOUGH else (), kind, min(1.0, like + 0.2), answers, name,
                    elsewhere=tuple(by_likeness(words, [sections[s] for s in order if s not in told])),
                    before=sections[order[min(at) - 1]] if min(at) else None,
                    after=sections[order[max(at) + 1]] if max(at) + 1 < len(order) else None))
    return found


def joined(passages):
    if len(passages) == 1:
        return passages[0]
    return Passage.of("\n".join(p.text for p in passages))


def likest(answers, words):
    """The spans whose ROUGE-L with one of the answers is the highest, and how high that is."""
    small = [w.lower() for w in words]
    kept = [i for i, w in enumerate(small) if w.isalnum()]
    best, spans = 0.0, set()
    for answer in answers:
        gold = [w.lower() for w in words_of(answer) if w.isalnum()]
        starts = np.array([i for i, k in enumerate(kept) if small[k] in set(gold)], np.int64)
        if not len(starts):
            continue
        text = [small[k] for k in kept]
        ids = {w: i for i, w in enumerate(dict.fromkeys(gold))}
        coded = np.array([ids.get(w, -1) for w in text] + [-2] * LONGEST_ANSWER, np.int64)
        row = np.zeros((len(gold) + 1, len(starts)), np.int64)  # of the longest common subsequence, a column for each start
        for length in range(1, min(LONGEST_ANSWER, 3 * len(gold) + 4) + 1):
            here, diagonal = coded[starts + length - 1], row[0].copy()
            for j, w in enumerate(gold, 1):
                above = row[j].copy()
                row[j] = np.maximum(np.maximum(above, row[j - 1]), diagonal + (here == ids[w]))
                diagonal = above
            score = np.where(here == -2, 0, 2 * row[-1] / (length + len(gold)))
            top = float(score.max())
            if top > best + 1e-9:
                best, spans = top, set()
            if top > best - 1e-9:
                spans |= {(kept[starts[i]], kept[starts[i] + length - 1]) for i in np.flatnonzero(score > best - 1e-9)}
    return tuple(sorted(spans)), best


def by_likeness(words, passages):
    """The passages that have most of the question's rarer words, first."""
    return [passages[i] for i in likeliest(words, [p.words for p in passages])]


def likeliest(words, others):
    """Where among other words those stand that have most of the question's rarer words, the first first."""
    asked = {w.lower() for w in words if len(w) > 3}
    return sorted(range(len(others)), key=lambda i: -len(asked & {w.lower() for w in others[i]}))


def qamr(folder):
    """QAMR's questions about single sentences of Wikipedia and Wikinews, with the three people's spans."""
    sentences, found = {}, []
    for line in lzma.open(pathlib.Path(folder, "wiki-sentences.tsv.xz"), "rt", encoding="utf-8"):
        name, text = line.rstrip("\n").split("\t")
        sentences[name] = [BRACKETS.get(t, t) for t in text.split()]
    passages = {}
    for part in ("dev", "test"):
        for line in lzma.open(pathlib.Path(folder, part + ".tsv.xz"), "rt", encoding="utf-8"):
            cells = line.rstrip("\n").split("\t")
            name = cells[0]
            if name not in passages:
                starts, words = [], []
                for token in sentences[name]:
                    starts.append(len(words))
                    words += words_of(token)
                passages[name] = (Passage(tuple(words)), [*starts, len(words)])
            passage, starts = passages[name]
            spans = set()
            for answer in [cells[6], *(c.split(":")[1] for c in cells[7:9])]:
                tokens = sorted(map(int, answer.split()))
                if tokens and tokens[-1] - tokens[0] == len(tokens) - 1:
                    first, last = starts[tokens[0]], starts[tokens[-1] + 1] - 1
                    if first <= last:
                        spans.add((first, last))
            if spans:
                found.append(Question(words_of(cells[5]), passage, tuple(sorted(spans)), group=name.rsplit(":", 2)[0]))
    return found


def onestop(folder):
    """OneStopQA: the words the right answer rests on are marked; the answer is what is likest to it in them, else they are."""
    with zipfile.ZipFile(pathlib.Path(folder, "onestop_qa.zip")) as z:
        content = json.loads(z.read("onestop_qa.json"))
    found = []
    for article in content["data"]:
        for paragraph in article["paragraphs"]:
            for level in ("Adv", "Int", "Ele"):
                passage = Passage.of(paragraph[level]["context"])
                tokens = [m.start() for m in re.finditer(r"\S+", passage.text)] + [len(passage.text)]
                for qa, marked in zip(paragraph["qas"], paragraph[level]["a_spans"]):
                    first, last = marked[0], marked[-1]
                    if not 0 <= first <= last < len(tokens) - 1:
                        continue
                    f, l = passage.span(tokens[first], tokens[last + 1] - 1 - tokens[first])
                    spans, like = likest(qa["answers"][:1], passage.words[f:l + 1])
                    if like >= LIKE_ENOUGH:
                        spans = tuple((f + a, f + b) for a, b in spans)
                        found.append(Question(words_of(qa["question"]), passage, spans, weight=min(1.0, like + 0.2), group=article["title"]))
    return found


def boolq(folder):
    found = []
    for line in lzma.open(pathlib.Path(folder, "dev.jsonl.xz"), "rt", encoding="utf-8"):
        row = json.loads(line)
        question = row["question"].strip().rstrip("?")
        found.append(Question(words_of(question[:1].upper() + question[1:] + "?"), Passage.of(row["passage"]),
                              kind=YES if row["answer"] == "True" else NO, group=row["title"]))
    return found


def names_in(words):
    """Words that are capitalised in the middle of a sentence and never written small."""
    small = {w for w in words if w.islower()}
    counts = collections.Counter(w for before, w in zip(words, words[1:]) if before[-1].isalnum() or before == ",")
    return {w for w in counts if re.fullmatch("[A-Z][a-z]{2,}", w) and w.lower() not in small}
