"""The best tree over the words of a sentence: Chu and Liu's and Edmonds' algorithm, one root."""
import numpy as np


def tree(scores):
    """Heads of the words (-1 for the root), given scores [dependent, head] whose diagonal says "is a root"."""
    n = len(scores)
    heads = scores.argmax(1)
    roots = [i for i in range(n) if heads[i] == i]
    if len(roots) == 1 and cycle(np.where(heads == np.arange(n), n, heads), n) is None:
        return [-1 if h == i else int(h) for i, h in enumerate(heads)]
    # The one-root trick: a price on arcs from the root that no second one is worth paying.
    full = np.full((n + 1, n + 1), -np.inf)
    full[:n, :n] = scores
    price = np.ptp(scores[np.isfinite(scores)]) * (n + 1) + 1
    full[np.arange(n), n] = scores.diagonal() - price
    full[np.arange(n), np.arange(n)] = -np.inf
    best = edmonds(full, n)
    return [-1 if best[i] == n else int(best[i]) for i in range(n)]


def cycle(heads, root):
    """The words of a cycle among the heads, or None."""
    state = {}
    for start in range(len(heads)):
        at, path = start, []
        while at != root and at not in state:
            state[at] = start
            path.append(at)
            at = heads[at]
        if at != root and state[at] == start and at in path:
            return path[path.index(at):]
    return None


def edmonds(scores, root):
    """Heads of all nodes but the root, which is the last one."""
    n = len(scores) - 1
    heads = scores[:n].argmax(1)
    loop = cycle(heads, root)
    if loop is None:
        return heads
    inside = np.array(loop)
    outside = np.array([i for i in range(n + 1) if i not in set(loop)])  # the root stays last
    kept = scores[inside, heads[inside]]
    small = np.full((len(outside) + 1, len(outside) + 1), -np.inf)
    order = list(outside[:-1]) + [None, root]  # the contracted cycle stands before the root
    o = len(outside) - 1
    small[:o, :o] = scores[np.ix_(outside[:-1], outside[:-1])]
    small[:o, o + 1] = scores[outside[:-1], root]
    out = scores[np.ix_(outside[:-1], inside)]
    small[:o, o] = out.max(1) if o else []
    into = scores[np.ix_(inside, outside)] - kept[:, None] + kept.sum()
    small[o, :o], small[o, o + 1] = into.max(0)[:-1], into.max(0)[-1]
    found = edmonds(small, o + 1)
    result = heads.copy()
    for i in range(o):
        result[outside[i]] = inside[out[i].argmax()] if found[i] == o else order[found[i]]
    column = o if found[o] == o + 1 else found[o]
    entered = into[:, column].argmax()
    result[inside[entered]] = outside[column]
    return result
