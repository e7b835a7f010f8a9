"""Trains the reader on all its tasks at once."""
import copy
import json
import math
import pathlib
import random
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict

import numpy as np
import torch

from . import scores, weights
from .augment import Augmenter
from .batches import epoch, runs, tensors, windows
from .labels import Labels
from .losses import choice_loss, story_loss, syntax_loss
from .model import Dropout, Reader, mention_scores
from .pairs import mentions_of, right, tensors_of
from .sentences import ewt, gap, litbank
from .silver import tag

SEED = 20261123
SETTINGS = {"seed": SEED, "encoderRate": 2e-4, "layerDecay": 0.9, "headRate": 1e-3, "weightDecay": 0.01, "warmup": 0.05, "dropout": 0.1,
            "masked": 0.04, "storyPieces": 1500, "syntaxPieces": 1300, "choicePieces": 1500, "again": 0.6, "moreSyntaxFrom": 628, "ema": 0.998, "clip": 1.0}
HOUSE = pathlib.Path(__file__).resolve().parents[2]
VERB_FORMS = HOUSE / "denouement-library/src/main/resources/org/denouement/language/verb-forms.txt"


LOSSES = {"syntax": syntax_loss, "story": story_loss, "choice": choice_loss}


class Stream:
    """Batches of one set without end; the n-th is the same on every run."""

    def __init__(self, documents, pieces, budget, name):
        self.documents, self.pieces, self.budget, self.name = documents, pieces, budget, name
        self.epoch, self.batches, self.passed = -1, [], 0

    def get(self, n):
        while n >= self.passed + len(self.batches):
            self.passed += len(self.batches)
            self.epoch += 1
            draws, which = random.Random(f"{SEED} {self.name} {self.epoch}"), (self.documents, self.pieces)
            self.batches = runs(*which, draws, self.budget) if self.name == "story" else epoch(
                *which, draws, self.budget, whole=self.name == "choice")
        return self.batches[n - self.passed]


def optimiser(model):
    """AdamW; the nearer to the input, the slower. Norms and biases do not decay."""
    groups = []
    for name, p in model.named_parameters():
        if name.startswith("encoder.layers."):
            rate = SETTINGS["encoderRate"] * SETTINGS["layerDecay"] ** (5 - int(name.split(".")[2]))
        elif name.startswith("encoder."):
            rate = SETTINGS["encoderRate"] * SETTINGS["layerDecay"] ** 6
        else:
            rate = SETTINGS["headRate"]
        decay = SETTINGS["weightDecay"] if p.dim() > 1 else 0.0
        groups.append({"params": [p], "lr": rate, "peak": rate, "weight_decay": decay})
    merged = {}
    for g in groups:
        merged.setdefault((g["peak"], g["weight_decay"]), {**g, "params": []})["params"] += g["params"]
    return torch.optim.AdamW(list(merged.values()), betas=(0.9, 0.98), eps=1e-6, fused=True)


def reader_of(model, pieces, labels):
    """A function from a window to raw scores, for scoring; in bf16, which is quick enough to do often."""
    quick = lambda: torch.autocast("cpu", torch.bfloat16)
    array = lambda x: x.float().numpy()

    @torch.inference_mode()
    def read(window):
        torch.set_num_threads(1)
        batch = tensors([window], pieces, labels)
        with quick():
            states = model.encode(batch)
            words, scored = model.syntax_scores(states, batch)
            storied, story = model.story_scores(states, batch)
        spans = mention_scores(story["spans"][0].float().permute(1, 2, 0)).permute(2, 0, 1)

        @torch.inference_mode()
        def relate(heads):
            with quick():
                return array(model.relations.matched(words[0], words[0][torch.from_numpy(heads)]))

        return {name: array(scored[name][0]) for name in scored} | {
            "relations": relate, "mentions": array(spans), "events": array(story["events"][0])}

    return read


