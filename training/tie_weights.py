"""Learns what each sign of how two stand to each other is worth: tie_weights.py DATA OUT LEARNT KEPT

LEARNT and KEPT are tables written by org.denouement.story.TieTable (a test class of the library), LEARNT "mute" of the plots of plot_ties.txt, KEPT "read" of
plots of plot_gold.jsonl, from which the trained reader did not learn. A log-linear model of the bond in the end, or none. What signs of the text are worth is
learnt from LEARNT; what the reader's word is worth beside them from KEPT, each plot there judged by weights learnt without it. Plain gradient steps (Adam).
Prints, of KEPT, how many ties are right and how many of those told.
"""
import json
import pathlib
import sys
from dataclasses import dataclass

import numpy as np

from denouement_training.marked import STATES
from denouement_training.ties import GOLD, folder_of, matched, told

FEWEST, L2, L2_READER, STEPS, RATE, LEAST, FOLDS = 20, 0.3, 1.0, 300, 0.05, 0.02, 6
READER, READ, BESIDE, FLOOR = "reader", "read", "beside the reader", 1e-3
NOTHING = (0.4, 0.5, 0.6, 0.7, 0.8)


@dataclass
class Pair:
    """gold: its place among STATES, or None where that is not known; last: what the reader says, or None."""
    story: str
    signs: dict
    last: np.ndarray
    rules: list
    gold: int


def right_ties(data):
    """By folder: names of the cast, and the last state of each tie by their places; whether these are all."""
    found = {folder_of(plot.title): (plot.cast, {frozenset(pair): states[-1][0] for pair, states in plot.ties.items()}, True) for plot in told(data)}
    for line in GOLD.read_text(encoding="utf-8").splitlines():
        gold = json.loads(line)
        if gold["group"] in ("ties", "developed"):
            index = {c["id"]: i for i, c in enumerate(gold["cast"])}
            names = tuple((c["name"], *c.get("aliases", ())) for c in gold["cast"])
            ties = {frozenset(index[i] for i in r["between"]): r["final"] for r in gold["relationships"]}
            found[gold["id"]] = names, ties, gold["group"] == "ties"
    return found


def pairs(path, right):
    """The pairs of a table, and how many ties there are to be found in each story."""
    found, all_ties = [], {}
    for line in open(path, encoding="utf-8"):
        row = json.loads(line)
        story = pathlib.Path(row["file"]).parent.name
        cast, ties, all_told = right[story]
        who = {j: i for i, j in matched(cast, {c["id"]: (c["name"], *c["aliases"]) for c in row["cast"]}).items()}
        all_ties[story] = len(ties)
        for pair in row["pairs"]:
            both = [who.get(i) for i in pair["pair"]]
            state = None if None in both else ties.get(frozenset(both), STATES[0] if all_told else None)
            last = pair["last"] and np.array([pair["last"][s] for s in STATES])
            found.append(Pair(story, pair["signs"], last, [s["bond"] for s in pair["rules"]], state and STATES.index(state)))
    return found, all_ties


def strengths(some, signs):
    at = {sign: i for i, sign in enumerate(signs)}
    table = np.zeros((len(some), len(signs)))
    for row, pair in enumerate(some):
        for sign, strength in pair.signs.items():
            if sign in at:
                table[row, at[sign]] = strength
    return table


def likelihoods(scores):
    odds = np.exp(scores - scores.max(1, keepdims=True))
    return odds / odds.sum(1, keepdims=True)


def steps(weights, slope_of, l2):
    """Adam, kept near to where it starts."""
    start, mean, spread = weights.copy(), np.zeros_like(weights), np.zeros_like(weights)
    for step in range(1, STEPS + 1):
        slope = slope_of(weights) + l2 * (weights - start)
        mean, spread = 0.9 * mean + 0.1 * slope, 0.99 * spread + 0.01 * slope**2
        weights = weights - RATE * (1 - step / (STEPS + 1)) * (mean / (1 - 0.9**step)) / (np.sqrt(spread / (1 - 0.99**step)) + 1e-8)
    return weights


def of_signs(some, signs):
    """[sign, state]: what each sign is worth for each state."""
    table, gold = strengths(some, signs), np.eye(len(STATES))[[pair.gold for pair in some]]
    return steps(np.zeros((len(signs), len(STATES))), lambda w: table.T @ (likelihoods(table @ w) - gold), L2)


def by_both(worth, said, scores):
    """The scores of states by both: worth is what the reader's word and the signs count, then how far each state is one that is read of."""
    return worth[0] * said + worth[1] * scores + worth[2:]


