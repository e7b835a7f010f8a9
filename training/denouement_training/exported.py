"""Scores an exported folder with ONNX Runtime, as a check on the export; the figures to publish are those of `denouement evaluate`."""
import json
import pathlib

import numpy as np
import onnxruntime
import torch

from . import scores
from .labels import Labels
from .model import mention_scores
from .pieces import CLS, SEP, Pieces, capitals
from .train import load


class Exported:
    """An exported folder: a function from a window to raw scores."""

    def __init__(self, folder):
        folder, options = pathlib.Path(folder), onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        open_ = lambda name: onnxruntime.InferenceSession(folder / name, options, providers=["CPUExecutionProvider"])
        self.encoder, self.relations = open_("encoder.onnx"), open_("relations.onnx")
        content = json.loads((folder / "labels.json").read_text(encoding="utf-8"))
        self.labels = Labels(content["upos"], [], content["lemma"], content["relations"])
        self.thresholds = content["thresholds"]
        self.pieces = Pieces((folder / "vocab.txt").read_text(encoding="utf-8").splitlines())
        self.names = [o.name for o in self.encoder.get_outputs()]

    def __call__(self, window):
        words = [w for s in window for w in s.words]
        ids = [self.pieces.of(w) for w in words]
        ends = np.cumsum([len(i) for i in ids])
        row = [self.pieces.ids[CLS], *(p for i in ids for p in i), self.pieces.ids[SEP]]
        upper = [0, *(capitals(w) for w, i in zip(words, ids) for _ in i), 0]
        inputs = {"pieces": [row], "capitals": [upper], "firsts": ends - [len(i) - 1 for i in ids], "lasts": ends}
        found = dict(zip(self.names, self.encoder.run(None, {k: np.array(v, np.int64) for k, v in inputs.items()})))
        states = found["states"]
        found["mentions"] = mention_scores(torch.from_numpy(found["mentions"]).permute(1, 2, 0)).permute(2, 0, 1).numpy()
        found["relations"] = lambda heads: self.relations.run(None, {"states": states, "heads": np.asarray(heads, np.int64)})[0]
        return found


def scores_of(data, folder):
    model, (_, dev) = Exported(folder), load(data)
    found = scores.syntax(dev["syntax"], model.pieces, model.labels, model)
    found |= scores.story(dev["story"], model.pieces, model, model.thresholds)
    del found["mentionsWithForm"]  # the gold has no forms until a tagger gives them
    return found


def score(data, folder):
    print(json.dumps(scores_of(data, folder)))
