"""Learns what each sign of a question is worth for its being told: thread_weights.py OUT TABLE GOLD PLOTS LEARNT

TABLE is written by org.denouement.story.ThreadTable (a test class of the library) from PLOTS, JSON lines {"plot", "text"}. GOLD has for each plot what a
careful reader asks of it: "# plot", and lines "t question | sentence that raises it | sentences that answer it | words | answered or open". The first
LEARNT plots of GOLD are learnt from, the rest only scored. A log-linear model: how likely a question finds a thread of GOLD, that is, shares a name with
it and is answered, or left open, in a sentence that answers it, or leaves it open, there. Plain gradient steps (Adam).
The weights written are learnt from all plots of GOLD, once the others have been scored.
"""
import json
import re
import sys

import numpy

FEWEST, L2, STEPS, RATE, LEAST, MOST = 8, 3.0, 400, 0.05, 0.03, 8
NAME = re.compile(r"[A-Z][\w.-]*")
END = re.compile(r'(?<=[.!?])["”’\')\]]*\s+(?=["“‘\'(\[]?[A-Z0-9])|\n+')
ABBREVIATION = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Dr|St|Jr|Sr|Lt|Col|Gen|Capt|Sgt|Prof|Rev|No|vs|Gov|Sen|Det|Insp|Cpl|Pvt|Maj|Cmdr|Adm|Hon)|\b[A-Z])\.$")


def sentences(text):
    """Where the sentences of a text begin and end, as GOLD counts them."""
    found, start = [], 0
    for gap in END.finditer(text):
        if ABBREVIATION.search(text[start:gap.start()]) and "\n" not in gap.group():
            continue
        end = gap.start() + re.match(r'["”’\')\]]*', text[gap.start():]).end()
        if text[start:end].strip():
            found.append((start, end))
        start = gap.end()
    if text[start:].strip():
        found.append((start, len(text.rstrip())))
    return found


def names(question):
    return {name.lower().removesuffix("'s").strip(".") for name in NAME.findall(question.partition(" ")[2])}


def gold(path, plots):
    """For each plot its threads: (names, places of the sentences that answer, open)."""
    found = {}
    for line in open(path, encoding="utf-8"):
        if line.startswith("# "):
            threads = found[int(line[2:].split()[0])] = []
            places = sentences(plots[int(line[2:].split()[0])])
        elif line.startswith("t "):
            asked, _, told, _, state = [part.strip() for part in line[2:].split("|")]
            threads.append((names(asked), [places[int(number) - 1] for number in told.split(",")], state == "open"))
    return found


class Asked:
    """A question of the table."""

    def __init__(self, cells):
        self.open = cells[3] == "-"
        self.place = (int(cells[1]), int(cells[2])) if self.open else (int(cells[3]), int(cells[4]))
        self.told = cells[5] == "1"
        self.text = cells[6]
        self.signs = {name: float(value) for name, _, value in (cell.rpartition("=") for cell in cells[7:])}

    def finds(self, thread):
        who, places, is_open = thread
        touches = any(min(self.place[1], end) > max(self.place[0], start) for start, end in places)
        return touches and self.open == is_open and (not who or bool(who & names(self.text)))


def table(path):
    found = {}
    for line in open(path, encoding="utf-8"):
        cells = line.rstrip("\n").split("\t")
        if cells[0].startswith("P "):
            asked = found[int(cells[0][2:])] = []
        else:
            asked.append(Asked(cells))
    return found


def learn(rows, right):
    counts = {}
    for row in rows:
        for name in row:
            counts[name] = counts.get(name, 0) + 1
    known = sorted(name for name, count in counts.items() if count >= FEWEST)
    at = {name: number for number, name in enumerate(known)}
    strengths = numpy.zeros((len(rows), len(known)))
    for number, row in enumerate(rows):
        for name, value in row.items():
            if name in at:
                strengths[number, at[name]] = value
    weights, first, second = (numpy.zeros(len(known)) for _ in range(3))
    penalty = numpy.array([0.0 if name == "any" else L2 for name in known])
    for step in range(1, STEPS + 1):
        likely = 1 / (1 + numpy.exp(-strengths @ weights))
        slope = strengths.T @ (likely - right) + penalty * weights
        first = 0.9 * first + 0.1 * slope
        second = 0.999 * second + 0.001 * slope**2
        weights -= RATE * (first / (1 - 0.9**step)) / (numpy.sqrt(second / (1 - 0.999**step)) + 1e-8)
    return {name: weight for name, weight in zip(known, weights) if abs(weight) >= LEAST}


def chosen(asked, weights):
    """As ThreadChoice chooses."""
    worth = lambda one: sum(weights.get(name, 0) * value for name, value in one.signs.items())
    taken, told = set(), []
    for one in sorted(asked, key=worth, reverse=True):
        marks = {one.text, (one.open, one.place)}
        if len(told) < MOST and not marks & taken:
            told.append(one)
            taken |= marks
    return told


def score(plots, threads, asked, choose):
    found = every = sound = told = 0
    for plot in plots:
        picked = choose(asked[plot])
        every += len(threads[plot])
        found += sum(any(one.finds(thread) for one in picked) for thread in threads[plot])
        told += len(picked)
        sound += sum(any(one.finds(thread) for thread in threads[plot]) for one in picked)
    return f"{found / every:.3f} of {every} threads found, {sound / max(1, told):.3f} of {told} questions find one"


def main(out, rows, labels, stories, learnt):
    plots = {story["plot"]: story["text"] for story in map(json.loads, open(stories, encoding="utf-8"))}
    threads, asked = gold(labels, plots), table(rows)
    parts = list(threads)[:int(learnt)], list(threads)[int(learnt):]
    of = lambda some: [(one.signs, float(any(one.finds(thread) for thread in threads[plot]))) for plot in some for one in asked[plot]]
    learning = of(parts[0])
    weights = learn([row for row, _ in learning], numpy.array([right for _, right in learning]))
    for name, part in zip(("learnt", "kept"), parts):
        if part:
            print(name, "all ", score(part, threads, asked, lambda some: some))
            print(name, "told now", score(part, threads, asked, lambda some: [one for one in some if one.told]))
            print(name, "told with these weights", score(part, threads, asked, lambda some: chosen(some, weights)))
    everything = of(list(threads))
    weights = learn([row for row, _ in everything], numpy.array([right for _, right in everything]))
    with open(out, "w", encoding="utf-8") as file:
        file.write("# What signs of a question are worth for its being told. thread-weights.md says how it was learnt.\n")
        for name, weight in sorted(weights.items()):
            file.write(f"{name}: {weight:.2f}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
