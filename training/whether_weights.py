"""Learns what each sign of a line is worth for yes or no: whether_weights.py OUT LEARNT KEPT

LEARNT and KEPT are tables written by org.denouement.ask.WhetherTable (a test class of the library), KEPT with what the trained reader says. A log-linear
model: which line settles a question, or none, and whether it says yes; both learnt at once from the answers and from the lines that were marked. What
signs of the text are worth is learnt from LEARNT; what the reader's word is worth beside them from KEPT, from which the reader did not learn, each plot
there answered by weights learnt without it. Plain gradient steps (Adam). Prints how many of KEPT are right.
"""
import sys

import numpy

FEWEST, L2, L2_READER, STEPS, RATE, LEAST, FOLDS, MARKED, UNTOLD = 12, 10.0, 1.0, 200, 0.05, 0.02, 6, 1.0, 0.3


def questions(path):
    """(answer, story, signs of none, [(marked, signs)]) of each question."""
    found = []
    for line in open(path, encoding="utf-8"):
        head, *cells = line.rstrip("\n").split("\t")
        if head.startswith("Q "):
            _, answer, story, text = head.split(" ", 3)
            found.append((answer, int(story), text, []))
        else:
            found[-1][3].append((head == "L 1", {name: float(value) for name, _, value in (cell.rpartition("=") for cell in cells)}))
    return found


class Signs:
    """How strong each sign is in each row; most are in none."""

    def __init__(self, rows, names):
        ids = {name: at for at, name in enumerate(names)}
        cells = [(row, ids[name], value) for row, signs in enumerate(rows) for name, value in signs.items() if name in ids]
        self.rows, self.names, self.values = (numpy.array(of) for of in zip(*cells))
        self.height, self.width = len(rows), len(names)

    def times(self, weights):
        return numpy.bincount(self.rows, self.values * weights[self.names], self.height)

    def against(self, slopes):
        return numpy.bincount(self.names, self.values * slopes[self.rows], self.width)


class Table:
    """All lines of some questions, the first of each for there being none."""

    def __init__(self, found, names):
        rows = [(number, marked, signs) for number, (_, _, _, of) in enumerate(found) for marked, signs in of]
        self.owner = numpy.array([number for number, _, _ in rows])
        self.marked = numpy.array([marked for _, marked, _ in rows])
        self.none = numpy.r_[True, self.owner[1:] != self.owner[:-1]]
        self.answer = numpy.array([{"no": 0, "yes": 1, "none": -1}[answer] for answer, _, _, _ in found])
        self.story = numpy.array([story for _, story, _, _ in found])
        self.names = names
        self.of_line = numpy.array([name.startswith("line:") for name in names])
        self.lines = Signs([signs for _, _, signs in rows], [name for name in names if name.startswith("line:")])
        self.yeses = Signs([signs for _, _, signs in rows], [name for name in names if not name.startswith("line:")])

    def scores(self, weights):
        """How far each line settles, and how far it says yes."""
        return self.lines.times(weights[self.of_line]), self.yeses.times(weights[~self.of_line])

    def sums(self, of):
        return numpy.bincount(self.owner, of, len(self.answer))

    def chances(self, lines, yeses):
        """How likely each line settles its question, and says yes."""
        most = numpy.full(len(self.answer), -1e9)
        numpy.maximum.at(most, self.owner, lines)
        worth = numpy.exp(lines - most[self.owner])
        return worth / self.sums(worth)[self.owner], 1 / (1 + numpy.exp(-yeses))

    def slopes(self, lines, yeses, use):
        """Of the log likelihood, for each line's two scores; use weighs the questions."""
        settles, yes = self.chances(lines, yeses)
        answer = self.answer[self.owner]
        right = numpy.where(answer < 0, self.none, ~self.none * numpy.where(answer == 1, yes, 1 - yes))
        marked = right * self.marked
        slope_line, slope_yes = numpy.zeros_like(settles), numpy.zeros_like(settles)
        for of, times in ((right, 1.0), (marked, MARKED)):
            joint = settles * of
            all_of = self.sums(joint)
            there = (all_of > 1e-12)[self.owner] * times * (use * numpy.where(self.answer < 0, UNTOLD, 1))[self.owner]
            own = joint / (all_of[self.owner] + 1e-12)
            slope_line += there * (own - settles)
            slope_yes += there * own * (answer - yes) * (answer >= 0)
        return slope_line, slope_yes

    def said(self, lines, yeses):
        """(yes, no, none) of each question, and whether the line quoted is a marked one."""
        settles, yes = self.chances(lines, yeses)
        settles_line = numpy.where(self.none, 0, settles)
        chance = numpy.stack([self.sums(settles_line * yes), self.sums(settles_line * (1 - yes)), self.sums(numpy.where(self.none, settles, 0))], 1)
        joint = settles_line * numpy.where((chance[:, 0] >= chance[:, 1])[self.owner], yes, 1 - yes)
        best = numpy.full(len(self.answer), -1.0)
        numpy.maximum.at(best, self.owner, joint)
        marked = self.sums((joint == best[self.owner]) & self.marked) > 0
        return chance, marked