class Training:
    """A model, what it learns from, and how far it has come. kinds: which of "syntax", "story" and "choice" to learn."""

    def __init__(self, model, sets, pieces, labels, out, kinds=("syntax", "story"), augmenter=None, rate=1.0):
        self.model, self.pieces, self.labels, self.out, self.kinds = model, pieces, labels, pathlib.Path(out), kinds
        self.rate = rate
        self.streams = {k: Stream(sets[k], pieces, SETTINGS[k + "Pieces"], k) for k in kinds}
        self.augmenter, self.optimiser = augmenter, optimiser(model)
        self.average = copy.deepcopy(model).eval().requires_grad_(False)
        self.step, self.spent, self.skipped = 0, 0.0, 0
        self.taken, self.seen = dict.fromkeys(kinds, 0), dict.fromkeys(kinds, 0)  # batches and pieces of each kind
        self.threads = ThreadPoolExecutor(2)
        self.out.mkdir(parents=True, exist_ok=True)

    def log(self, **row):
        line = json.dumps({"step": self.step, "minutes": round(self.spent / 60, 2), **row})
        print(line, flush=True)
        with open(self.out / "curve.jsonl", "a") as f:
            f.write(line + "\n")

    def save(self):
        state = {"model": self.model.state_dict(), "average": self.average.state_dict(), "optimiser": self.optimiser.state_dict(),
                 "step": self.step, "spent": self.spent, "seen": self.seen, "taken": self.taken, "labels": asdict(self.labels),
                 "settings": SETTINGS}
        torch.save(state, self.out / "checkpoint.tmp")
        (self.out / "checkpoint.tmp").rename(self.out / "checkpoint.pt")

    def resume(self):
        state = torch.load(self.out / "checkpoint.pt", weights_only=False)
        self.model.load_state_dict(state["model"])
        self.average.load_state_dict(state["average"])
        self.optimiser.load_state_dict(state["optimiser"])
        self.step, self.spent, self.seen, self.taken = (state[k] for k in ("step", "spent", "seen", "taken"))

    def lanes(self):
        """What each thread learns in this step. Syntax takes longer to learn, so once the start is made it gets two of three batches."""
        if "choice" in self.kinds:
            return ("syntax", "choice" if self.step % 6 == 5 else "story")
        if len(self.kinds) > 1 and self.step >= SETTINGS["moreSyntaxFrom"] and self.step % 3 == 2:
            return ("syntax", "syntax")
        return self.kinds

    def one_step(self, progress):
        self.model.train()
        # A task a thread, each computing on one core: two threads on every matrix stand still whenever another process takes a core.
        # Each gradient is the sum of two, and a + b = b + a: the order of the threads changes nothing.
        kinds = self.lanes()
        batches = []
        for kind in kinds:
            batches.append(self.streams[kind].get(self.taken[kind]))
            self.taken[kind] += 1
        losses = {}
        for kind, (loss, size) in zip(kinds, self.threads.map(self.backward, kinds, batches, range(len(kinds)))):
            losses[kind] = loss
            self.seen[kind] += size
        norm = torch.nn.utils.clip_grad_norm_(self.model.parameters(), SETTINGS["clip"])
        warm = min(1.0, progress / SETTINGS["warmup"])
        left = 0.5 * (1 + math.cos(math.pi * max(0.0, progress - SETTINGS["warmup"]) / (1 - SETTINGS["warmup"])))
        for group in self.optimiser.param_groups:
            group["lr"] = self.rate * group["peak"] * warm * (0.02 + 0.98 * left)
        if math.isfinite(float(norm)):
            self.optimiser.step()
        else:
            self.skipped += 1
        self.optimiser.zero_grad(set_to_none=True)
        self.step += 1
        if self.step % 5 == 0:
            keep = min(SETTINGS["ema"], 1 - 5 / (self.step + 5)) ** 5
            with torch.no_grad():
                mine, theirs = list(self.average.parameters()), list(self.model.parameters())
                torch._foreach_lerp_(mine, theirs, 1 - keep)
        return losses

    def backward(self, kind, windows, lane):
        torch.set_num_threads(1)
        draws = Dropout.dice.random = random.Random(f"{SEED} {kind} {lane} {self.step}")
        if kind == "story" and self.augmenter:
            windows = self.augmenter.run(windows, draws)
        batch = tensors(windows, self.pieces, self.labels, SETTINGS["masked"], draws)
        if kind == "syntax" and draws.random() < 0.03:
            batch["capitals"].zero_()
        with torch.autocast("cpu", torch.bfloat16, cache_enabled=False):
            states = self.model.encode(batch)
            loss = LOSSES[kind](self.model, states, batch, windows)
        loss.backward()
        return loss.item(), int(batch["present"].sum())

    def run(self, minutes=None, steps=None, dev=None, every=20):
        """Trains until the minutes or the steps are spent. The rates follow whichever is given; steps make the run repeatable."""
        began, last, checked, saved, recent = self.step, time.time(), self.spent, self.spent, []
        while (self.step < steps) if steps else (self.spent < 60 * minutes):
            recent.append(self.one_step(self.step / steps if steps else self.spent / (60 * minutes)))
            now = time.time()
            self.spent, last = self.spent + now - last, now
            if self.step % 50 == 0:
                means = {k: round(float(np.mean([r[k] for r in recent if k in r])), 4) for k in self.kinds}
                self.log(loss=means, pieces=self.seen, skipped=self.skipped)
                recent = []
            if self.spent - saved > 180:
                self.save()
                saved, last = self.spent, time.time()
            if dev and self.spent - checked > 60 * every:
                self.check(dev)
                checked, last = self.spent, time.time()
        if self.step > began:
            self.save()
            if dev:
                self.check(dev)

    def check(self, dev):
        read = reader_of(self.average, self.pieces, self.labels)
        found = scores.syntax(dev["syntax"], self.pieces, self.labels, read) if "syntax" in self.kinds else {}
        if "story" in self.kinds:
            found |= scores.story(dev["story"], self.pieces, read) | {"links": link_accuracy(self, dev["story"])}
        self.log(dev=found)


