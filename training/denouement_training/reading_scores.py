"""How well an exported reader of passages answers, and the questions of SQuAD that it never learnt from."""
import collections
import json
import lzma
import pathlib
import re
import string

import numpy as np
import onnxruntime

from .pieces import Pieces
from .questions import NONE
from .reading import best_span, held_articles, row_of, sets_of
from .reading_export import FILE


class Exported:
    """An exported folder: a function from a question to its likest span and the log probabilities of span, yes, no and not here."""

    def __init__(self, folder):
        folder, options = pathlib.Path(folder), onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(folder / FILE, options, providers=["CPUExecutionProvider"])
        self.pieces = Pieces((folder / "vocab.txt").read_text(encoding="utf-8").splitlines())

    def __call__(self, question):
        row, types, firsts, lasts = row_of(question, self.pieces)
        inputs = {"pieces": [row], "types": [types], "firsts": firsts, "lasts": lasts}
        first, last = self.session.run(["first", "last"], {k: np.array(v, np.int64) for k, v in inputs.items()})
        first, last = (x.astype(float) - np.logaddexp.reduce(x.astype(float)) for x in (first, last))
        return (*best_span(first[3:], last[3:]), first[:3] + last[:3])


def squad_f1(text, answers):
    """SQuAD's token F1 against the likest answer."""
    words = lambda s: re.sub(r"\b(a|an|the)\b", " ", "".join(c for c in s.lower() if c not in string.punctuation)).split()
    best = 0.0
    for answer in answers:
        a, b = words(text), words(answer)
        same = sum((collections.Counter(a) & collections.Counter(b)).values())
        best = max(best, 2 * same / (len(a) + len(b)) if same else float(a == b))
    return best


def squad(questions, read):
    """Of the questions: how many have no answer, F1, F1 of those with an answer, and how many without are known to have none."""
    scores = []
    for q in questions:
        f, l, span, kinds = read(q)
        said = "" if kinds[NONE] > span else q.passage.quote(f, l)
        scores.append((q.kind == NONE, squad_f1(said, q.answers or [""])))
    mean = lambda some: round(100 * float(np.mean(some)), 2)
    return {"questions": len(scores), "none": sum(n for n, _ in scores), "f1": mean([s for _, s in scores]),
            "answerable": mean([s for n, s in scores if not n]), "unanswerable": mean([s for n, s in scores if n])}


def score(data, folder):
    """SQuAD 2.0's questions about the articles held aside; "the passage does not tell" where that is likelier than the best span."""
    _, _, held = sets_of(data)
    two = {qa["id"] for a in held_json(data)["data"] for p in a["paragraphs"] for qa in p["qas"]}
    print(json.dumps({"squad2 held": squad([q for q in held if q.id in two], Exported(folder))}))


def held_json(data):
    content = json.loads(lzma.open(pathlib.Path(data, "qa/squad-dev/dev-v2.0.json.xz")).read())
    held = held_articles(data)
    return content | {"data": [a for a in content["data"] if a["title"] in held]}


def write_held(data, to):
    pathlib.Path(to).write_text(json.dumps(held_json(data)), encoding="utf-8")
