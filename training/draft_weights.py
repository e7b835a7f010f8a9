"""Learns what each sign of a proposed answer is worth: draft_weights.py OUT PLOTS TALES

PLOTS and TALES are tables written by org.denouement.ask.DraftTable (a test class of the library). As finder_weights.py, with few signs:
plain gradient steps (Adam) over all questions at once. Prints how many are right from each confidence on, each answered by weights that were learnt without its part of FOLDS.
"""
import sys

import numpy

L2, STEPS, RATE, LEAST, FOLDS, RIGHT = 1.0, 120, 0.1, 0.02, 3, 0.5


def questions(path):
    """(kind, rows) of each question; a row is (likeness or None, {sign: strength})."""
    found = []
    for line in open(path, encoding="utf-8"):
        head, *cells = line.rstrip("\n").split("\t")
        if head.startswith("Q "):
            found.append((head.split(" ")[1], []))
        else:
            signs = {name: float(value) for name, _, value in (cell.rpartition("=") for cell in cells)}
            found[-1][1].append((None if head == "N" else float(head[2:]), signs))
    return found


def keys(found):
    names = {f"{of}:{name}" for kind, rows in found for _, signs in rows for name in signs for of in ("any", kind)}
    return {name: at for at, name in enumerate(sorted(names))}


def matrix(found, ids):
    """The signs of all rows, whose each row is, and how good it is."""
    rows = sum(len(of) for _, of in found)
    signs, owners, goods, likes = numpy.zeros((rows, len(ids)), dtype=numpy.float32), numpy.zeros(rows, dtype=int), numpy.zeros(rows), numpy.zeros(rows)
    at = 0
    for number, (kind, of) in enumerate(found):
        right = any(like is not None and like >= RIGHT for like, _ in of)
        for like, own in of:
            for name, value in own.items():
                for key in (f"any:{name}", f"{kind}:{name}"):
                    if key in ids:
                        signs[at, ids[key]] += value
            owners[at], likes[at] = number, -1 if like is None else like
            goods[at] = like**2 if right and like is not None and like >= RIGHT else float(not right and like is None)
            at += 1
    return signs, owners, goods, likes


def chances(signs, owners, weights):
    scores = signs @ weights
    most = numpy.full(owners[-1] + 1, -1e9)
    numpy.maximum.at(most, owners, scores)
    worth = numpy.exp(scores - most[owners])
    return worth / numpy.bincount(owners, worth)[owners]


def learn(signs, owners, goods):
    size = owners[-1] + 1
    weights = numpy.zeros(signs.shape[1], dtype=numpy.float32)
    mean, spread = numpy.zeros_like(weights), numpy.zeros_like(weights)
    for step in range(1, STEPS + 1):
        chance = chances(signs, owners, weights)
        good = chance * goods
        good = good / numpy.bincount(owners, good + 1e-12)[owners]
        slope = (signs.T @ (chance - good) + 2 * L2 * weights) / size
        mean, spread = 0.9 * mean + 0.1 * slope, 0.99 * spread + 0.01 * slope**2
        weights -= RATE * (1 - step / (STEPS + 1)) * (mean / (1 - 0.9**step)) / (numpy.sqrt(spread / (1 - 0.99**step)) + 1e-8)
    return weights


def said(signs, owners, likes, weights):
    """(confidence, likeness) of the likeliest of each question."""
    chance = numpy.where(likes < 0, -1, chances(signs, owners, weights))
    best = {}
    for at, owner in enumerate(owners):
        if owner not in best or chance[at] > chance[best[owner]]:
            best[owner] = at
    return [(chance[at], likes[at]) for _, at in sorted(best.items())]


def main(out, *tables):
    found = [question for table in tables for question in questions(table)]
    answerable = [any(like is not None and like > 0 for like, _ in rows) for _, rows in found]
    ids = keys(found)
    signs, owners, goods, likes = matrix(found, ids)
    result = [(0.0, 0.0)] * len(found)
    part = owners % FOLDS
    for fold in range(FOLDS):
        rest, own = part != fold, part == fold
        _, renumbered = numpy.unique(owners[rest], return_inverse=True)
        _, numbered = numpy.unique(owners[own], return_inverse=True)
        numbers = numpy.unique(owners[own])
        for number, one in zip(numbers, said(signs[own], numbered, likes[own], learn(signs[rest], renumbered, goods[rest]))):
            result[number] = one
    sizes, first = [len(questions(table)) for table in tables], 0
    for table, size in zip(tables, sizes):
        own = list(zip(result[first : first + size], answerable[first : first + size]))
        first += size
        for least in (0.0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4):
            right = sum(like >= RIGHT if sure >= least else not told for (sure, like), told in own)
            spoken = [like >= RIGHT for (sure, like), _ in own if sure >= least]
            print(f"{table} from {least:.2f}: right {right} of {size}, said {len(spoken)}, of these right {sum(spoken)}")
    weights = learn(signs, owners, goods)
    with open(out, "w", encoding="utf-8") as file:
        file.write("# What each sign of a proposed answer is worth for a kind of question. draft-weights.md says how it was learnt.\n")
        for key, at in ids.items():
            if abs(weights[at]) >= LEAST:
                file.write(f"{key} {weights[at]:.2f}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
