#!/usr/bin/env python3
"""Makes the tiny untrained model that the Java tests run: the shape of the real one, with random weights and a few pieces.

    tiny_model.py denouement-library/src/test/resources/org/denouement/encoder/tiny

Needs numpy and onnx. Its scores mean nothing; what is tested is that the same page always gives the same well-formed result.
"""
import json
import pathlib
import sys

import numpy
import onnx
from onnx import TensorProto, helper, numpy_helper

SIZE = 8
PAIR, PRODUCT = 4, 2
UPOS = ["ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM",
        "VERB", "X"]
LEMMAS = ["L|0|", "L|1|", "C|0|", "=be"]
RELATIONS = ["root", "nsubj", "obj", "obl", "parataxis", "punct"]
TYPES, FORMS = ["PER", "LOC"], ["PROP", "NOM", "PRON"]
STATES = ["none", "friends", "kin"]
PLANES = len(TYPES) + len(FORMS) + 1


def main(folder):
    dice = numpy.random.default_rng(7)
    words = ["the", "cat", "sat", "on", "mat", "she", "saw", "don", "'", ".", ",", '"', "-"]
    letters = [chr(c) for c in range(ord("a"), ord("z") + 1)]
    vocabulary = ["[PAD]", "[UNK]", "[CLS]", "[SEP]"] + words + letters + ["##" + letter for letter in letters] + ["##t"]
    vocabulary = list(dict.fromkeys(vocabulary))

    def weights(name, *shape):
        return numpy_helper.from_array(dice.normal(0, 1, shape).astype("float32"), name)

    def ints(name, *values):
        return numpy_helper.from_array(numpy.array(values, "int64"), name)

    node = helper.make_node
    encoder = helper.make_graph(
        [
            node("Gather", ["table", "pieces"], ["e1"]),
            node("Gather", ["caps", "capitals"], ["e2"]),
            node("Add", ["e1", "e2"], ["e3"]),
            node("Squeeze", ["e3", "zero"], ["e4"]),
            node("ReduceMean", ["e4", "zero"], ["mean"], keepdims=1),
            node("Add", ["e4", "mean"], ["e5"]),
            node("Gather", ["e5", "firsts"], ["f"], axis=0),
            node("Gather", ["e5", "lasts"], ["l"], axis=0),
            node("Add", ["f", "l"], ["states"]),
            node("MatMul", ["states", "U"], ["upos"]),
            node("MatMul", ["states", "L"], ["lemma"]),
            node("Transpose", ["states"], ["flipped"], perm=[1, 0]),
            node("MatMul", ["states", "A"], ["a1"]),
            node("MatMul", ["a1", "flipped"], ["arcs"]),
            node("MatMul", ["states", "M"], ["m1"]),
            node("MatMul", ["m1", "flipped"], ["mentions"]),
            node("MatMul", ["states", "E"], ["ev"]),
            node("Squeeze", ["ev", "one"], ["events"]),
            node("Mul", ["states", "half"], ["story"]),
        ],
        "encoder",
        [helper.make_tensor_value_info("pieces", TensorProto.INT64, [1, "P"]),
         helper.make_tensor_value_info("capitals", TensorProto.INT64, [1, "P"]),
         helper.make_tensor_value_info("firsts", TensorProto.INT64, ["W"]),
         helper.make_tensor_value_info("lasts", TensorProto.INT64, ["W"])],
        [helper.make_tensor_value_info("upos", TensorProto.FLOAT, ["W", len(UPOS)]),
         helper.make_tensor_value_info("lemma", TensorProto.FLOAT, ["W", len(LEMMAS)]),
         helper.make_tensor_value_info("arcs", TensorProto.FLOAT, ["W", "W"]),
         helper.make_tensor_value_info("states", TensorProto.FLOAT, ["W", SIZE]),
         helper.make_tensor_value_info("mentions", TensorProto.FLOAT, [PLANES, "W", "W"]),
         helper.make_tensor_value_info("events", TensorProto.FLOAT, ["W"]),
         helper.make_tensor_value_info("story", TensorProto.FLOAT, ["W", SIZE])],
        [weights("table", len(vocabulary), SIZE), weights("caps", 3, SIZE), weights("U", SIZE, len(UPOS)),
         weights("L", SIZE, len(LEMMAS)), weights("A", SIZE, SIZE), weights("M", PLANES, SIZE, SIZE),
         weights("E", SIZE, 1), ints("zero", 0), ints("one", 1),
         numpy_helper.from_array(numpy.array([0.5], "float32"), "half")])
    relations = helper.make_graph(
        [
            node("Gather", ["states", "heads"], ["h"], axis=0),
            node("Concat", ["states", "h"], ["both"], axis=1),
            node("MatMul", ["both", "R"], ["relations"]),
        ],
        "relations",
        [helper.make_tensor_value_info("states", TensorProto.FLOAT, ["W", SIZE]),
         helper.make_tensor_value_info("heads", TensorProto.INT64, ["W"])],
        [helper.make_tensor_value_info("relations", TensorProto.FLOAT, ["W", len(RELATIONS)])],
        [weights("R", 2 * SIZE, len(RELATIONS))])
    parts = {"anaphor": PAIR, "antecedent": PAIR, "through": PRODUCT, "plain": PRODUCT, "freshness": 1}
    coreference = helper.make_graph(
        [
            node("Gather", ["story", "firsts"], ["f"], axis=0),
            node("Gather", ["story", "lasts"], ["l"], axis=0),
            node("Gather", ["story", "heads"], ["h"], axis=0),
            node("Concat", ["f", "l", "h"], ["mention"], axis=1),
            *[node("MatMul", ["mention", "W" + name], [name]) for name in parts],
            node("Squeeze", ["freshness", "one"], ["fresh"]),
        ],
        "coreference",
        [helper.make_tensor_value_info("story", TensorProto.FLOAT, ["W", SIZE]),
         *[helper.make_tensor_value_info(name, TensorProto.INT64, ["S"]) for name in ("firsts", "lasts", "heads")]],
        [*[helper.make_tensor_value_info(name, TensorProto.FLOAT, ["S", size])
           for name, size in parts.items() if name != "freshness"],
         helper.make_tensor_value_info("fresh", TensorProto.FLOAT, ["S"])],
        [*[weights("W" + name, 3 * SIZE, size) for name, size in parts.items()], ints("one", 1)])
    rows = ["match=same", "match=none", "sentences=0", "sentences=1", "type=same", "pair=NAME>SHE"]
    compared = {"format": 1, "rows": {row: dice.normal(0, 1, PAIR).tolist() for row in rows}, "out": dice.normal(0, 1, PAIR).tolist(),
                "bias": 0.25}
    reader = helper.make_graph(
        [
            node("Gather", ["table", "pieces"], ["e1"]),
            node("Gather", ["caps", "types"], ["e2"]),
            node("Add", ["e1", "e2"], ["e3"]),
            node("Squeeze", ["e3", "zero"], ["e4"]),
            node("ReduceMean", ["e4", "zero"], ["mean"], keepdims=1),
            node("Add", ["e4", "mean"], ["e5"]),
            *[made for name, at in (("first", "firsts"), ("last", "lasts")) for made in (
                node("Gather", ["e5", at], [name + "words"], axis=0),
                node("MatMul", [name + "words", "W" + name], [name + "column"]),
                node("Squeeze", [name + "column", "one"], [name + "row"]),
                node("MatMul", ["mean", "K" + name], [name + "kinds"]),
                node("Squeeze", [name + "kinds", "zero"], [name + "kind"]),
                node("Concat", [name + "kind", name + "row"], [name], axis=0))],
            node("MatMul", ["firstwords", "marked"], ["marks"]),
            node("MatMul", ["mean", "marked"], ["whole"]),
        ],
        "reader",
        [helper.make_tensor_value_info("pieces", TensorProto.INT64, [1, "P"]),
         helper.make_tensor_value_info("types", TensorProto.INT64, [1, "P"]),
         helper.make_tensor_value_info("firsts", TensorProto.INT64, ["W"]),
         helper.make_tensor_value_info("lasts", TensorProto.INT64, ["W"])],
        [*[helper.make_tensor_value_info(name, TensorProto.FLOAT, ["S"]) for name in ("first", "last")],
         helper.make_tensor_value_info("marks", TensorProto.FLOAT, ["W", len(STATES) + 1]),
         helper.make_tensor_value_info("whole", TensorProto.FLOAT, [1, len(STATES) + 1])],
        [weights("table", len(vocabulary), SIZE), weights("caps", 3, SIZE),
         *[weights(kind + name, SIZE, size) for name in ("first", "last") for kind, size in (("W", 1), ("K", 3))],
         weights("marked", SIZE, len(STATES) + 1),
         ints("zero", 0), ints("one", 1)])
    folder.mkdir(parents=True, exist_ok=True)
    for name, graph in (("encoder", encoder), ("relations", relations), ("coreference", coreference), ("reader", reader)):
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=9)
        onnx.checker.check_model(model)
        (folder / f"{name}.onnx").write_bytes(model.SerializeToString())
    (folder / "vocab.txt").write_text("\n".join(vocabulary) + "\n", encoding="utf-8")
    (folder / "coreference.json").write_text(json.dumps(compared, indent=1) + "\n", encoding="utf-8")
    (folder / "reader.json").write_text(json.dumps({"format": 2, "pieces": 64, "asked": 16, "words": 5, "states": STATES}, indent=1) + "\n", encoding="utf-8")
    (folder / "labels.json").write_text(json.dumps({
        "format": 2, "upos": UPOS, "lemma": LEMMAS, "relations": RELATIONS,
        "types": TYPES, "forms": FORMS,
        "thresholds": {"mentions": 20, "events": 1}}, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
