"""The reader of passages: a question with a passage to where the answer stands, or yes, no, or that it stands not here; and what marks in a passage mean."""
import copy
import pathlib
import random
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from . import questions, ties, weights, whom
from .augment import plot_names
from .draws import Draws
from .labels import Labels
from .marked import COLUMNS, WHOM, Marked
from .model import HIDDEN, Dropout, Encoder
from .pieces import CLS, SEP, capitals
from .plot_pronouns import held
from .plots import plots
from .questions import CHOSEN, CHOSEN_PLOTS, LONGEST_ANSWER, NO, NONE, YES, words_of
from .sentences import litbank
from .train import SEED, SETTINGS, VERB_FORMS, Training, optimiser

READING = {"rate": 0.75, "again": 0.6, "pieces": 1800, "mostPieces": 384, "mostAsked": 64, "line": 0.4, "candidate": 0.4}
FOLDS, HELD = 5, 4  # articles of fold HELD are never learnt from


class PassageReader(nn.Module):
    """Scores of each word of a passage as the answer's first and as its last, and of yes, no and not here as either; and what the passage as a whole and
    each of its words say as a mark."""

    def __init__(self, pieces, dropout=0.1):
        super().__init__()
        self.encoder = Encoder(pieces, dropout)
        self.encoder.words.weight.requires_grad_(False)  # half of all weights, which so few questions hardly move
        self.state, self.dropout = nn.Linear(HIDDEN, HIDDEN), Dropout(dropout)
        self.ends, self.kinds, self.marks = nn.Linear(HIDDEN, 2), nn.Linear(HIDDEN, 6), nn.Linear(HIDDEN, COLUMNS)

    def states(self, batch):
        last = self.encoder(batch["pieces"], batch["types"], batch["present"])[-1]
        return self.dropout(F.gelu(self.state(last), approximate="tanh"))

    def answers(self, states, batch):
        """[B, 3 + W] of firsts and of lasts: yes, no, not here, then the words."""
        rows = torch.arange(len(states))[:, None]
        ends = self.ends(states).float()
        kinds = self.kinds(states[:, 0]).float().view(-1, 2, 3)
        worded = batch["firsts"] > 0
        firsts = ends[..., 0][rows, batch["firsts"]].masked_fill(~worded, -1e4)
        lasts = ends[..., 1][rows, batch["lasts"]].masked_fill(~worded, -1e4)
        return torch.cat([kinds[:, 0], firsts], 1), torch.cat([kinds[:, 1], lasts], 1)

    def marked(self, states, batch):
        """[B, columns] of the passage as a whole, [B, W, columns] of its words."""
        rows = torch.arange(len(states))[:, None]
        return self.marks(states[:, 0]).float(), self.marks(states[rows, batch["firsts"]]).float()


def row_of(question, pieces):
    """A question as the model sees it: piece ids, their types (0 asked, 1 told, 2 told with a capital), each passage word's first and
    last piece. What is too long is cut off."""
    asked = [i for w in question.words for i in pieces.of(w)][:READING["mostAsked"]]
    row = [pieces.ids[CLS], *asked, pieces.ids[SEP]]
    types, firsts, lasts = [0] * len(row), [], []
    for word in question.passage.words:
        ids = pieces.of(word)
        if len(row) + len(ids) >= READING["mostPieces"]:
            break
        firsts.append(len(row))
        row += ids
        types += [1 + (capitals(word) > 0)] * len(ids)
        lasts.append(len(row) - 1)
    return [*row, pieces.ids[SEP]], [*types, 0], firsts, lasts


def tensors(batch, pieces):
    rows = [row_of(q, pieces) for q in batch]
    n, m = max(len(r[0]) for r in rows), max(len(r[2]) for r in rows)
    out = {name: np.zeros((len(batch), size), np.int64) for name, size in (("pieces", n), ("types", n), ("firsts", m), ("lasts", m))}
    out["present"] = np.zeros((len(batch), n), bool)
    targets, told = [], {"wholes": [], "lines": [], "candidates": []}
    for i, (row, types, firsts, lasts) in enumerate(rows):
        for name, values in zip(("pieces", "types", "firsts", "lasts"), (row, types, firsts, lasts)):
            out[name][i, :len(values)] = values
        out["present"][i, :len(row)] = True
        q = batch[i]
        if isinstance(q, Marked):
            told["wholes"] += [(i, q.whole, q.weight)] if q.whole is not None else []
            told["lines"] += [(i, at, state, weight * q.weight) for at, state, weight in q.lines if at < len(firsts)]
            told["candidates"] += [(i, at, right, q.weight) for at, right in q.candidates if at < len(firsts)]
            continue
        ends = [(q.kind, q.kind)] if q.kind is not None else [(3 + f, 3 + l) for f, l in q.spans if l < len(firsts)]
        targets += [(i, f, l) for f, l in ends or [(NONE, NONE)]]
    out = {name: torch.from_numpy(a) for name, a in out.items()}
    return out | told | {"targets": targets, "weights": torch.tensor([q.weight for q in batch])}


