"""What the model is to make small."""
import torch
import torch.nn.functional as F

from .labels import IGNORED
from .model import mention_scores
from .pairs import mentions_of, right, tensors_of

LINKS = 0.5


def syntax_loss(model, states, batch, run):
    words, scored = model.syntax_scores(states, batch)
    known = batch["heads"] != IGNORED
    loss = 0
    for name, weight in (("upos", 1.0), ("xpos", 0.5), ("lemma", 0.5)):
        loss = loss + weight * F.cross_entropy(scored[name].float()[known], batch[name][known], ignore_index=IGNORED)
    together = batch["sentence"][:, :, None] == batch["sentence"][:, None, :]
    arcs = scored["arcs"].float().masked_fill(~together, -1e4)
    loss = loss + F.cross_entropy(arcs[known], batch["heads"][known])
    rows = torch.nonzero(known)
    related = model.relations.matched(words[known], words[rows[:, 0], batch["heads"][known]])
    return loss + F.cross_entropy(related.float(), batch["relations"][known])


def story_loss(model, states, batch, run):
    words, scored = model.story_scores(states, batch)
    number = batch["sentence"]
    known = number >= 0
    cells = ((number[:, :, None] == number[:, None, :]) & known[:, :, None]).triu()
    gold = torch.zeros(cells.shape, dtype=torch.int64)
    b, f, l, label = batch["mentions"].T
    gold[b, f, l] = label + 1
    channels = scored["spans"].float().permute(0, 2, 3, 1)[cells]
    margins = F.pad(mention_scores(channels), (1, 0))
    per_word = F.cross_entropy(margins, gold[cells], reduction="sum") / known.sum()
    spotted = 2 * per_word + 2 * F.binary_cross_entropy_with_logits(scored["events"].float()[known], batch["events"][known].float())
    return spotted + LINKS * link_loss(model, words, run)


def link_loss(model, words, run):
    """Cross entropy, summed over right antecedents, the mean over mentions."""
    mentions = mentions_of(run)
    if len(mentions) < 2:
        return words.sum() * 0
    scores = model.links(words, *tensors_of(mentions))
    wrong = ~right(mentions)
    return (scores.logsumexp(1) - scores.masked_fill(wrong, float("-inf")).logsumexp(1)).mean()


def choice_loss(model, states, batch, run):
    """GAP: of the two names, the one that the pronoun means, or neither, over those that come before it."""
    words, _ = model.story_scores(states, batch)
    losses, mentions = [], mentions_of(run)
    by_window = {}
    for m in mentions:
        by_window.setdefault(m.window, []).append(m)
    for found in by_window.values():
        places = {m.entity: i for i, m in enumerate(found) if m.entity is not None}
        pronoun = places.get("pronoun", -1)
        names = [places[n] for n in ("right", "wrong") if n in places and places[n] < pronoun]
        if not names:
            continue
        scores = model.links(words, *tensors_of(found[:pronoun + 1]))[pronoun]
        options = torch.stack([scores[0], *(scores[1 + i] for i in names)])
        true = 1 if "right" in places and names[0] == places["right"] else 0
        if true or "right" not in places:
            losses.append(F.cross_entropy(options[None], torch.tensor([true])))
    return torch.stack(losses).mean() if losses else words.sum() * 0
