"""Checkpoint to the resource folder of the model module: three graphs, what Java reckons with, vocab.txt and labels.json."""
import json
import pathlib

import onnx
import torch

from . import weights
from .graph import FLOAT, INT64, Graph
from .labels import Labels
from .model import HEADS, HIDDEN, MENTION, PAIR, PLAIN, Reader
from .pairs import COLUMNS
from .sentences import FORMS, TYPES

THRESHOLDS = {"mentions": 0.0, "events": 0.0}


def export(checkpoint, start, to, quantised, thresholds=None):
    state = torch.load(checkpoint, weights_only=False)
    labels, pieces = Labels(**state["labels"]), weights.pieces(start)
    model = Reader(len(pieces.vocabulary), labels)
    model.load_state_dict(state["average"])
    to = pathlib.Path(to)
    to.mkdir(parents=True, exist_ok=True)
    with torch.no_grad():
        onnx.save(encoder(model.eval(), quantised), to / "encoder.onnx")
        onnx.save(relations(model, quantised), to / "relations.onnx")
        onnx.save(coreference(model.links, quantised), to / "coreference.onnx")
        (to / "coreference.json").write_text(json.dumps(links(model.links)) + "\n", encoding="utf-8")
    (to / "vocab.txt").write_text("".join(p + "\n" for p in pieces.vocabulary), encoding="utf-8")
    content = {"format": 2, "upos": labels.upos, "lemma": labels.lemmas, "relations": labels.relations, "types": TYPES, "forms": FORMS,
               "thresholds": thresholds or THRESHOLDS}
    (to / "labels.json").write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def encoder(model, quantised):
    g = Graph(quantised)
    pieces, capitals = g.input("pieces", INT64, [1, "P"]), g.input("capitals", INT64, [1, "P"])
    firsts, lasts = g.input("firsts", INT64, ["W"]), g.input("lasts", INT64, ["W"])
    states = layers(g, model.encoder, pieces, capitals)
    syntax, story = (words(g, part, states, firsts, lasts) for part in (model.syntax, model.story))
    g.output(g.exact(syntax, model.upos), "upos", ["W", len(model.labels.upos)])
    g.output(g.linear(syntax, model.lemma), "lemma", ["W", len(model.labels.lemmas)])
    arcs = pairs(g, model.arcs, syntax)
    g.output(g.node("Squeeze", arcs, g.ints(0)), "arcs", ["W", "W"])
    g.output(syntax, "states", ["W", HIDDEN])
    g.output(story, "story", ["W", HIDDEN])
    g.output(pairs(g, model.spans, story), "mentions", [len(TYPES) + len(FORMS) + 1, "W", "W"])
    g.output(g.node("Squeeze", g.exact(story, model.event), g.ints(1)), "events", ["W"])
    return g.model()


def layers(g, part, pieces, capitals):
    """The hidden states of every layer, [1, P, H]."""
    length = g.node("Slice", g.node("Shape", pieces), g.ints(1), g.ints(2))
    places = g.node("Slice", g.floats(part.places.weight), g.ints(0), length, g.ints(0))
    summed = g.node("Add", g.rows(part.words.weight, pieces), places)
    kinds = g.node("Gather", g.floats(part.capitals.weight), capitals)
    states = [g.skip_norm(summed, kinds, part.norm)]
    for layer in part.layers:
        q, k, v = g.node("Split", g.linear(states[-1], layer.qkv), outputs=3, axis=2)
        seen = g.node("MultiHeadAttention", q, k, v, domain="com.microsoft", num_heads=HEADS)
        x = g.skip_norm(g.linear(seen, layer.out), states[-1], layer.norm1)
        states.append(g.skip_norm(g.linear(g.gelu(g.linear(x, layer.up)), layer.down), x, layer.norm2))
    return states


def words(g, part, states, firsts, lasts):
    """Word states [W, H]."""
    weighed = [g.node("Mul", s, g.floats(w)) for s, w in zip(states, part.mix.softmax(0))]
    mixed = g.node("Squeeze", g.node("Sum", *weighed), g.ints(0))
    ends = [g.linear(g.node("Gather", mixed, at), m) for at, m in ((firsts, part.first), (lasts, part.last))]
    # Twice the same, with four times the epsilon, is the norm of the one; this operator is the quicker.
    state = g.gelu(g.node("Add", *ends))
    return g.skip_norm(state, state, part.norm, 4)


def pairs(g, part, x):
    """Scores of pairs of words, [channels, W left, W right]."""
    left, right = g.gelu(g.linear(x, part.left)), g.gelu(g.linear(x, part.right))
    channels, size = part.core.shape[0], part.core.shape[1]
    through = g.matrix(left, part.core.permute(1, 0, 2).reshape(size, -1))
    through = g.node("Transpose", g.node("Reshape", through, g.ints(-1, channels, size)), perm=[1, 0, 2])
    bilinear = g.node("MatMul", through, g.node("Transpose", right, perm=[1, 0]))
    ofleft = g.node("Unsqueeze", g.node("Transpose", g.exact(left, part.ofleft), perm=[1, 0]), g.ints(2))
    ofright = g.node("Unsqueeze", g.node("Transpose", g.exact(right, part.ofright), perm=[1, 0]), g.ints(1))
    return g.node("Add", g.node("Add", bilinear, ofleft), ofright)


def relations(model, quantised):
    g, part = Graph(quantised), model.relations
    states, heads = g.input("states", FLOAT, ["W", HIDDEN]), g.input("heads", INT64, ["W"])
    left = g.gelu(g.linear(states, part.left))
    right = g.node("Gather", g.gelu(g.linear(states, part.right)), heads)
    channels, size = part.core.shape[0], part.core.shape[1]
    through = g.matrix(left, part.core.permute(1, 0, 2).reshape(size, -1))
    through = g.node("Reshape", through, g.ints(-1, channels, size))
    bilinear = g.node("Squeeze", g.node("MatMul", through, g.node("Unsqueeze", right, g.ints(2))), g.ints(2))
    scored = g.node("Add", g.node("Add", bilinear, g.exact(left, part.ofleft)), g.exact(right, part.ofright))
    g.output(scored, "relations", ["W", channels])
    return g.model()


def coreference(part, quantised):
    """What each mention brings to a score of a pair."""
    g = Graph(quantised)
    words = g.input("story", FLOAT, ["W", HIDDEN])
    ends = [g.node("Gather", words, g.input(name, INT64, ["S"])) for name in ("firsts", "lasts", "heads")]
    states = g.gelu(g.linear(g.node("Concat", *ends, axis=1), part.state))
    g.output(g.linear(states, part.anaphor), "anaphor", ["S", PAIR])
    g.output(g.linear(states, part.antecedent), "antecedent", ["S", PAIR])
    g.output(g.linear(states, part.through), "through", ["S", PLAIN])
    g.output(g.linear(states, part.plain), "plain", ["S", PLAIN])
    g.output(g.node("Squeeze", g.exact(states, part.fresh), g.ints(1)), "fresh", ["S"])
    return g.model()


def links(part):
    """What a score of a pair is made of besides; each float with the fewest digits that give it back."""
    short = lambda tensor: [float(str(x)) for x in tensor.detach().numpy().astype("float32")]
    return {"format": 1, "rows": {name: short(row) for name, row in zip(COLUMNS, part.rows)}, "out": short(part.out.weight[0]),
            "bias": short(part.out.bias)[0]}
