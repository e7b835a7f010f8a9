#!/usr/bin/env python3
"""Makes denouement-library/src/main/resources/org/denouement/language/common-words.txt.

    python3 training/common_words.py ../shared/data > denouement-library/src/main/resources/org/denouement/language/common-words.txt

Words that English writes in lower case: seen at least four times so, in the middle of a line, in the unlabelled plots and novels or
in UD English-EWT (train), and more often so than with a capital. Counts only; no text is kept.
"""
import collections, json, lzma, pathlib, re, sys

data = pathlib.Path(sys.argv[1])
texts = [json.loads(line)["text"] for line in lzma.open(data / "plots/plots.jsonl.xz", "rt", encoding="utf-8")]
texts += [p.read_text(encoding="utf-8") for p in sorted((data / "novels").glob("*.txt"))]
texts += [line[9:] for line in (data / "ud-ewt/train.conllu").open(encoding="utf-8") if line.startswith("# text = ")]

lower, capital = collections.Counter(), collections.Counter()
for text in texts:
    for word in re.findall(r"(?<=[a-z,;] )[A-Za-z]+", text):
        (lower if word.islower() else capital)[word.lower()] += 1
print("# Words that English writes in lower case. Made by training/common_words.py from word counts over the unlabelled plots")
print("# (Wikipedia, CC BY-SA), novels (public domain) and UD English-EWT (CC BY-SA 4.0); a list of words, no text.")
for word in sorted(w for w in lower if lower[w] >= 4 and lower[w] > capital[w]): print(word)
