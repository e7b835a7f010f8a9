"""Writes stories with what a careful reader knows of them, for denouement evaluate stories: plot_gold.py DATA OUT [GROUP].

plot_gold.jsonl beside this file holds the gold of some film plots in the layout of ../shared/gold, written for this project by reading them; instead of
quotes it has their places, [first, last) in code points of the plot's text. GROUP: "developed" (rules were made with these at hand) or "held" (they were
scored only); "ties" and "ties held", cast and relationships only, but of those all that the text tells; every group without it. Standard library only.
"""
import json
import lzma
import pathlib
import sys


def placed(node, text):
    """The same with the words of the text in the place of places."""
    if isinstance(node, dict):
        return {key: placed(value, text) for key, value in node.items()}
    if isinstance(node, list) and len(node) == 2 and all(isinstance(n, int) for n in node):
        return text[node[0]:node[1]]
    return [placed(n, text) for n in node] if isinstance(node, list) else node


def main(data, out, group=None):
    with lzma.open(pathlib.Path(data, "plots/plots.jsonl.xz"), "rt", encoding="utf-8") as file:
        texts = {plot["title"]: plot["text"] for plot in map(json.loads, file)}
    for line in pathlib.Path(__file__).with_name("plot_gold.jsonl").read_text(encoding="utf-8").splitlines():
        gold = json.loads(line)
        if group in (None, gold.pop("group")):
            text, folder = texts[gold["title"]], pathlib.Path(out, gold["id"])
            folder.mkdir(parents=True, exist_ok=True)
            (folder / "text.txt").write_text(text, encoding="utf-8")
            (folder / "gold.json").write_text(json.dumps(placed(gold, text), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
