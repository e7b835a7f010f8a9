"""An exported reader of passages back into a model: checkpoints go with the machine that made them, what ships stays."""
import onnx
import torch
from onnx import numpy_helper

from .graph import Graph
from .reading_export import graph


class Filling(Graph):
    """The graph of a model made once more, each of whose tensors takes the numbers that stand in its place in a file."""

    def __init__(self, constants):
        super().__init__(quantised=True)
        self.left = iter(constants)

    def constant(self, array):
        next(self.left)
        return super().constant(array)

    def floats(self, tensor):
        self.fill(tensor, self.taken())
        return ""

    def taken(self):
        return torch.tensor(numpy_helper.to_array(next(self.left)))

    def fill(self, tensor, numbers):
        tensor.copy_(numbers.view(tensor.shape))

    def matrix(self, x, weight, bias=None):
        self.fill(weight, self.taken().float() * self.taken())
        if bias is not None:
            self.floats(bias)
        return ""

    def rows(self, table, ids):
        self.fill(table, self.taken().float() * self.taken())
        return ""


@torch.no_grad()
def load_reader(model, path):
    """Fills a reader of passages with an exported int8 reader.onnx; what rounding to int8 lost stays lost."""
    filling = Filling(onnx.load(path).graph.initializer)
    graph(model, filling)
    if next(filling.left, None) is not None:
        raise ValueError(f"{path} holds more than this model: was it made by another version?")
