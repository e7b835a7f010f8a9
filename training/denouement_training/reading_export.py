"""A checkpoint of the reader of passages to what Java runs: its graph, and what to reckon with."""
import json
import pathlib

import onnx
import torch

from . import weights
from .export import layers
from .graph import INT64, Graph
from .marked import COLUMNS, STATES
from .questions import LONGEST_ANSWER
from .reading import READING, PassageReader

FILE = "reader.onnx"


def export(checkpoint, start, to, quantised, calibration=None):
    model = PassageReader(len(weights.pieces(start).vocabulary))
    model.load_state_dict(torch.load(checkpoint, weights_only=False)["average"])
    to = pathlib.Path(to)
    to.mkdir(parents=True, exist_ok=True)
    with torch.no_grad():
        onnx.save(graph(model.eval(), Graph(quantised)), to / FILE)
    content = {"format": 2, "pieces": READING["mostPieces"], "asked": READING["mostAsked"], "words": LONGEST_ANSWER, "states": STATES}
    (to / "reader.json").write_text(json.dumps(content | (calibration or {}), indent=1) + "\n", encoding="utf-8")


def graph(model, g):
    """Scores of yes, no and not here, and of each word, as the answer's first and as its last; and of the whole and of each word as marks."""
    pieces, types = g.input("pieces", INT64, [1, "P"]), g.input("types", INT64, [1, "P"])
    places = [g.input(name, INT64, ["W"]) for name in ("firsts", "lasts")]
    states = g.node("Squeeze", layers(g, model.encoder, pieces, types)[-1], g.ints(0))
    states = g.gelu(g.linear(states, model.state))
    kinds = g.exact(g.node("Gather", states, g.ints(0)), model.kinds)
    for i, (name, at) in enumerate(zip(("first", "last"), places)):
        words = g.node("MatMul", g.node("Gather", states, at), g.floats(model.ends.weight[i:i + 1].T))
        words = g.node("Add", g.node("Squeeze", words, g.ints(1)), g.floats(model.ends.bias[i]))
        kind = g.node("Reshape", g.node("Slice", kinds, g.ints(3 * i), g.ints(3 * i + 3), g.ints(1)), g.ints(3))
        g.output(g.node("Concat", kind, words, axis=0), name, ["S"])
    g.output(g.exact(g.node("Gather", states, places[0]), model.marks), "marks", ["W", COLUMNS])
    g.output(g.exact(g.node("Gather", states, g.ints(0)), model.marks), "whole", [1, COLUMNS])
    return g.model()
