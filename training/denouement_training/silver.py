"""Syntax for LitBank, which has none: tags and heads by a tagger trained on EWT. Only augmentation and forms rest on it."""
import numpy as np

from .scores import read_all, sentence_ranges
from .trees import tree


def tag(documents, pieces, labels, read):
    """Gives LitBank's sentences upos, xpos, heads and relations, and tells proper names from nouns by the head of the mention."""
    for window, scored in read_all(documents, pieces, read):
        heads = np.arange(len(scored["arcs"]))
        for s, a, b in sentence_ranges(window):
            s.heads = tree(scored["arcs"][a:b, a:b])
            heads[a:b] = [a + (j if h < 0 else h) for j, h in enumerate(s.heads)]
        relations = scored["relations"](heads).argmax(-1)
        for s, a, b in sentence_ranges(window):
            s.xpos = [labels.xpos[i] for i in scored["xpos"][a:b].argmax(-1)]
            s.silver_upos = [labels.upos[i] for i in scored["upos"][a:b].argmax(-1)]
            s.relations = [labels.relations[i] for i in relations[a:b]]
            s.mentions = [(f, l, t, form_of(s, f, l) if form == "NOM" else form) for f, l, t, form in s.mentions]


def form_of(s, first, last):
    """PROP when the word that heads the span is a proper name. A span of capitals whose tree is torn counts by its last word."""
    heads = [i for i in range(first, last + 1) if not first <= s.heads[i] <= last]
    head = heads[0] if len(heads) == 1 else last
    return "PROP" if s.silver_upos[head] == "PROPN" else "NOM"
