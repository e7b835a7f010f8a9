"""What a model finds in documents, and how far it agrees with the labels. Any model that maps a window to raw scores will do."""
import collections
from concurrent.futures import ThreadPoolExecutor

import numpy as np

from . import scripts
from .batches import windows
from .labels import MENTIONS
from .trees import tree


class Tally:
    def __init__(self):
        self.right = self.found = self.gold = 0

    def add(self, found, gold):
        self.right, self.found, self.gold = self.right + len(found & gold), self.found + len(found), self.gold + len(gold)

    def f1(self):
        return 100 * 2 * self.right / max(1, self.found + self.gold)


def read_all(documents, pieces, read):
    """The windows of the documents with their raw scores, in order, read two at a time."""
    with ThreadPoolExecutor(2) as threads:
        for document in documents:
            found = list(windows(document, pieces))
            yield from zip(found, threads.map(read, found))


def sentence_ranges(window):
    start = 0
    for s in window:
        yield s, start, start + len(s.words)
        start += len(s.words)


def syntax(documents, pieces, labels, read):
    """Accuracies on gold words; relations without subtypes."""
    right, total = collections.Counter(), 0
    for window, scored in read_all(documents, pieces, read):
        heads = np.arange(len(scored["arcs"]))
        trees = {}
        for s, a, b in sentence_ranges(window):
            trees[a] = tree(scored["arcs"][a:b, a:b])
            heads[a:b] = [a + (j if h < 0 else h) for j, h in enumerate(trees[a])]
        relations = [labels.relations[r] for r in scored["relations"](heads).argmax(-1)]
        for s, a, b in sentence_ranges(window):
            total += b - a
            right["upos"] += sum(labels.upos[i] == g for i, g in zip(scored["upos"][a:b].argmax(-1), s.upos))
            made = [scripts.apply(labels.lemmas[i], w) for i, w in zip(scored["lemma"][a:b].argmax(-1), s.words)]
            right["lemma"] += sum(x == g for x, g in zip(made, s.lemmas))
            for j, (h, g) in enumerate(zip(trees[a], s.heads)):
                right["uas"] += h == g
                right["las"] += h == g and bare(relations[a + j] if h >= 0 else "root") == bare(s.relations[j])
    return {name: round(100 * right[name] / total, 2) for name in ("upos", "lemma", "uas", "las")}


def bare(relation):
    return relation.split(":")[0]


def story(documents, pieces, read, thresholds=None):
    """F1 of mentions (span and type, pronouns in, titles out), nested entities (pronouns out, titles in) and realis events."""
    thresholds = thresholds or {"mentions": 0.0, "events": 0.0}
    mentions, forms, entities, events = Tally(), Tally(), Tally(), Tally()
    for window, scored in read_all(documents, pieces, read):
        for s, a, b in sentence_ranges(window):
            found = decode_spans(scored["mentions"][:, a:b, a:b], thresholds["mentions"])
            gold = {(f, l, t, form) for f, l, t, form in s.mentions}
            mentions.add({m[:3] for m in found if m[3] != "TITLE"}, {m[:3] for m in gold if m[3] != "TITLE"})
            forms.add({m for m in found if m[3] != "TITLE"}, {m for m in gold if m[3] != "TITLE"})
            entities.add({m[:3] for m in found if m[3] != "PRON"}, set(s.entities))
            events.add({i for i in range(b - a) if scored["events"][a + i] > thresholds["events"]},
                       {i for i in range(b - a) if s.events[i]})
    return {"mentions": round(mentions.f1(), 2), "mentionsWithForm": round(forms.f1(), 2), "entities": round(entities.f1(), 2),
            "events": round(events.f1(), 2)}


def decode_spans(scores, threshold):
    """Mentions (first, last, type, form) of a sentence, best first; they nest but never cross."""
    labels, best = scores.argmax(0), scores.max(0)
    firsts, lasts = np.nonzero(np.triu(best > threshold))
    order = sorted(zip(-best[firsts, lasts], firsts, lasts))
    kept = []
    for _, f, l in order:
        if not any(f < a <= l < b or a < f <= b < l for a, b in kept):
            kept.append((f, l))
    return {(int(f), int(l), *MENTIONS[labels[f, l]]) for f, l in kept}
