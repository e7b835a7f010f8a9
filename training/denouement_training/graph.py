"""Writes ONNX graphs by hand, in the operators ONNX Runtime runs fastest. Matrices are int8 when asked: an exporter would leave
attention and the norms in pieces that the runtime does not put together again."""
import numpy as np
from onnx import TensorProto, helper, numpy_helper

FLOAT, INT64 = TensorProto.FLOAT, TensorProto.INT64
MS = "com.microsoft"
# Seven bits: CPUs without VNNI add pairs of u8 x s8 products in 16 bits, which eight would overflow.
LARGEST = 63


class Graph:
    def __init__(self, quantised):
        self.quantised, self.nodes, self.constants, self.inputs, self.outputs = quantised, [], [], [], []

    def input(self, name, kind, shape):
        self.inputs.append(helper.make_tensor_value_info(name, kind, shape))
        return name

    def output(self, source, name, shape):
        self.nodes.append(helper.make_node("Identity", [source], [name]))
        self.outputs.append(helper.make_tensor_value_info(name, FLOAT, shape))

    def constant(self, array):
        name = f"c{len(self.constants)}"
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def floats(self, tensor):
        return self.constant(tensor.detach().numpy().astype(np.float32))

    def ints(self, *values):
        return self.constant(np.array(values, np.int64))

    def node(self, kind, *inputs, outputs=1, domain="", **attributes):
        names = [f"n{len(self.nodes)}_{i}" for i in range(outputs)]
        self.nodes.append(helper.make_node(kind, list(inputs), names, domain=domain, **attributes))
        return names[0] if outputs == 1 else names

    def matrix(self, x, weight, bias=None):
        """x times a matrix [in, out], plus a bias."""
        if not self.quantised:
            product = self.node("MatMul", x, self.floats(weight))
            return product if bias is None else self.node("Add", product, self.floats(bias))
        scale = weight.abs().amax(0).clamp(min=1e-8) / LARGEST
        small = (weight / scale).round().clamp(-LARGEST, LARGEST).detach().numpy().astype(np.int8)
        inputs = [x, self.constant(small), self.floats(scale), ""] + ([] if bias is None else [self.floats(bias)])
        return self.node("DynamicQuantizeMatMul", *inputs, domain=MS)

    def linear(self, x, module):
        return self.matrix(x, module.weight.T, module.bias)

    def exact(self, x, module):
        """A linear map left in floats, for the small last ones."""
        product = self.node("MatMul", x, self.floats(module.weight.T))
        return product if module.bias is None else self.node("Add", product, self.floats(module.bias))

    def rows(self, table, ids):
        """Rows of an embedding; int8 with a scale a row when quantised."""
        if not self.quantised:
            return self.node("Gather", self.floats(table), ids)
        scale = table.abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
        small = self.constant((table / scale).round().detach().numpy().astype(np.int8))
        wide = self.node("Cast", self.node("Gather", small, ids), to=FLOAT)
        return self.node("Mul", wide, self.node("Gather", self.floats(scale), ids))

    def gelu(self, x):
        return self.node("FastGelu", x, domain=MS)

    def skip_norm(self, x, y, module, wider=1):
        """The norm of the sum of x and y, with an epsilon so many times wider."""
        weights = self.floats(module.weight), self.floats(module.bias)
        return self.node("SkipLayerNormalization", x, y, *weights, domain=MS, epsilon=wider * module.eps)

    def model(self):
        graph = helper.make_graph(self.nodes, "denouement", self.inputs, self.outputs, self.constants)
        opsets = [helper.make_opsetid("", 17), helper.make_opsetid(MS, 1)]
        return helper.make_model(graph, opset_imports=opsets, ir_version=9, producer_name="denouement-training")
