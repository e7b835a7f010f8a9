"""Learns what each sign of a proposed answer is worth: draft_weights.py OUT PLOTS TALES

PLOTS and TALES are tables written by org.denouement.ask.DraftTable (a test class of the library). As finder_weights.py, with few signs:
plain gradient steps (Adam) over all questions at once. A question that is asked of its story without the sentences that answer it (U) teaches when
to be silent as much as UNTOLD of one that no story answers. Prints how many are right from each confidence on, each answered by weights that
were learnt without its part of FOLDS.
"""
import sys

import numpy

from whether_weights import Signs

L2, STEPS, RATE, LEAST, FOLDS, RIGHT, UNTOLD, FEWEST = 1.0, 120, 0.1, 0.02, 4, 0.5, 0.25, 8


def questions(path):
    """(kind, whether the sentences that answer are left out, rows) of each question; a row is (likeness or None, {sign: strength})."""
    found = []
    for line in open(path, encoding="utf-8"):
        head, *cells = line.rstrip("\n").split("\t")
        if head[:2] in ("Q ", "U "):
            found.append((head.split(" ")[1], head[0] == "U", []))
        else:
            signs = {name: float(value) for name, _, value in (cell.rpartition("=") for cell in cells)}
            found[-1][2].append((None if head == "N" else float(head[2:]), signs))
    return found


def of_kinds(kind, signs):
    return {f"{of}:{name}": value for name, value in signs.items() for of in ("any", kind)}


class Table:
    """All rows of some questions: their signs, whose each is, and how good it is."""

    def __init__(self, found, names):
        rows = [(number, kind, like, signs) for number, (kind, _, of) in enumerate(found) for like, signs in of]
        self.signs = Signs([of_kinds(kind, signs) for _, kind, _, signs in rows], names)
        self.owner = numpy.array([number for number, _, _, _ in rows])
        self.like = numpy.array([-1 if like is None else like for _, _, like, _ in rows])
        right = self.sums(self.like >= RIGHT)[self.owner] > 0
        self.good = numpy.where(right, numpy.where(self.like >= RIGHT, self.like**2, 0), self.like < 0)
        self.weight = numpy.array([UNTOLD if untold else 1.0 for _, untold, _ in found])

    def sums(self, of):
        return numpy.bincount(self.owner, of)

    def chances(self, weights):
        scores = self.signs.times(weights)
        most = numpy.full(len(self.weight), -1e9)
        numpy.maximum.at(most, self.owner, scores)
        worth = numpy.exp(scores - most[self.owner])
        return worth / self.sums(worth)[self.owner]


def learn(table, use):
    """Weights by gradient steps; use weighs the questions."""
    use = use * table.weight
    weights = numpy.zeros(table.signs.width)
    mean, spread = numpy.zeros_like(weights), numpy.zeros_like(weights)
    for step in range(1, STEPS + 1):
        chance = table.chances(weights)
        good = chance * table.good
        good = good / (table.sums(good) + 1e-12)[table.owner]
        slope = (table.signs.against((chance - good) * use[table.owner]) + 2 * L2 * weights) / use.sum()
        mean, spread = 0.9 * mean + 0.1 * slope, 0.99 * spread + 0.01 * slope**2
        weights -= RATE * (1 - step / (STEPS + 1)) * (mean / (1 - 0.9**step)) / (numpy.sqrt(spread / (1 - 0.99**step)) + 1e-8)
    return weights


def figures(name, found, sure, right):
    """Of the questions that have an answer, of those that have none, and of those without the sentences that answer: how many are right."""
    told = numpy.array([any(like is not None and like > 0 for like, _ in rows) for _, _, rows in found])
    untold = numpy.array([untold for _, untold, _ in found])
    for least in (0.0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4):
        said = sure >= least
        counts = (f"{sum((right & said)[of]) if answers else sum(~said[of])} of {sum(of)}" for of, answers in ((told, True), (~told & ~untold, False), (untold, False)))
        print(f"{name} from {least:.2f}: right {', silent '.join(counts)}; said {sum(said)}")


def main(out, *tables):
    tables = [(name, questions(name)) for name in tables]
    found = [question for _, of in tables for question in of]
    count = {}
    for kind, _, rows in found:
        for _, signs in rows:
            for name in of_kinds(kind, signs):
                count[name] = count.get(name, 0) + 1
    names = sorted(name for name, times in count.items() if times >= FEWEST)
    table = Table(found, names)
    # Questions about one story stand together, so parts of the file are parts of the stories.
    part = numpy.arange(len(found)) * FOLDS * 8 // len(found) % FOLDS
    chance = numpy.zeros(len(table.owner))
    for fold in range(FOLDS):
        own = part[table.owner] == fold
        chance[own] = table.chances(learn(table, (part != fold).astype(float)))[own]
    sure, right = numpy.zeros(len(found)), numpy.zeros(len(found), dtype=bool)
    for row in numpy.flatnonzero(table.like >= 0):
        if chance[row] > sure[table.owner[row]]:
            sure[table.owner[row]], right[table.owner[row]] = chance[row], table.like[row] >= RIGHT
    first = 0
    for name, of in tables:
        figures(name, of, sure[first : first + len(of)], right[first : first + len(of)])
        first += len(of)
    with open(out, "w", encoding="utf-8") as file:
        file.write("# What each sign of a proposed answer is worth for a kind of question. draft-weights.md says how it was learnt.\n")
        for name, weight in zip(names, learn(table, numpy.ones(len(found)))):
            if abs(weight) >= LEAST:
                file.write(f"{name} {weight:.2f}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