def learn(table, use, l2, start=None):
    """Weights by gradient steps, kept near to where they start."""
    start = numpy.zeros(len(table.names)) if start is None else start
    weights, mean, spread = start.copy(), numpy.zeros_like(start), numpy.zeros_like(start)
    for step in range(1, STEPS + 1):
        slope_line, slope_yes = table.slopes(*table.scores(weights), use)
        slope = l2 * (weights - start)
        slope[table.of_line] -= table.lines.against(slope_line)
        slope[~table.of_line] -= table.yeses.against(slope_yes)
        mean, spread = 0.9 * mean + 0.1 * slope, 0.99 * spread + 0.01 * slope**2
        weights -= RATE * (1 - step / (STEPS + 1)) * (mean / (1 - 0.9**step)) / (numpy.sqrt(spread / (1 - 0.99**step)) + 1e-8)
    return weights


def figures(name, table, chance, marked):
    told = table.answer >= 0
    right = (chance[:, 0] >= chance[:, 1]) == (table.answer == 1)
    spoken = chance[:, 2] < chance[:, :2].max(1)
    print(f"{name}: right {sum(right & told)} of {sum(told)}, {sum(right & told & spoken)} where it may say nothing; "
          f"quoted {sum(marked & told)}; silent {sum(~spoken & ~told)} of {sum(~told)}, of the told {sum(~spoken & told)}")


def names_of(found, reads):
    count = {}
    for _, _, _, rows in found:
        for name in {name for _, signs in rows for name in signs}:
            count[name] = count.get(name, 0) + 1
    return sorted(name for name, times in count.items() if times >= FEWEST and (":read" in name or " read" in name) == reads)


def main(out, learnt, kept):
    learnt, kept = questions(learnt), questions(kept)
    names = names_of(learnt, False)
    table = Table(learnt, names)
    weights = learn(table, numpy.ones(len(table.answer)), L2)
    own = Table(kept, names)
    lines, yeses = own.scores(weights)
    figures("by the text", own, *own.said(lines, yeses))
    at = 0
    for _, _, _, rows in kept:
        for _, signs in rows:
            signs["line:text"], signs["yes:text"] = lines[at], yeses[at]
            at += 1
    reads = sorted([*names_of(kept, True), "line:text", "yes:text"])
    both = Table(kept, reads)
    start = numpy.array([float(name.endswith(":text")) for name in reads])
    fold = both.story % FOLDS
    chance, marked = numpy.zeros((len(both.answer), 3)), numpy.zeros(len(both.answer), dtype=bool)
    for one in range(FOLDS):
        said, right = both.said(*both.scores(learn(both, (fold != one).astype(float), L2_READER, start)))
        chance[fold == one], marked[fold == one] = said[fold == one], right[fold == one]
    figures("with the reader", both, chance, marked)
    beside = dict(zip(reads, learn(both, numpy.ones(len(both.answer)), L2_READER, start)))
    print(*(f"{name} {weight:.2f}" for name, weight in beside.items()), sep=", ")
    times = {"line": beside.pop("line:text"), "yes": beside.pop("yes:text")}
    worth = {name: weight * times[name.split(":")[0]] for name, weight in zip(names, weights)} | beside
    with open(out, "w", encoding="utf-8") as file:
        file.write("# What signs of a line are worth for its settling a question, and for its saying yes. whether-weights.md says how it was learnt.\n")
        for name, weight in sorted(worth.items()):
            if abs(weight) >= LEAST:
                file.write(f"{name} {weight:.2f}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
