"""Learns whether he or she goes back to a mention, from the vectors by which mentions are compared."""
import json
import pathlib

import numpy as np
import onnxruntime
import torch
import torch.nn.functional as F

from .batches import windows
from .exported import Exported
from .pairs import CLASSES
from .scores import sentence_ranges
from .sentences import gap, litbank
from .silver import form_of
from .trees import tree

DECAY = 1e-3


def short(numbers):
    return [float(f"{x:.4g}") for x in numbers]


def gender(words):
    """True for he, False for she, None for others."""
    word = words[-1].lower()
    return True if word in CLASSES["HE"] else False if word in CLASSES["SHE"] else None


def names_of(document, model):
    """The names of persons, each as its window's scores, sentence, and places of first, last and head word, with whom it means."""
    for window in windows(document, model.pieces):
        found = model(window)
        for s, a, b in sentence_ranges(window):
            s.heads = tree(found["arcs"][a:b, a:b])
            s.silver_upos = [model.labels.upos[i] for i in found["upos"][a:b].argmax(-1)]
            for first, last, kind, form in s.mentions:
                if kind == "PER" and form in ("PROP", "NOM") and (form == "PROP" or form_of(s, first, last) == "PROP"):
                    outside = [i for i in range(first, last + 1) if not first <= s.heads[i] <= last]
                    head = outside[0] if len(outside) == 1 else last
                    yield found["story"], [a + first, a + last, a + head], (s.links or {}).get((first, last))


def examples(documents, model, graph, means):
    """Vectors of names, and whether he is said. means: from a document to the gender of each of those whom names mean."""
    vectors, he = [], []
    for document in documents:
        known = means(document)
        for story, place, entity in names_of(document, model):
            if known.get(entity) is not None:
                inputs = {n: np.array([p], np.int64) for n, p in zip(("firsts", "lasts", "heads"), place)}
                vectors.append(np.concatenate([x[0] for x in graph.run(["antecedent", "plain"], {"story": story, **inputs})]))
                he.append(known[entity])
    return vectors, he


def by_pronouns(document):
    """The gender of a cluster, by most of its pronouns."""
    votes = {}
    for s in document.sentences:
        for (first, last), entity in (s.links or {}).items():
            said = gender(s.words[first:last + 1]) if first == last else None
            if said is not None:
                votes.setdefault(entity, []).append(said)
    return {entity: sum(all_) * 2 > len(all_) for entity, all_ in votes.items()}


def by_snippet(document):
    """In GAP both names are of the pronoun's gender."""
    said = next((gender(s.words[f:l + 1]) for s in document.sentences for (f, l), n in s.links.items() if n == "pronoun"), None)
    return {"right": said, "wrong": said}


def fit(vectors, he):
    """Logistic regression: weights and bias."""
    x, y = torch.tensor(np.array(vectors, np.float32)), torch.tensor(he, dtype=torch.float32)
    weights, bias = torch.zeros(x.shape[1], requires_grad=True), torch.zeros(1, requires_grad=True)
    optimiser = torch.optim.LBFGS([weights, bias], max_iter=60, line_search_fn="strong_wolfe")

    def cost():
        optimiser.zero_grad()
        found = F.binary_cross_entropy_with_logits(x @ weights + bias, y) + DECAY * (weights ** 2).sum()
        found.backward()
        return found

    optimiser.step(cost)
    return weights.detach().numpy(), bias.detach().numpy()


def write(data, folder):
    """Learns from LitBank's training documents and GAP's development set, and puts the weights into a model's folder."""
    data, folder = pathlib.Path(data), pathlib.Path(folder)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    graph = onnxruntime.InferenceSession(folder / "coreference.onnx", options, providers=["CPUExecutionProvider"])
    model, size = Exported(folder), graph.get_outputs()[1].shape[1]
    stories = examples(litbank(data / "litbank/train"), model, graph, by_pronouns)
    snippets = examples(gap(data / "coref/gap-coreference/gap-development.tsv.xz"), model, graph, by_snippet)
    weights, bias = fit(stories[0] + snippets[0], stories[1] + snippets[1])
    path = folder / "coreference.json"
    content = json.loads(path.read_text(encoding="utf-8"))
    content["pronouns"] = {"antecedent": short(weights[:size]), "plain": short(weights[size:]), "bias": short(bias)[0]}
    path.write_text(json.dumps(content) + "\n", encoding="utf-8")