@torch.inference_mode()
def link_accuracy(training, documents):
    """How many in a hundred gold mentions go back to a right one, or rightly to none."""
    sure = total = 0
    for document in documents:
        run = list(windows(document, training.pieces))
        batch = tensors(run, training.pieces, training.labels)
        with torch.autocast("cpu", torch.bfloat16):
            words, _ = training.average.story_scores(training.average.encode(batch), batch)
            mentions = mentions_of(run)
            best = training.average.links(words, *tensors_of(mentions)).argmax(1)
        sure += int(right(mentions)[torch.arange(len(mentions)), best].sum())
        total += len(mentions)
    return round(100 * sure / total, 2)


def load(data):
    data = pathlib.Path(data)
    return ({"syntax": ewt(data / "ud-ewt/train.conllu"), "story": litbank(data / "litbank/train")},
            {"syntax": ewt(data / "ud-ewt/dev.conllu"), "story": litbank(data / "litbank/dev")})


def new_model(pieces, labels, cache):
    torch.manual_seed(SEED)
    model = Reader(len(pieces.vocabulary), labels, SETTINGS["dropout"])
    weights.load_into(model.encoder, cache)
    return model


def train(data, out, minutes=None, steps=None, silver_steps=350, resume=False, start=None):
    """start: a checkpoint whose averaged weights to go on from, with a schedule of its own and GAP in the mix."""
    out = pathlib.Path(out)
    cache = out / "start"
    pieces = weights.pieces(cache)
    sets, dev = load(data)
    labels = Labels.of(sets["syntax"])
    model = new_model(pieces, labels, cache)
    if start:
        model.load_state_dict(torch.load(start, weights_only=False)["average"], strict=False)
        read = reader_of(copy.deepcopy(model).eval(), pieces, labels)
        sets["choice"] = gap(pathlib.Path(data) / "coref/gap-coreference/gap-development.tsv.xz")
        tag(sets["choice"], pieces, labels, read, spots=True)
    else:
        tagger = Training(new_model(pieces, labels, cache), sets, pieces, labels, out / "silver", kinds=("syntax",))
        if (out / "silver/checkpoint.pt").exists():
            tagger.resume()
        tagger.run(steps=silver_steps, dev=dev)
        read = reader_of(tagger.average, pieces, labels)
        del tagger
    tag(sets["story"], pieces, labels, read)
    tag(dev["story"], pieces, labels, read)  # for the forms and the links, whose features rest on it
    augmenter = Augmenter(data, sets["syntax"], sets["story"], VERB_FORMS)
    kinds, rate = (("syntax", "story", "choice"), SETTINGS["again"]) if start else (("syntax", "story"), 1.0)
    training = Training(model, sets, pieces, labels, out, kinds, augmenter, rate)
    if resume and (out / "checkpoint.pt").exists():
        training.resume()
    training.run(minutes, steps, dev)
