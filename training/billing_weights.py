"""Learns what each sign of somebody mentioned is worth for listing them: billing_weights.py TABLE OUT GOLD...

TABLE is written by org.denouement.story.BillingTable (a test class of the library) from the folders GOLD, each story of which has gold.json with its whole
cast. Logistic regression by Newton's steps; whoever goes best with one of the cast counts as listed. Prints, each story left to weights learnt without it,
how much of the cast is listed and how many of those listed are cast.
"""
import collections
import json
import pathlib
import re
import sys

import numpy

FEWEST, L2, STEPS, LEAST, FOLDS = 15, 10.0, 10, 0.03, 6
ARTICLES = {"a", "an", "the", "mr", "mrs", "ms", "miss", "dr", "his", "her", "their"}


def plain(name):
    words = re.findall(r"[a-z0-9]+", name.lower().replace("’", "'").replace("'s", ""))
    return " ".join(word for word in words if word not in ARTICLES)


def names(many):
    return {plain(name) for name in many} - {""}


class Mentioned:
    """Everybody mentioned in some stories: what shows of them, and which of the cast they are."""

    def __init__(self, table, folders):
        self.gold = {}
        for path in (path for folder in folders for path in sorted(pathlib.Path(folder).glob("*/gold.json"))):
            cast = json.loads(path.read_text(encoding="utf-8"))["cast"]
            self.gold[path.parent.name] = [names([one["name"], *one["aliases"]]) for one in cast]
        self.story, self.signs, called = [], [], []
        for line in open(table, encoding="utf-8"):
            story, said, *signs = line.rstrip("\n").split("\t")
            if story in self.gold:
                self.story.append(story)
                called.append(names(said.split("|")))
                self.signs.append(signs)
        self.called = called
        self.known = [any(one & own for one in self.gold[story]) for story, own in zip(self.story, called)]
        self.cast = self.matched(range(len(called)))

    def matched(self, rows):
        """The rows that go best with one of the cast each, as the scorer has it."""
        by_story, cast = collections.defaultdict(list), numpy.zeros(len(self.called))
        for row in rows:
            by_story[self.story[row]].append(row)
        for story, own in by_story.items():
            pairs = [(len(one & self.called[row]), number, row) for number, one in enumerate(self.gold[story]) for row in own if one & self.called[row]]
            found = set()
            for _, number, row in sorted(pairs, key=lambda pair: (-pair[0], pair[1], pair[2])):
                if number not in found and not cast[row]:
                    found.add(number)
                    cast[row] = 1
        return cast


def learn(signs, cast):
    """The weights of the signs, the first the one that all have."""
    weights, pull = numpy.zeros(signs.shape[1]), numpy.full(signs.shape[1], L2)
    pull[0] = 0.01
    for _ in range(STEPS):
        odds = 1 / (1 + numpy.exp(-signs @ weights))
        slope = signs.T @ (cast - odds) - pull * weights
        weights += numpy.linalg.solve((signs.T * (odds * (1 - odds))) @ signs + numpy.diag(pull), slope)
    return weights


def main(table, out, *folders):
    told = Mentioned(table, folders)
    stories = sorted(told.gold)
    held_by = collections.defaultdict(set)
    for story, signs in zip(told.story, told.signs):
        for sign in signs:
            held_by[sign].add(story)
    kept = ["anybody"] + sorted(sign for sign, by in held_by.items() if len(by) >= FEWEST and sign != "anybody")
    at = {sign: column for column, sign in enumerate(kept)}
    table = numpy.zeros((len(told.signs), len(kept)))
    for row, signs in enumerate(told.signs):
        table[row, [at[sign] for sign in signs if sign in at]] = 1
    fold = numpy.array([stories.index(story) % FOLDS for story in told.story])
    worth = numpy.zeros(len(fold))
    for number in range(FOLDS):
        worth[fold == number] = table[fold == number] @ learn(table[fold != number], told.cast[fold != number])
    print(f"{len(stories)} stories, {len(fold)} mentioned, {int(told.cast.sum())} of the cast, {len(kept)} signs")
    for least in (-1.3, -1.2, -1.1, -1.0, -0.9, -0.8, -0.6, 0):
        listed = worth > least
        found = told.matched(numpy.flatnonzero(listed))
        of = lambda story: numpy.array([other == story for other in told.story])
        masks = [of(story) for story in stories]
        recall = numpy.mean([found[mask].sum() / len(told.gold[story]) for mask, story in zip(masks, stories)])
        right = numpy.mean([numpy.array(told.known)[mask & listed].mean() if (mask & listed).any() else 0 for mask in masks])
        twice = numpy.mean([(numpy.array(told.known)[mask & listed].sum() - found[mask].sum()) for mask in masks])
        print(f"from {least:4}: cast {recall:.3f}, of those listed {right:.3f}, twice {twice:.2f}")
    weights = learn(table, told.cast)
    lines = sorted(f"{sign} {value:.2f}" for sign, value in zip(kept, weights) if abs(value) >= LEAST)
    head = "# What each sign of somebody mentioned is worth for listing them. billing-weights.md says how it was learnt.\n"
    pathlib.Path(out).write_text(head + "\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
