"""Writes the card that goes with the weights: where they come from, how they were made, how good they are."""
import json
import pathlib
import string
import subprocess

import torch

from .exported import scores_of
from .train import HOUSE, SETTINGS

NAMES = {"upos": "UPOS", "lemma": "lemma", "uas": "UAS", "las": "LAS", "mentions": "mentions", "entities": "entities", "events": "events"}
PIECES = {"syntax": 232_585, "story": 186_836, "choice": 194_117}  # in one pass over the training sets


def write(data, checkpoint, plain, shipped, minutes, notes, to):
    """notes is a folder with what a person has to say of this run: irregular.md, java.md (denouement evaluate's figures), tried.md."""
    checkpoint, notes = pathlib.Path(checkpoint), pathlib.Path(notes)
    state = torch.load(checkpoint, weights_only=False)
    rows = [json.loads(line) for line in (checkpoint.parent / "curve.jsonl").read_text().splitlines()]
    curve = [[r["minutes"], *(r["dev"][n] for n in (*NAMES, "links"))] for r in rows if "dev" in r]
    floats, integers = scores_of(data, plain), scores_of(data, shipped)
    commit = subprocess.run(["git", "rev-parse", "--short", "HEAD"], cwd=HOUSE, capture_output=True, text=True, check=True).stdout.strip()
    values = {
        "commit": commit, "torch": torch.__version__, "minutes": minutes, "settings": ", ".join(f"{k} {v}" for k, v in SETTINGS.items()),
        "steps": f"{state['step']:,}", "minutes_spent": round(state["spent"] / 60),
        "scores": "\n".join(f"| {title} | {floats[n]:.2f} | {integers[n]:.2f} |" for n, title in NAMES.items()),
        "curve": "\n".join("| " + " | ".join(map(str, row)) + " |" for row in curve),
        "irregular": (notes / "irregular.md").read_text().strip(), "tried": (notes / "tried.md").read_text().strip(),
        "java": (notes / "java.md").read_text().strip()}
    for kind, once in PIECES.items():
        values |= {kind: f"{state['seen'][kind] / 1e6:.1f} million", kind + "_epochs": round(state["seen"][kind] / once)}
    template = (pathlib.Path(__file__).parent / "card.md").read_text(encoding="utf-8")
    pathlib.Path(to).write_text(string.Template(template).substitute(values), encoding="utf-8")
