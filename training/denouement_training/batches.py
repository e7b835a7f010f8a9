"""Documents to windows like pages, and windows to batches of tensors."""
import random

import numpy as np
import torch

from .labels import IGNORED, MENTIONS, lemma_scripts
from .pieces import CLS, MASK, SEP, capitals

MOST_PIECES, MOST_WORDS = 300, 224


def windows(document, pieces, draws=None):
    """Runs of whole sentences, each at most a page; with draws, of lengths drawn, mostly near a page's."""
    window, words, count = [], 0, 0
    most = most_pieces(draws)
    for sentence in document.sentences:
        size = sum(len(pieces.of(w)) for w in sentence.words)
        if window and (count + size > most or words + len(sentence.words) > MOST_WORDS):
            yield window
            window, words, count, most = [], 0, 0, most_pieces(draws)
        window.append(sentence)
        words, count = words + len(sentence.words), count + size
    if window:
        yield window


def most_pieces(draws):
    if draws is None:
        return MOST_PIECES
    return draws.randint(200, MOST_PIECES) if draws.random() < 0.7 else draws.randint(24, 200)


def size_of(window, pieces):
    return sum(len(pieces.of(x)) for s in window for x in s.words) + 2


def packed(found, pieces, budget):
    """Windows in order, in batches of at most so many pieces with padding."""
    batch, widest = [], 0
    for window in found:
        widest = max(widest, size_of(window, pieces))
        if batch and widest * (len(batch) + 1) > budget:
            yield batch
            batch, widest = [], size_of(window, pieces)
        batch.append(window)
    yield batch


def runs(documents, pieces, draws, budget):
    """The windows of the documents in batches that follow each other in a document, drawn anew each time."""
    batches = [b for d in documents for b in packed(windows(d, pieces, draws), pieces, budget)]
    draws.shuffle(batches)
    return batches


def epoch(documents, pieces, draws, budget, whole=False):
    """The windows of the documents in batches of at most so many pieces, drawn anew each time; whole: none shorter than need be."""
    found = [w for d in documents for w in windows(d, pieces, None if whole else draws)]
    draws.shuffle(found)
    batches = []
    for start in range(0, len(found), 48):
        some = sorted(found[start:start + 48], key=lambda w: size_of(w, pieces), reverse=True)
        batches += packed(some, pieces, budget)
    draws.shuffle(batches)
    return batches


def tensors(batch, pieces, labels, masked=0.0, draws=random):
    """A batch of windows as padded tensors. Sentence numbers and offsets say which words belong together."""
    b, unset = len(batch), IGNORED
    words = [[w for s in window for w in s.words] for window in batch]
    ids = [[pieces.of(w) for w in ws] for ws in words]
    n, m = max(sum(map(len, i)) for i in ids) + 2, max(map(len, words))
    out = {"pieces": np.zeros((b, n), np.int64), "capitals": np.zeros((b, n), np.int64), "present": np.zeros((b, n), bool),
           "firsts": np.zeros((b, m), np.int64), "lasts": np.zeros((b, m), np.int64), "sentence": np.full((b, m), -1, np.int64)}
    syntax, story = batch[0][0].upos is not None, batch[0][0].events is not None
    names = ("upos", "xpos", "lemma", "heads", "relations") if syntax else ("events",) if story else ()
    out |= {name: np.full((b, m), unset, np.int64) for name in names}
    spans = []
    for i, window in enumerate(batch):
        at, row = 1, [pieces.ids[CLS]]
        for j, (word, of) in enumerate(zip(words[i], ids[i])):
            out["firsts"][i, j], out["lasts"][i, j] = at, at + len(of) - 1
            out["capitals"][i, at:at + len(of)] = capitals(word)
            row.extend([pieces.ids[MASK]] * len(of) if masked and draws.random() < masked else of)
            at += len(of)
        row.append(pieces.ids[SEP])
        out["pieces"][i, :len(row)], out["present"][i, :len(row)] = row, True
        start = 0
        for k, s in enumerate(window):
            end = start + len(s.words)
            out["sentence"][i, start:end] = k
            if syntax:
                out["upos"][i, start:end] = labels.ids("upos", s.upos)
                out["xpos"][i, start:end] = labels.ids("xpos", s.xpos)
                out["lemma"][i, start:end] = labels.ids("lemmas", lemma_scripts(s))
                out["heads"][i, start:end] = [start + (h if h >= 0 else j) for j, h in enumerate(s.heads)]
                out["relations"][i, start:end] = labels.ids("relations", s.relations)
            elif story:
                out["events"][i, start:end] = s.events
                spans += [(i, start + f, start + l, MENTIONS.index((t, form))) for f, l, t, form in s.mentions]
            start = end
    out = {name: torch.from_numpy(a) for name, a in out.items()}
    if story:
        out["mentions"] = torch.tensor(spans or np.zeros((0, 4)), dtype=torch.int64)
    return out