def loss_of(model, batch):
    """How unlikely it is to find one of the right spans, and to say what the marks mean."""
    states = model.states(batch)
    return sum(part for part in (answers_loss(model, states, batch), marks_loss(model, states, batch))) / len(states)


def answers_loss(model, states, batch):
    if not batch["targets"]:
        return 0.0
    firsts, lasts = (x.log_softmax(1) for x in model.answers(states, batch))
    i, f, l = torch.tensor(batch["targets"]).T
    table = torch.full((len(firsts), len(i)), float("-inf")).index_put((i, torch.arange(len(i))), firsts[i, f] + lasts[i, l])
    asked = i.unique()
    return -(table[asked].logsumexp(1) * batch["weights"][asked]).sum()


def marks_loss(model, states, batch):
    wholes, words = model.marked(states, batch)
    loss = 0.0
    if batch["wholes"]:
        i, state, weight = zip(*batch["wholes"])
        loss += (F.cross_entropy(wholes[list(i), :WHOM], torch.tensor(state), reduction="none") * torch.tensor(weight)).sum()
    if batch["lines"]:
        i, at, state, weight = zip(*batch["lines"])
        loss += READING["line"] * (F.cross_entropy(words[list(i), list(at), :WHOM], torch.tensor(state), reduction="none") * torch.tensor(weight)).sum()
    if batch["candidates"]:
        i, at, right, weight = zip(*batch["candidates"])
        wrong = F.binary_cross_entropy_with_logits(words[list(i), list(at), WHOM], torch.tensor(right).float(), reduction="none")
        loss += READING["candidate"] * (wrong * torch.tensor(weight)).sum()
    return loss


class Batches:
    """Batches without end; the n-th is the same on every run."""

    def __init__(self, draws, pieces):
        self.draws, self.pieces, self.epoch, self.batches, self.passed = draws, pieces, -1, [], 0

    def get(self, n):
        while n >= self.passed + len(self.batches):
            self.passed += len(self.batches)
            self.epoch += 1
            draws = random.Random(f"{SEED} questions {self.epoch}")
            found = self.draws.epoch(draws)
            draws.shuffle(found)
            sized = [(sum(len(self.pieces.of(w)) for w in q.words + q.passage.words) + 3, q) for q in found]
            self.batches = []
            for start in range(0, len(sized), 400):
                self.batches += packed(sorted(sized[start:start + 400], key=lambda s: -s[0]))
            draws.shuffle(self.batches)
        return self.batches[n - self.passed]


def packed(sized):
    """Batches of at most so many pieces with padding, of questions from the longest to the shortest."""
    batch, widest = [], 0
    for size, q in sized:
        size = min(size, READING["mostPieces"])
        widest = max(widest, size)
        if batch and widest * (len(batch) + 1) > READING["pieces"]:
            yield batch
            batch, widest = [], size
        batch.append(q)
    yield batch


class Reading(Training):
    """The training of the reader of passages: both threads learn from the same sets."""

    def __init__(self, model, draws, pieces, out, rate):
        self.model, self.pieces, self.out, self.kinds, self.labels = model, pieces, pathlib.Path(out), ("even", "odd"), Labels([], [], [], [])
        batches = Batches(draws, pieces)
        self.streams = {kind: Half(batches, i) for i, kind in enumerate(self.kinds)}
        self.rate, self.optimiser = rate, optimiser(model)
        self.average = copy.deepcopy(model).eval().requires_grad_(False)
        self.step, self.spent, self.skipped = 0, 0.0, 0
        self.taken, self.seen = dict.fromkeys(self.kinds, 0), dict.fromkeys(self.kinds, 0)
        self.threads = ThreadPoolExecutor(2)
        self.out.mkdir(parents=True, exist_ok=True)

    def lanes(self):
        return self.kinds

    def backward(self, kind, batch, lane):
        torch.set_num_threads(1)
        Dropout.dice.random = random.Random(f"{SEED} questions {lane} {self.step}")
        batch = tensors(batch, self.pieces)
        with torch.autocast("cpu", torch.bfloat16, cache_enabled=False):
            loss = loss_of(self.model, batch)
        loss.backward()
        return loss.item(), int(batch["present"].sum())

    def check(self, dev):
        self.log(dev={name: (scored_marks if isinstance(some[0], Marked) else scored)(self.average, some, self.pieces) for name, some in dev.items()})


