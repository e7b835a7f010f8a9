"""Learns to weigh entities as wholes, on the choices that `denouement evaluate coref --predictions` writes down."""
import json
import pathlib

import numpy as np
import torch
import torch.nn.functional as F

SEED, HIDDEN, EPOCHS, BATCH, RATE, DECAY, DROPPED, LEAST = 1, 16, 6, 50, 5e-3, 3e-5, 0.1, 40
# Few spans in the training texts are no mentions, for the encoder knows these texts; four times as many elsewhere.
WEIGHTS = {"gold": 1.0, "spurious": 4.0, "lost": 0.0}


class Choices:
    """Candidates by mention; of each the score by pairs, whether it is right, and its features with their sizes."""

    def __init__(self, folders):
        names, self.features, sizes, starts, pairs, right, firsts, weights = {}, [], [], [], [], [], [], []
        for path in (p for folder in folders for p in sorted(pathlib.Path(folder, "choices").glob("*.tsv"))):
            for line in path.read_text(encoding="utf-8").splitlines():
                cells = line.split("\t")
                if len(cells) == 1:
                    firsts.append(len(pairs))
                    weights.append(WEIGHTS[line])
                    continue
                right.append(cells[0] == "1")
                pairs.append(float(cells[1]))
                starts.append(len(self.features))
                for cell in cells[2:]:
                    name, size = (cell, 1.0) if "=" in cell else cell.split(":")
                    self.features.append(names.setdefault(name, len(names)))
                    sizes.append(float(size))
        self.names, self.features = list(names), np.array(self.features)
        self.common = np.bincount(self.features, minlength=len(names)) >= LEAST
        self.sizes = np.where(self.common[self.features], sizes, 0).astype(np.float32)
        self.starts, self.firsts = np.append(starts, len(self.features)), np.append(firsts, len(pairs))
        self.pairs, self.right = np.array(pairs, np.float32), np.array(right)
        self.weights = np.array(weights, np.float32)

    def batch(self, mentions, draws):
        """Tensors of some mentions, a tenth of the features left out."""
        candidates = ranges(self.firsts, mentions)
        of = np.repeat(np.arange(len(mentions)), self.firsts[mentions + 1] - self.firsts[mentions])
        features = ranges(self.starts, candidates)
        lengths = self.starts[candidates + 1] - self.starts[candidates]
        sizes = self.sizes[features] * (draws.random(len(features)) >= DROPPED) / (1 - DROPPED)
        arrays = (self.pairs[candidates], self.right[candidates], of, self.features[features], sizes.astype(np.float32),
                  np.cumsum(lengths) - lengths, self.weights[mentions])
        return [torch.from_numpy(a) for a in arrays]


def ranges(bounds, which):
    """The places from bounds[i] to bounds[i + 1], for each i."""
    return np.concatenate([np.arange(bounds[i], bounds[i + 1]) for i in which])


def loss(rows, out, pairs, right, of, features, sizes, starts, weights):
    """Cross entropy of the right one among a mention's candidates, the mean over mentions."""
    added = F.relu(F.embedding_bag(features, rows, starts, mode="sum", per_sample_weights=sizes)) @ out
    scores = (pairs + added).double()
    total = torch.zeros(len(weights), dtype=scores.dtype).index_add(0, of, scores.exp()).log()
    chosen = torch.zeros(len(weights), dtype=scores.dtype).index_add(0, of[right], scores[right])
    return ((total - chosen) * weights).sum() / weights.sum()


def learn(choices):
    """The rows of the features and what their sums are multiplied by."""
    torch.manual_seed(SEED)
    draws = np.random.default_rng(SEED)
    rows = (torch.randn(len(choices.names), HIDDEN) * 0.1).requires_grad_()
    out = (torch.randn(HIDDEN) * 0.1).requires_grad_()
    optimiser, mentions = torch.optim.AdamW([rows, out], lr=RATE, weight_decay=0), len(choices.weights)
    stretches = np.array_split(np.arange(mentions), max(1, mentions // BATCH))
    together = 60
    steps, step = EPOCHS * -(-len(stretches) // together), 0
    for _ in range(EPOCHS):
        order = draws.permutation(len(stretches))
        for start in range(0, len(order), together):
            some = np.concatenate([stretches[i] for i in order[start:start + together]])
            cost = loss(rows, out, *choices.batch(some, draws)) + DECAY * ((rows ** 2).sum() + (out ** 2).sum())
            optimiser.zero_grad()
            cost.backward()
            for group in optimiser.param_groups:
                group["lr"] = RATE * min(1, 20 * (step + 1) / steps) * (1 - step / steps)
            optimiser.step()
            step += 1
    return rows.detach().numpy(), out.detach().numpy()


def short(numbers):
    return [float(f"{x:.4g}") for x in numbers]


def write(folders, model):
    """Learns from folders of choices, and puts the weights into a model's folder."""
    choices, path = Choices(folders), pathlib.Path(model, "coreference.json")
    rows, out = learn(choices)
    content = json.loads(path.read_text(encoding="utf-8"))
    content["entities"] = {"rows": {n: short(r) for n, r, c in zip(choices.names, rows, choices.common) if c}, "out": short(out)}
    path.write_text(json.dumps(content) + "\n", encoding="utf-8")
