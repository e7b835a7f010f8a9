"""The encoder and its heads."""
import threading

import torch
import torch.nn.functional as F
from torch import nn

from .pairs import COLUMNS
from .sentences import FORMS, TYPES

HIDDEN, HEADS, INNER, LAYERS = 384, 12, 1536, 6
ARC, RELATION, SPAN = 256, 128, 96
MENTION, PAIR, PLAIN = 256, 128, 64


class Dropout(nn.Module):
    """Dropout whose masks are slices of a pool made once: drawing them anew took a third of a training step."""
    POOL = 1 << 23
    pools = {}
    dice = threading.local()  # .random: the drawing thread's own, so that threads do not change each other's draws

    def __init__(self, rate):
        super().__init__()
        self.rate = rate

    def forward(self, x):
        if not self.training or self.rate == 0:
            return x
        key = (self.rate, x.dtype)
        if key not in Dropout.pools:
            draws = torch.Generator().manual_seed(7)
            kept = torch.rand(self.POOL, generator=draws) >= self.rate
            Dropout.pools[key] = kept.to(x.dtype) / (1 - self.rate)
        start = Dropout.dice.random.randrange(self.POOL - x.numel())
        return x * Dropout.pools[key][start:start + x.numel()].view_as(x)


class Layer(nn.Module):
    def __init__(self, dropout):
        super().__init__()
        self.qkv, self.out = nn.Linear(HIDDEN, 3 * HIDDEN), nn.Linear(HIDDEN, HIDDEN)
        self.up, self.down = nn.Linear(HIDDEN, INNER), nn.Linear(INNER, HIDDEN)
        self.norm1, self.norm2 = nn.LayerNorm(HIDDEN, eps=1e-12), nn.LayerNorm(HIDDEN, eps=1e-12)
        self.dropout = Dropout(dropout)

    def forward(self, x, mask):
        b, n, _ = x.shape
        q, k, v = self.qkv(x).view(b, n, 3, HEADS, -1).permute(2, 0, 3, 1, 4).contiguous()
        # Written out: at a page's length this is quicker, backward too, than the fused attention of PyTorch on a CPU.
        seen = ((q * (HIDDEN // HEADS) ** -0.5) @ k.transpose(-1, -2) + mask).softmax(-1) @ v
        seen = seen.transpose(1, 2).reshape(b, n, -1)
        x = self.norm1(x + self.dropout(self.out(seen)))
        # The tanh form: the exact form's backward gave random NaNs under bf16, and ONNX Runtime's fused operator is this one.
        return self.norm2(x + self.dropout(self.down(F.gelu(self.up(x), approximate="tanh"))))


class Encoder(nn.Module):
    """Word pieces to hidden states of every layer, BERT's shape; capitals go in as token types."""

    def __init__(self, pieces, dropout=0.1):
        super().__init__()
        self.words, self.places, self.capitals = nn.Embedding(pieces, HIDDEN), nn.Embedding(512, HIDDEN), nn.Embedding(3, HIDDEN)
        self.norm, self.dropout = nn.LayerNorm(HIDDEN, eps=1e-12), Dropout(dropout)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))

    def forward(self, pieces, capitals, present):
        places = torch.arange(pieces.shape[1], device=pieces.device)
        x = self.dropout(self.norm(self.words(pieces) + self.places(places) + self.capitals(capitals)))
        # In the type the matrices run in, so that nothing widens between them.
        kind = torch.get_autocast_dtype("cpu") if torch.is_autocast_enabled("cpu") else x.dtype
        x, mask = x.to(kind), torch.zeros(present.shape, dtype=kind).masked_fill(~present, -1e4)[:, None, None, :]
        states = [x]
        for layer in self.layers:
            states.append(layer(states[-1], mask))
        return states


class WordStates(nn.Module):
    """A word's state: a learned mix of the layers at its first and at its last piece, each through its own matrix."""

    def __init__(self, dropout):
        super().__init__()
        self.mix = nn.Parameter(torch.tensor([-2.0] * (LAYERS - 1) + [0.0, 1.0]))
        self.first, self.last = nn.Linear(HIDDEN, HIDDEN), nn.Linear(HIDDEN, HIDDEN, bias=False)
        self.norm, self.dropout = nn.LayerNorm(HIDDEN), Dropout(dropout)

    def forward(self, states, firsts, lasts):
        weights = self.mix.softmax(0)
        mixed = sum(w * s for w, s in zip(weights, states)).to(states[-1].dtype)
        rows = torch.arange(len(firsts))[:, None]
        word = self.first(mixed[rows, firsts]) + self.last(mixed[rows, lasts])
        return self.dropout(self.norm(F.gelu(word, approximate="tanh")))


class Biaffine(nn.Module):
    """Scores of pairs of words on some channels: bilinear, and linear in each of the two."""

    def __init__(self, size, channels, dropout):
        super().__init__()
        self.left, self.right = nn.Linear(HIDDEN, size), nn.Linear(HIDDEN, size)
        self.core = nn.Parameter(torch.randn(channels, size, size) / size)
        self.ofleft, self.ofright = nn.Linear(size, channels), nn.Linear(size, channels, bias=False)
        self.dropout = Dropout(dropout)

    def sides(self, x, y):
        left = self.dropout(F.gelu(self.left(x), approximate="tanh"))
        return left, self.dropout(F.gelu(self.right(y), approximate="tanh"))

    def forward(self, x):
        """[B, W, H] to [B, channels, W left, W right]."""
        left, right = self.sides(x, x)
        pairs = torch.einsum("bid,cde,bje->bcij", left, self.core, right)
        return pairs + self.ofleft(left).transpose(1, 2)[..., None] + self.ofright(right).transpose(1, 2)[:, :, None]

    def matched(self, x, y):
        """[N, H] and [N, H] to [N, channels]: the n-th of the one with the n-th of the other."""
        left, right = self.sides(x, y)
        channels, size = self.core.shape[0], self.core.shape[1]
        through = (left @ self.core.permute(1, 0, 2).reshape(size, -1)).view(-1, channels, size)
        return torch.einsum("nce,ne->nc", through, right) + self.ofleft(left) + self.ofright(right)


class Links(nn.Module):
    """Scores of a mention's going back to an earlier one, and of its being new."""

    def __init__(self):
        super().__init__()
        self.state, self.dropout = nn.Linear(3 * HIDDEN, MENTION), Dropout(0.2)
        self.anaphor, self.antecedent = nn.Linear(MENTION, PAIR), nn.Linear(MENTION, PAIR, bias=False)
        self.through, self.plain = nn.Linear(MENTION, PLAIN), nn.Linear(MENTION, PLAIN, bias=False)
        self.fresh, self.out = nn.Linear(MENTION, 1), nn.Linear(PAIR, 1)
        self.rows = nn.Parameter(torch.randn(len(COLUMNS), PAIR) * 0.1)
        with torch.no_grad():
            self.through.weight.mul_(0.3)
            self.plain.weight.mul_(0.3)

    def states(self, words, rows):
        """rows: [M, 4] window, first, last, head; to [M, MENTION]."""
        w, f, l, h = rows.T
        return self.dropout(F.gelu(self.state(torch.cat([words[w, f], words[w, l], words[w, h]], -1)), approximate="tanh"))

    def forward(self, words, rows, columns, later, earlier):
        """Scores [M, 1 + M]: of being new, then of each mention; -inf for what is not earlier."""
        states = self.states(words, rows)
        sums = F.embedding_bag(columns, self.rows, mode="sum")
        hidden = F.relu(self.anaphor(states)[later] + self.antecedent(states)[earlier] + sums)
        through = self.through(states)[later].float() * self.plain(states)[earlier].float()
        scores = self.out(self.dropout(hidden)).float()[:, 0] + through.sum(-1)
        table = torch.full((len(rows), 1 + len(rows)), float("-inf"))
        table = table.index_put((later, earlier + 1), scores)
        return torch.cat([self.fresh(states).float(), table[:, 1:]], 1)


class Reader(nn.Module):
    """The whole model. Syntax and story have word states of their own over one encoder."""

    def __init__(self, pieces, labels, dropout=0.1):
        super().__init__()
        self.labels = labels
        self.encoder = Encoder(pieces, dropout)
        self.syntax, self.story = WordStates(dropout), WordStates(dropout)
        self.upos, self.xpos = nn.Linear(HIDDEN, len(labels.upos)), nn.Linear(HIDDEN, len(labels.xpos))
        self.lemma = nn.Linear(HIDDEN, len(labels.lemmas))
        self.arcs, self.relations = Biaffine(ARC, 1, 0.2), Biaffine(RELATION, len(labels.relations), 0.2)
        # Types and forms are scored apart and added, so that rare pairs borrow from common ones.
        self.spans = Biaffine(SPAN, len(TYPES) + len(FORMS) + 1, 0.2)
        self.event = nn.Linear(HIDDEN, 1)
        self.links = Links()
        with torch.no_grad():
            self.spans.ofleft.bias.fill_(-2.0)  # few spans are mentions
            self.event.bias.fill_(-2.0)

    def encode(self, batch):
        return self.encoder(batch["pieces"], batch["capitals"], batch["present"])

    def syntax_scores(self, states, batch):
        words = self.syntax(states, batch["firsts"], batch["lasts"])
        return words, {"upos": self.upos(words), "xpos": self.xpos(words), "lemma": self.lemma(words),
                       "arcs": self.arcs(words)[:, 0]}

    def story_scores(self, states, batch):
        words = self.story(states, batch["firsts"], batch["lasts"])
        return words, {"spans": self.spans(words), "events": self.event(words)[..., 0]}


def mention_scores(channels):
    """Channels (..., types + forms) to the scores (..., labels) of types with forms, none being 0."""
    types, forms = channels[..., :len(TYPES), None], channels[..., len(TYPES):]
    pairs = types + forms[..., None, :len(FORMS)]
    return torch.cat([pairs.flatten(-2), types[..., 0, :] + forms[..., len(FORMS):]], -1)
