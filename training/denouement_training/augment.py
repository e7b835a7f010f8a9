"""Other texts that mean the same: told in the present tense, with other names, without capitals."""
import collections
import json
import lzma
import pathlib
import re
from dataclasses import replace

PLURAL = {"NNS", "NNPS"}
PRESENT_MODALS = {"could": "can", "would": "will", "might": "may"}
BE = {"i": "am", "you": "are", "we": "are", "they": "are", "ye": "are"}


class Augmenter:
    """Rewrites LitBank sentences; needs their silver xpos, heads and relations. Word for word, so that labels keep their places."""

    def __init__(self, data, ewt, litbank, verb_forms):
        self.verbs = {w for w in pathlib.Path(verb_forms).read_text(encoding="utf-8").split("\n") if w and w[0] != "#"}
        self.lemma, self.third = verb_tables(ewt)
        self.names = names_of(litbank) + plot_names(data, self.verbs)

    def window(self, window, draws):
        """The window, rewritten as the dice say; all its sentences alike."""
        if draws.random() < 0.25:
            window = [self.present(s) for s in window]
        if draws.random() < 0.3:
            window = self.renamed(window, draws)
        if draws.random() < 0.04:
            window = [replace(s, words=[w.lower() for w in s.words]) for s in window]
        return window

    def run(self, windows, draws):
        """Windows that follow each other, rewritten all alike."""
        rewritten = iter(self.window([s for w in windows for s in w], draws))
        return [[next(rewritten) for _ in w] for w in windows]

    def present(self, s):
        """The sentence with its past finite verbs in the present; unknown verbs stay."""
        return replace(s, words=[self._present(s, i) for i in range(len(s.words))])

    def _present(self, s, i):
        word = s.words[i].lower()
        if s.xpos[i] == "MD":
            return cased(PRESENT_MODALS.get(word, word), s.words[i])
        if s.xpos[i] != "VBD":
            return s.words[i]
        subject = self._subject(s, i)
        if word in ("was", "were"):
            plural = BE.get(s.words[subject].lower()) if subject is not None else None
            if plural is None and (word == "were" or subject is not None and s.xpos[subject] in PLURAL):
                plural = "are"
            return cased(plural or "is", s.words[i])
        base = self._base(word)
        if base is None:
            return s.words[i]
        if subject is not None and (s.words[subject].lower() in BE or s.xpos[subject] in PLURAL):
            return cased(base, s.words[i])
        return cased(self.third.get(base) or third_person(base), s.words[i])

    def _subject(self, s, i):
        """The verb's subject, else that of the verb it is joined to or serves."""
        for _ in range(4):
            for j, (h, r) in enumerate(zip(s.heads, s.relations)):
                if h == i and r.startswith("nsubj"):
                    return j
            if s.relations[i] not in ("conj", "aux", "cop", "aux:pass") or s.heads[i] < 0:
                return None
            i = s.heads[i]
        return None

    def _base(self, word):
        if word in self.lemma:
            return self.lemma[word]
        if not word.endswith("ed"):
            return None
        stem = word[:-2]
        tries = [stem, word[:-1], stem[:-1] + "y" if stem.endswith("i") else "", stem[:-1] if stem[-1:] == stem[-2:-1] else ""]
        return next((t for t in tries if t in self.verbs), None)

    def renamed(self, window, draws):
        """Proper names of people replaced, the same word always by the same; titles and small words stay."""
        others = {}
        result = []
        for s in window:
            words = list(s.words)
            for f, l, t, form in s.mentions:
                if (t, form) != ("PER", "PROP"):
                    continue
                for i in range(f, l + 1):
                    if s.xpos[i] == "NNP" and re.fullmatch("[A-Z][a-z]+", s.words[i]) and not is_title(s, i):
                        words[i] = others.setdefault(s.words[i], draws.choice(self.names))
            result.append(replace(s, words=words))
        return result


def is_title(s, i):
    return any(f <= i <= l and form == "TITLE" for f, l, _, form in s.mentions)


def cased(word, like):
    if like[:1].isupper():
        return word.upper() if len(like) > 1 and like.isupper() else word[:1].upper() + word[1:]
    return word


def third_person(base):
    if re.search("(s|x|z|ch|sh|o)$", base):
        return base + "es"
    return base[:-1] + "ies" if re.search("[^aeiou]y$", base) else base + "s"


def verb_tables(documents):
    """From EWT: the usual lemma of each past form, the usual third-person form of each lemma."""
    past, third = collections.defaultdict(collections.Counter), collections.defaultdict(collections.Counter)
    for d in documents:
        for s in d.sentences:
            for word, xpos, lemma in zip(s.words, s.xpos, s.lemmas):
                if xpos == "VBD":
                    past[word.lower()][lemma] += 1
                elif xpos == "VBZ" and word.isalpha():
                    third[lemma][word.lower()] += 1
    usual = lambda table: {k: min(c, key=lambda x: (-c[x], x)) for k, c in table.items()}
    return usual(past), usual(third)


def names_of(documents):
    """Names of people in LitBank, each as often as it is the name in a document."""
    found = []
    for d in documents:
        names = {s.words[i] for s in d.sentences for f, l, t, form in s.mentions if (t, form) == ("PER", "PROP")
                 for i in range(f, l + 1) if s.xpos[i] == "NNP" and not is_title(s, i)}
        found += sorted(n for n in names if re.fullmatch("[A-Z][a-z]{2,}", n))
    return found


def plot_names(data, verbs):
    """Names in the unlabelled plots: capitalised words that act at least twice and are never written small."""
    acts, small = collections.Counter(), set()
    for line in lzma.open(pathlib.Path(data, "plots/plots.jsonl.xz"), "rt", encoding="utf-8"):
        text = json.loads(line)["text"]
        small.update(re.findall(r"\b[a-z]+\b", text))
        acts.update(name for name, verb in re.findall(r"\b([A-Z][a-z]{2,}) ([a-z]+s)\b", text) if verb in verbs)
    return sorted(n for n, times in acts.items() if times > 1 and n.lower() not in small)