@dataclass
class Half:
    """Every other batch."""
    batches: Batches
    first: int

    def get(self, n):
        return self.batches.get(2 * n + self.first)


@torch.inference_mode()
def answers(model, asked, pieces):
    """For each question, in its order: the likest span's first and last word, its log probability, and those of yes, no and not here."""
    torch.set_num_threads(1)
    order = sorted(range(len(asked)), key=lambda i: -len(asked[i].passage.words))
    found = [None] * len(asked)
    for start in range(0, len(order), 16):
        some = order[start:start + 16]
        with torch.autocast("cpu", torch.bfloat16):
            batch = tensors([asked[i] for i in some], pieces)
            firsts, lasts = (x.log_softmax(1).double().numpy() for x in model.answers(model.states(batch), batch))
        for i, f, l in zip(some, firsts, lasts):
            found[i] = (*best_span(f[3:], l[3:]), f[:3] + l[:3])
    return found


def best_span(firsts, lasts):
    """The first and last word of the likest span, and its log probability."""
    table = firsts[:, None] + lasts[None, :]
    n = len(firsts)
    table[~(np.tri(n, n, LONGEST_ANSWER - 1, bool) & np.tri(n, n, 0, bool).T)] = -np.inf
    f, l = np.unravel_index(table.argmax(), table.shape)
    return int(f), int(l), float(table[f, l])


def scored(model, asked, pieces):
    """ROUGE-L of what is answered where there is an answer, how often "not here" is rightly said where there is none, and yes and no told apart."""
    rouge, none, forced, verdicts = [], [], [], []
    for q, (f, l, span, kinds) in zip(asked, answers(model, asked, pieces)):
        if q.kind == NONE:
            none.append(float(kinds[NONE] > max(span, kinds[YES], kinds[NO])))
        elif q.kind is not None:
            verdicts.append(float(kinds[q.kind] > kinds[YES + NO - q.kind]))
        else:
            like = max(rouge_l(a, q.passage.words[f:l + 1]) for a in q.answers)
            rouge.append(like if span > kinds[NONE] else 0.0)
            forced.append(like)
    mean = lambda x: round(100 * float(np.mean(x)), 2) if x else None
    return {"rouge": mean(rouge), "forced": mean(forced), "none": mean(none), "verdicts": mean(verdicts)}


@torch.inference_mode()
def meanings(model, marked, pieces):
    """For each, in its order: the scores of the whole, and of each word as a mark."""
    torch.set_num_threads(1)
    order = sorted(range(len(marked)), key=lambda i: -len(marked[i].passage.words))
    found = [None] * len(marked)
    for start in range(0, len(order), 16):
        some = order[start:start + 16]
        with torch.autocast("cpu", torch.bfloat16):
            batch = tensors([marked[i] for i in some], pieces)
            wholes, words = (x.numpy() for x in model.marked(model.states(batch), batch))
        for i, whole, ofWords in zip(some, wholes, words):
            found[i] = whole, ofWords
    return found


def scored_marks(model, marked, pieces):
    """Of pairs: how many with a tie have their last state right, how many of those that are told are right; of pronouns: how often the likeliest candidate is
    one that is meant, and F1 of the candidates likelier than not."""
    ties, said, best, hits, told, are = [], [], [], 0, 0, 0
    for q, (whole, words) in zip(marked, meanings(model, marked, pieces)):
        if q.whole is not None:
            state = int(whole[:WHOM].argmax())
            ties += [float(state == q.whole)] if q.whole else []
            said += [float(state == q.whole)] if state else []
        elif any(right for _, right in q.candidates):
            scores = [(words[at, WHOM], right) for at, right in q.candidates if at < len(words)]
            best.append(float(max(scores)[1]))
            hits, told, are = (n + sum(x) for n, x in zip((hits, told, are), zip(*((s > 0 and r, s > 0, r) for s, r in scores))))
    mean = lambda x: round(100 * float(np.mean(x)), 2) if x else None
    return {"ties": mean(ties), "said": mean(said), "best": mean(best), "f1": round(200 * hits / (told + are), 2) if told + are else None}


