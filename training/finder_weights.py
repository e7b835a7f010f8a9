"""Learns what each trait of a candidate answer is worth: finder_weights.py TABLE OUT.

TABLE is written by org.denouement.ask.CandidateTable (a test class of the library). The model is log-linear over the candidates of a
question and "no answer"; every trait has a weight for all kinds of questions and one for its own kind.
"""
import random
import sys

import torch

SAMPLED, L2, STEPS, LEAST = 50, 1.0, 60, 0.03


def questions(path):
    """(kind, rows) of each question; a row is (how many it stands for, likeness or None, {trait: strength})."""
    found, rng = [], random.Random(1)
    for line in open(path, encoding="utf-8"):
        head, *cells = line.rstrip("\n").split("\t")
        if head.startswith("Q "):
            found.append((head.split(" ")[1], []))
            continue
        traits = {name: float(value) for name, _, value in (cell.rpartition("=") for cell in cells)}
        found[-1][1].append((1.0, None if head == "N" else float(head[2:]), traits))
    for kind, rows in found:
        wrong = [row for row in rows if row[1] is not None and row[1] < 0.5]
        kept = rng.sample(wrong, min(SAMPLED, len(wrong)))
        share = len(wrong) / max(1, len(kept))
        rows[:] = [row for row in rows if row[1] is None or row[1] >= 0.5] + [(share, like, traits) for _, like, traits in kept]
    return found


def learn(found):
    """{"kind:trait": weight}, "any" for all kinds."""
    ids, index, values, starts, log_shares, goods, owners = {}, [], [], [], [], [], []
    for number, (kind, rows) in enumerate(found):
        right = any(like is not None and like >= 0.5 for _, like, _ in rows)
        for share, like, traits in rows:
            starts.append(len(index))
            for name, value in traits.items():
                for key in (f"any:{name}", f"{kind}:{name}"):
                    index.append(ids.setdefault(key, len(ids)))
                    values.append(value)
            log_shares.append(share)
            goods.append(like**2 if right and like is not None and like >= 0.5 else float(not right and like is None))
            owners.append(number)
    index, starts, owners = (torch.tensor(one) for one in (index, starts, owners))
    values, shares, goods = (torch.tensor(one) for one in (values, log_shares, goods))
    weights = torch.zeros(len(ids), 1, requires_grad=True)
    size = len(found)

    def loss():
        scores = torch.nn.functional.embedding_bag(index, weights, starts, mode="sum", per_sample_weights=values)[:, 0] + torch.log(shares)
        most = torch.full((size,), -1e9).scatter_reduce_(0, owners, scores.detach(), "amax")
        chances = torch.exp(scores - most[owners])
        chances = chances / torch.zeros(size).index_add_(0, owners, chances)[owners]
        right = torch.zeros(size).index_add_(0, owners, chances * goods)
        return (L2 * (weights**2).sum() - torch.log(right + 1e-9).sum()) / size

    optimizer = torch.optim.LBFGS([weights], max_iter=STEPS, history_size=8, line_search_fn="strong_wolfe")

    def closure():
        optimizer.zero_grad()
        value = loss()
        value.backward()
        return value

    optimizer.step(closure)
    return {key: weights[at, 0].item() for key, at in ids.items()}


def main(table, out):
    worth = learn(questions(table))
    with open(out, "w", encoding="utf-8") as file:
        file.write("# What each trait of a candidate is worth for a kind of question. finder-weights.md says how it was learnt.\n")
        for key in sorted(key for key, value in worth.items() if abs(value) >= LEAST):
            file.write(f"{key} {worth[key]:.2f}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
