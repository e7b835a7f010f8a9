#!/usr/bin/env python3
"""Makes denouement-library/src/main/resources/org/denouement/language/{person,place}-nouns.txt.

    python3 training/noun_kinds.py ../shared/data denouement-library/src/main/resources/org/denouement/language

Heads of the common-noun mentions of LitBank (train) by their type, and nouns that the unlabelled plots follow with "who" or "named".
A noun stands in a list when three quarters of its mentions have that type, and today's stories use it. Counts only; no text is kept.
"""
import collections, json, lzma, pathlib, re, sys

data, out = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
STOP = {"of", "in", "who", "that", "with", "from", "at", "to", "on", "which", "for", "whose", "whom", "by", "and", "or", "as", "like", "near", "under", ",", "(", "-", "--"}
kinds = collections.defaultdict(collections.Counter)

def head(words):
    cut = next((i for i, w in enumerate(words) if i and w.lower() in STOP), len(words))
    last = words[cut - 1]
    return last if re.fullmatch("[a-z]{2,}", last) else None

for path in sorted((data / "litbank/train/entities").glob("*.tsv*")):
    opened = lzma.open(path, "rt", encoding="utf-8") if path.suffix == ".xz" else path.open(encoding="utf-8")
    rows = [line.rstrip("\n").split("\t") for line in opened]
    for layer in range(1, 5):
        words, kind = [], None
        for row in rows + [[""] * 6]:
            tag = row[layer] if len(row) > layer else "O"
            if not tag.startswith("I-") and words:
                noun = head(words)
                if noun: kinds[noun]["PER" if kind in ("PER",) else kind] += 1
                words = []
            if tag.startswith("B-"): words, kind = [row[0]], tag[2:]
            elif tag.startswith("I-") and words: words.append(row[0])

texts = [json.loads(line)["text"] for line in lzma.open(data / "plots/plots.jsonl.xz", "rt", encoding="utf-8")]
for text in texts:
    for noun in re.findall(r"\b(?:a|an|the)(?: [a-z-]+){0,2} ([a-z]{3,})(?:,? who\b| named [A-Z])", text): kinds[noun]["PER"] += 1
    for noun in re.findall(r"\b(?:in|at) (?:a|an|the)(?: [a-z-]+)? ([a-z]{3,})[.,]", text): kinds[noun]["at"] += 1

tags = collections.defaultdict(collections.Counter)
for line in (data / "ud-ewt/train.conllu").open(encoding="utf-8"):
    cells = line.split("\t")
    if len(cells) == 10: tags[cells[1].lower()][cells[3]] += 1
told = collections.Counter(word for text in texts for word in re.findall("[a-z]+", text))
def is_noun(word):  # a word of today's stories, not of dialect, and no adjective or pronoun
    return told[word] >= 2 and (tags[word]["NOUN"] > 0.6 * sum(tags[word].values()) if tags[word] else told[word] >= 4)

MORE = {"person": "bodies body connections ess heart race model number numbers thousands hundreds section relations pop voice rest ghost "
                  "company class community generation generations mankind spirit soul souls guide heir reader readers press being beings "
                  "police groups character characters",
        "place": "bars box block blocks back end ends part parts plot pole power quarters side story stream space destination "
                 "surroundings fire seat range"}  # words that mostly mean something else, struck by hand
for name, types in (("person", {"PER"}), ("place", {"FAC", "GPE", "LOC"})):
    kept = [n for n, c in kinds.items()
            if sum(c[t] for t in types) >= 3 and sum(c[t] for t in types) >= 0.75 * sum(v for k, v in c.items() if k != "at")
            and n not in MORE[name].split() and is_noun(n) and not (name == "person" and c["at"] > c["PER"])]
    lines = ["# Nouns that mean a " + name + ". Made by training/noun_kinds.py from counts over LitBank (train, CC BY 4.0)",
             "# and the unlabelled plots (Wikipedia, CC BY-SA); a list of words, no text.", *sorted(kept)]
    (out / f"{name}-nouns.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
