"""Labels for sets that have none, by a model: syntax for LitBank and GAP, mentions for GAP."""
import numpy as np

from .scores import decode_spans, read_all, sentence_ranges
from .trees import tree


def tag(documents, pieces, labels, read, spots=False):
    """Gives sentences upos, xpos, heads and relations, if asked also mentions, and tells proper names from nouns by the head of the
    mention."""
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
            if spots:
                spot(s, scored["mentions"][:, a:b, a:b])
            s.mentions = [(f, l, t, form_of(s, f, l) if form == "NOM" else form) for f, l, t, form in s.mentions]


def spot(s, scores):
    """Gives a sentence the mentions that a model finds, beside those it has, which win."""
    known = {m[:2] for m in s.mentions}
    crossing = lambda m: any(f < m[0] <= l < m[1] or m[0] < f <= m[1] < l for f, l in known)
    s.mentions += sorted(m for m in decode_spans(scores, 0.0) if m[:2] not in known and not crossing(m))


def form_of(s, first, last):
    """PROP when the word that heads the span is a proper name. A span of capitals whose tree is torn counts by its last word."""
    heads = [i for i in range(first, last + 1) if not first <= s.heads[i] <= last]
    head = heads[0] if len(heads) == 1 else last
    return "PROP" if s.silver_upos[head] == "PROPN" else "NOM"