def rouge_l(answer, words):
    a, b = ([w.lower() for w in x if w.isalnum()] for x in (words_of(answer), words))
    row = [0] * (len(b) + 1)
    for x in a:
        left = 0
        for j, y in enumerate(b, 1):
            left, row[j] = row[j], left + 1 if x == y else max(row[j], row[j - 1])
    return 2 * row[-1] / (len(a) + len(b)) if row[-1] else 0.0


def is_held(place):
    return place % FOLDS == HELD


def held_articles(data):
    """The titles of SQuAD's articles that are never learnt from."""
    titles = sorted({q.group for q in questions.squad(pathlib.Path(data, "qa/squad-dev"))})
    return {title for i, title in enumerate(titles) if is_held(i)}


def sets_of(data):
    """What is learnt from; what thresholds are chosen by; what is held aside of SQuAD."""
    data = pathlib.Path(data)
    every = {"squad": questions.squad(data / "qa/squad-dev"), "fairytales": questions.fairytales(data / "fairytaleqa", "train"),
             "plots": plots(data)}
    place = {g: i for of in every.values() for i, g in enumerate(sorted({q.group for q in of}))}
    kept = lambda name, q: place[q.group] % (CHOSEN_PLOTS if name == "plots" else CHOSEN) == 3
    chosen = {name: [q for q in of if kept(name, q)] for name, of in every.items()}
    held = [q for q in every["squad"] if is_held(place[q.group])]
    learnt = {"squad": [q for q in every["squad"] if not is_held(place[q.group]) and not kept("squad", q)],
              "fairytales": [q for q in every["fairytales"] if not kept("fairytales", q) and q.spans],
              "plots": [q for q in every["plots"] if not kept("plots", q)],
              "qamr": questions.qamr(data / "qa/qamr"), "onestop": questions.onestop(data / "qa/onestopqa"),
              "boolq": questions.boolq(data / "qa/boolq-dev")}
    return learnt, chosen, held


def marked_sets(data, readings):
    """What is learnt of marks, and what is kept of the same plots, from plots as Denouement reads them."""
    learnt = {"ties": ties.pairs(data, readings), "pronouns": whom.of_plots(data, readings)}
    aside = held(data)
    kept = {"pronouns": [m for m in learnt["pronouns"] if m.name[0] in aside], "ties": ties.judged(data, readings)[::2]}
    learnt = {name: [m for m in some if m.name[0] not in aside] for name, some in learnt.items()}
    folders = {part: pathlib.Path(data, "litbank", part) for part in ("train", "dev")}
    documents = {part: litbank(folder) for part, folder in folders.items()}
    learnt["litbank"] = whom.of_litbank(documents["train"])
    learnt["quotations"], kept["quotations"] = (whom.of_quotations(documents[part], folders[part]) for part in ("train", "dev"))
    return learnt, kept


def train(data, out, minutes=None, steps=None, resume=False, start=None, readings=None):
    """start: a checkpoint whose averaged weights to go on from, or an exported reader.onnx; with a schedule of its own. readings: a folder with the plots as
    `denouement read` writes them; without it no marks are learnt."""
    cache = pathlib.Path(out) / "start"
    pieces = weights.pieces(cache)
    torch.manual_seed(SEED)
    model = PassageReader(len(pieces.vocabulary), SETTINGS["dropout"])
    weights.load_into(model.encoder, cache)
    if start and pathlib.Path(start).suffix == ".onnx":
        from .imported import load_reader  # which knows how a reader is exported, and that is made from this module
        load_reader(model, start)
    elif start:
        absent = model.load_state_dict(torch.load(start, weights_only=False)["average"], strict=False).missing_keys
        if any(not name.startswith("marks.") for name in absent):  # a checkpoint of before there were marks will do
            raise ValueError(f"{start} lacks {absent}")
    learnt, chosen, _ = sets_of(data)
    marks, kept = marked_sets(data, readings) if readings else ({}, {})
    verbs = {w for w in VERB_FORMS.read_text(encoding="utf-8").split("\n") if w and w[0] != "#"}
    draws = Draws(learnt, plot_names(data, verbs), marks)
    training = Reading(model, draws, pieces, out, READING["again"] if start else READING["rate"])
    if resume and (training.out / "checkpoint.pt").exists():
        training.resume()
    chosen["fairytales"] += [replace(q, passage=q.elsewhere[0], spans=(), kind=NONE) for q in chosen["fairytales"] if q.elsewhere]
    cut = random.Random(SEED)
    chosen["plots"] = [draws.window(w, cut) for q in chosen["plots"] for w in ([q, Draws.untold(q)] if q.told else [q])]
    training.run(minutes, steps, chosen | kept)
