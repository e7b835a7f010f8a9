#!/usr/bin/env python3
"""Makes denouement-library/src/main/resources/org/denouement/language/verb-forms.txt.

    python3 training/verb_forms.py ../shared/data > denouement-library/src/main/resources/org/denouement/language/verb-forms.txt

Verb forms as stories use them: lower-case words seen at least twice straight after a subject pronoun, or after "to" or a modal,
in the unlabelled plots and novels, not far rarer there than after an article, and not known to UD English-EWT (train) only as
another part of speech; and the words that are mostly verbs in UD English-EWT. Counts only; no text is kept.
"""
import collections, json, lzma, pathlib, re, sys

data = pathlib.Path(sys.argv[1])
texts = [json.loads(line)["text"] for line in lzma.open(data / "plots/plots.jsonl.xz", "rt", encoding="utf-8")]
texts += [p.read_text(encoding="utf-8") for p in sorted((data / "novels").glob("*.txt"))]

SUBJECTS = {"he", "she", "they", "who", "we", "i"}
MODALS = {"to", "will", "would", "can", "could", "must", "may", "might", "shall", "should", "not", "n't"}
ARTICLES = {"a", "an", "the", "his", "her", "their", "my", "your"}
AFTER_NOTHING = {"the", "a", "an", "his", "her", "their", "him", "them", "it", "and", "or", "of", "in", "on", "at", "as", "by", "with"}
as_verb, as_noun = collections.Counter(), collections.Counter()
for text in texts:
    words = re.findall(r"[A-Za-z]+(?:'[a-z]+)?|[^\w\s]", text.replace("’", "'"))
    for before, word in zip(words, words[1:]):
        if not re.fullmatch("[a-z]{2,}", word) or word in AFTER_NOTHING: continue
        before = before.lower()
        if before in SUBJECTS: as_verb[word] += 2
        elif before in MODALS: as_verb[word] += 1
        elif before in ARTICLES: as_noun[word] += 1

tags = collections.defaultdict(collections.Counter)
for path in sorted((data / "ud-ewt").glob("train.conllu*")):
    opened = lzma.open(path, "rt", encoding="utf-8") if path.suffix == ".xz" else path.open(encoding="utf-8")
    for line in opened:
        cells = line.split("\t")
        if len(cells) == 10: tags[cells[1].lower()][cells[3]] += 1
for word, seen in tags.items():
    if not seen["VERB"] and not seen["AUX"] and (sum(seen.values()) >= 3 or seen["ADV"]): del as_verb[word]

for word, seen in tags.items():
    if seen["VERB"] >= 2 and seen["VERB"] > seen["NOUN"] and re.fullmatch("[a-z]{2,}", word): as_verb[word] += 3

kept = sorted(w for w in as_verb if as_verb[w] >= 3 and as_verb[w] >= as_noun[w] / 12)
print("# Verb forms as stories use them. Made by training/verb_forms.py from word counts over the unlabelled plots")
print("# (Wikipedia, CC BY-SA), novels (public domain) and UD English-EWT (CC BY-SA 4.0); a list of words, no text.")
for word in kept: print(word)
