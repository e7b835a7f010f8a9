"""Writes stories with what a careful reader knows of them, for denouement evaluate stories: plot_gold.py DATA OUT [GROUP].

plot_gold.jsonl beside this file holds the gold of some film plots in the layout of ../shared/gold, written for this project by reading them; instead of
quotes it has their places, [first, last) in code points of the plot's text. GROUP: "developed" (rules were made with these at hand) or "held" (they were
scored only); "ties" and "ties held", cast and relationships only, but of those all that the text tells; every group without it. "learnt": the same of the
plots of plot_ties.txt, from which weights are learnt. Standard library only.
"""
import json
import lzma
import re
import sys
from pathlib import Path


def placed(node, text):
    """The same with the words of the text in the place of places."""
    if isinstance(node, dict):
        return {key: placed(value, text) for key, value in node.items()}
    if isinstance(node, list) and len(node) == 2 and all(isinstance(n, int) for n in node):
        return text[node[0]:node[1]]
    return [placed(n, text) for n in node] if isinstance(node, list) else node


def learnt(texts):
    """The stories of plot_ties.txt, which denouement_training/ties.py describes."""
    for block in Path(__file__).with_name("plot_ties.txt").read_text(encoding="utf-8").lstrip("# ").split("\n# "):
        title, *lines = block.strip().split("\n")
        cells = [[c.strip() for c in line.split("|")] for line in lines]
        cast = [{"id": f"c{i}", "name": name, "pronouns": pronouns, "kind": kind if kind in ("group", "animal") else "person", "main": kind == "main",
                 "aliases": [texts[title][int(a):int(b)] for a, b in (p.split("-") for p in at.split(",") if p)]}
                for i, (name, pronouns, kind, at) in enumerate((c for c in cells if len(c) == 4), 1)]
        ties = [(pair.split(), [state.partition("@")[0] for state in states.split()]) for pair, states in (c for c in cells if len(c) == 2)]
        yield {"id": re.sub(r"\W+", "-", title).strip("-").lower(), "title": title, "cast": cast, "relationships": [
            {"between": ["c" + n for n in pair], "states": states, "final": states[-1], "role": None, "evidence": []} for pair, states in ties]}


def write(gold, text, out):
    folder = Path(out, gold["id"])
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "text.txt").write_text(text, encoding="utf-8")
    (folder / "gold.json").write_text(json.dumps(gold, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def main(data, out, group=None):
    with lzma.open(Path(data, "plots/plots.jsonl.xz"), "rt", encoding="utf-8") as file:
        texts = {plot["title"]: plot["text"] for plot in map(json.loads, file)}
    if group == "learnt":
        for gold in learnt(texts):
            write(gold, texts[gold["title"]], out)
        return
    for line in Path(__file__).with_name("plot_gold.jsonl").read_text(encoding="utf-8").splitlines():
        gold = json.loads(line)
        if group in (None, gold.pop("group")):
            write(placed(gold, texts[gold["title"]]), texts[gold["title"]], out)


if __name__ == "__main__":
    main(*sys.argv[1:])