def of_reader(said, scores, gold):
    gold = np.eye(len(STATES))[gold]

    def slope(worth):
        off = likelihoods(by_both(worth, said, scores)) - gold
        return np.concatenate([[(off * said).sum(), (off * scores).sum()], off.sum(0)])

    return steps(np.concatenate([[0.5, 0.5], np.zeros(len(STATES))]), slope, L2_READER)


def figures(name, some, chances, ties):
    """rel.final and told.right, each the mean of the stories'."""
    print(name, end=": ")
    for nothing in NOTHING:
        finals, rights, count = [], [], 0
        for story in ties:
            tell = [(pair.gold == 1 + int(chance[1:].argmax())) for pair, chance in zip(some, chances) if pair.story == story and chance[0] < nothing]
            finals.append(sum(tell) / max(1, ties[story]))
            rights.append(sum(tell) / max(1, len(tell)))
            count += len(tell)
        print(f"{nothing} final {np.mean(finals):.3f} told {np.mean(rights):.3f} ({count})", end="; ")
    print()


def rules(some):
    """As likelihoods."""
    return np.eye(len(STATES))[[STATES.index(pair.rules[-1]) if pair.rules else 0 for pair in some]]


def names_of(some):
    count = {}
    for pair in some:
        for sign in pair.signs:
            count[sign] = count.get(sign, 0) + 1
    return sorted(sign for sign, times in count.items() if times >= FEWEST)


def main(data, out, learnt, kept, *checked):
    right = right_ties(data)
    learnt = [pair for pair in pairs(learnt, right)[0] if pair.gold is not None]
    signs = names_of(learnt)
    worth = of_signs(learnt, signs)
    kept, ties = pairs(kept, right)
    scores = strengths(kept, signs) @ worth
    read = np.array([pair.last is not None for pair in kept])
    said = np.array([np.log(pair.last + FLOOR) if pair.last is not None else np.zeros(len(STATES)) for pair in kept])
    known = np.array([pair.gold is not None for pair in kept])
    gold = np.array([pair.gold or 0 for pair in kept])
    fold = np.array([sorted(ties).index(pair.story) % FOLDS for pair in kept])
    chances = likelihoods(scores)
    of_all = {story for story in ties if right[story][2]}
    for name, stories in (("all ties", of_all), ("some ties", set(ties) - of_all)):
        of = {story: ties[story] for story in stories}
        figures(f"{name}, rules", kept, rules(kept), of)
        figures(f"{name}, signs", kept, chances, of)
        figures(f"{name}, reader", kept, [pair.last if pair.last is not None else np.eye(len(STATES))[0] for pair in kept], of)
    for one in range(FOLDS):
        use, test = known & read & (fold != one), read & (fold == one)
        chances[test] = likelihoods(by_both(of_reader(said[use], scores[use], gold[use]), said[test], scores[test]))
    for name, stories in (("all ties", of_all), ("some ties", set(ties) - of_all)):
        figures(f"{name}, both", kept, chances, {story: ties[story] for story in stories})
    use = known & read
    both = of_reader(said[use], scores[use], gold[use])
    print(f"reader {both[0]:.2f}, beside it {both[1]:.2f},", *(f"{state} {w:.2f}" for state, w in zip(STATES, both[2:])))
    for path in checked:  # not learnt from
        check(path, signs, worth, both)
    with open(out, "w", encoding="utf-8") as file:
        file.write("# What each sign is worth for each bond of two, and for there being none. tie-weights.md says how it was learnt.\n")
        for at, state in enumerate(STATES):
            for sign, weight in [*zip(signs, worth[:, at]), (BESIDE, both[1]), (READ, both[2 + at]), (READER, both[0])]:
                if abs(weight) >= LEAST:
                    file.write(f"{state}:{sign} {weight:.2f}\n")


def check(path, signs, worth, both):
    """Of a folder's own gold."""
    path, folder = path.split("=")
    right = {}
    for file in pathlib.Path(folder).glob("*/gold.json"):
        gold = json.loads(file.read_text(encoding="utf-8"))
        index = {c["id"]: i for i, c in enumerate(gold["cast"])}
        right[file.parent.name] = (tuple((c["name"], *c.get("aliases", ())) for c in gold["cast"]),
                                   {frozenset(index[i] for i in r["between"]): r["final"] for r in gold["relationships"]}, False)
    some, ties = pairs(path, right)
    scores = strengths(some, signs) @ worth
    chances = likelihoods(scores)
    figures("checked, rules", some, rules(some), ties)
    figures("checked, signs", some, chances, ties)
    for i, pair in enumerate(some):
        if pair.last is not None:
            chances[i] = likelihoods(by_both(both, np.log(pair.last + FLOOR), scores[i])[None])[0]
    figures("checked, both", some, chances, ties)


if __name__ == "__main__":
    main(*sys.argv[1:])
