"""Mentions in order, and the features of pairs of them that say which earlier one a mention goes back to."""
import functools
from dataclasses import dataclass

import numpy as np
import torch

CLASSES = {c: set(words.split()) for c, words in {
    "I": "i me my mine myself", "WE": "we us our ours ourselves",
    "YOU": "you your yours yourself yourselves thou thee thy thine thyself ye", "HE": "he him his himself",
    "SHE": "she her hers herself", "IT": "it its itself", "THEY": "they them their theirs themselves 'em"}.items()}
NAMED = (*CLASSES, "OTHER", "NAME", "NOUN")
ROLES = ("subject", "object", "oblique", "of", "conj", "appos", "other")
STEPS = (0, 1, 2, 3, 4, 5, 8, 16, 32, 64)
DETERMINERS = {"the", "a", "an", "this", "that", "these", "those"}
# Each feature of a pair has one value; the name of a column is "feature=value".
FEATURES = {
    "pair": tuple(f"{a}>{b}" for a in NAMED for b in NAMED), "mentions": STEPS[1:], "sentences": STEPS,
    "match": ("same", "part", "head", "none", "mixed"), "speech": ("out", "same", "two", "into", "outof"), "nest": ("in", "no"),
    "tie": ("appos", "predicate", "conj", "together", "none"), "role": tuple(f"{a}>{b}" for a in ROLES for b in ROLES),
    "type": ("same", "other")}
COLUMNS = [f"{name}={value}" for name, values in FEATURES.items() for value in values]
FIRST = {name: COLUMNS.index(f"{name}={values[0]}") for name, values in FEATURES.items()}


@dataclass(frozen=True)
class Mention:
    """A mention in a run of windows. Places are words: of the window for the model, of the sentence for the features."""
    window: int
    sentence: int  # of the run
    start: int  # the sentence's first word in its window
    first: int  # in the sentence, last inclusive
    last: int
    type: str
    form: str
    of: object  # its Sentence
    entity: object  # whom it means: any value, None when unknown

    @functools.cached_property
    def head(self):
        """The word whose head lies outside; the last where there is not just one."""
        outside = [i for i in range(self.first, self.last + 1) if not self.first <= self.of.heads[i] <= self.last]
        return outside[0] if len(outside) == 1 else self.last

    @functools.cached_property
    def words(self):
        found = [w.lower() for w in self.of.words[self.first:self.last + 1]]
        return tuple(found[1:] if len(found) > 1 and found[0] in DETERMINERS else found)

    @property
    def kind(self):
        if self.form != "PRON":
            return "NAME" if self.form == "PROP" else "NOUN"
        word = self.of.words[self.last].lower()
        return next((c for c, words in CLASSES.items() if word in words), "OTHER")

    @property
    def role(self):
        relation = self.of.relations[self.head].split(":")[0]
        return {"nsubj": "subject", "obj": "object", "iobj": "object", "obl": "oblique", "nmod": "of"}.get(
            relation, relation if relation in ROLES else "other")

    @property
    def quote(self):
        """The number of the quotation it stands in; 0 outside."""
        return self.of.quotes[self.first] if self.of.quotes else 0


def mentions_of(run):
    """The mentions of a run of windows in order: by sentence, by first word, the longer first."""
    found, number = [], 0
    for w, window in enumerate(run):
        start = 0
        for s in window:
            for f, l, kind, form in sorted(s.mentions, key=lambda m: (m[0], -m[1])):
                if form != "TITLE":
                    found.append(Mention(w, number, start, f, l, kind, form, s, (s.links or {}).get((f, l))))
            number, start = number + 1, start + len(s.words)
    return found


def step(n):
    """The largest bucket that n reaches."""
    return np.searchsorted(STEPS, n, side="right") - 1


def features(mentions):
    """Columns of each pair of a later with an earlier mention: [pairs, features]; later, earlier: [pairs]."""
    later, earlier = np.tril_indices(len(mentions), -1)
    array = lambda f: np.array([f(m) for m in mentions], np.int64)
    kinds, roles = array(lambda m: NAMED.index(m.kind)), array(lambda m: ROLES.index(m.role))
    sentence, quote = array(lambda m: m.sentence), array(lambda m: m.quote)
    first, last, types = array(lambda m: m.first), array(lambda m: m.last), array(lambda m: hash_of(m.type))
    here, together = quote[later], sentence[later] == sentence[earlier]
    there = quote[earlier]
    speech = np.select([(here == 0) & (there == 0), (here == there), (here > 0) & (there > 0), here > 0], [0, 1, 2, 3], 4)
    nest = np.where(together & (first[earlier] <= first[later]) & (last[later] <= last[earlier]), 0, 1)
    columns = [FIRST["pair"] + kinds[earlier] * len(NAMED) + kinds[later],
               FIRST["mentions"] + step(later - earlier) - 1, FIRST["sentences"] + step(sentence[later] - sentence[earlier]),
               FIRST["match"] + matches(mentions)[later, earlier], FIRST["speech"] + speech, FIRST["nest"] + nest,
               FIRST["tie"] + ties(mentions)[later, earlier], FIRST["role"] + roles[earlier] * len(ROLES) + roles[later],
               FIRST["type"] + (types[later] != types[earlier])]
    return np.stack(columns, 1), later, earlier


def hash_of(kind):
    return sum(ord(c) << 8 * i for i, c in enumerate(kind))


def matches(mentions):
    n = len(mentions)
    found = np.full((n, n), FEATURES["match"].index("mixed"), np.int64)
    pronoun = [m.form == "PRON" for m in mentions]
    heads = [m.of.words[m.head].lower() for m in mentions]
    for i, a in enumerate(mentions):
        for j, b in enumerate(mentions[:i]):
            if pronoun[i] != pronoun[j]:
                continue
            if a.words == b.words:
                value = 0
            elif pronoun[i]:
                value = 3
            else:
                short, long = sorted((a.words, b.words), key=len)
                value = 1 if set(short) <= set(long) else 2 if heads[i] == heads[j] else 3
            found[i, j] = value
    return found


def ties(mentions):
    n = len(mentions)
    found = np.full((n, n), FEATURES["tie"].index("none"), np.int64)
    for i, a in enumerate(mentions):
        for j in range(i - 1, -1, -1):
            b = mentions[j]
            if b.sentence != a.sentence:
                break
            heads, relations, x, y = a.of.heads, a.of.relations, a.head, b.head
            if heads[x] == y and relations[x] == "appos":
                found[i, j] = 0
            elif heads[y] == x and relations[y].startswith("nsubj"):
                found[i, j] = 1
            elif heads[x] == y and relations[x] == "conj":
                found[i, j] = 2
            elif x != y and heads[x] == heads[y] >= 0:
                found[i, j] = 3
    return found


def tensors_of(mentions):
    columns, later, earlier = features(mentions)
    rows = [(m.window, m.start + m.first, m.start + m.last, m.start + m.head) for m in mentions]
    return torch.tensor(rows), torch.from_numpy(columns), torch.from_numpy(later), torch.from_numpy(earlier)


def right(mentions):
    """Where a mention may rightly go, [M, 1 + M]; first that it is new."""
    entity = {}
    ids = np.array([entity.setdefault(m.entity, len(entity)) for m in mentions])
    same = np.tril(ids[:, None] == ids[None, :], -1)
    return torch.from_numpy(np.concatenate([~same.any(1, keepdims=True), same], 1))
