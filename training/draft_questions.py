"""Writes the questions that draft weights are learnt from: draft_questions.py DATA PLOTS TALES.

Of FairytaleQA's train split under DATA, the books that the trained reader did not learn from: each question is asked of its section, of the
whole book, and every third of what stands before its section, where the story does not say yet. The film plots that
plot_questions.txt asks about and the reader did not learn from, without the questions of yes and no. PLOTS and TALES get
JSON lines {"story", "question", "answers", "told"}; no answers where the story does not say; told, for plots only, where the sentences that answer
stand, which DraftTable leaves out to ask once more.
"""
import csv
import json
import pathlib
import sys

from denouement_training import plots
from denouement_training.questions import CHOSEN, CHOSEN_PLOTS

THIRD = 3


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def fairytales(folder):
    asked = 0
    for path in sorted(pathlib.Path(folder, "questions/train").glob("*.csv"))[3::CHOSEN]:
        name = path.name.removesuffix("-questions.csv")
        told = {row["section"].strip(): " ".join(row["text"].split()) for row in rows(pathlib.Path(folder, "section-stories/train", name + "-story.csv"))}
        order = list(told)
        for row in rows(path):
            sections = [s.strip() for s in row["cor_section"].split(",") if s.strip() in told]
            answers = [row[f"answer{i}"].strip() for i in range(1, 7) if (row.get(f"answer{i}") or "").strip()]
            if not sections or not answers:
                continue
            asked += 1
            yield "\n\n".join(told[s] for s in sections), row["question"], answers, []
            yield "\n\n".join(told.values()), row["question"], answers, []
            before = order[: min(order.index(s) for s in sections)]
            if asked % THIRD == 0 and before:
                yield "\n\n".join(told[s] for s in before), row["question"], [], []


def of_plots(data):
    every = plots.asked(data)
    kept = sorted({q.title for q in every})[3::CHOSEN_PLOTS]
    for q in every:
        if q.title in kept and q.kind not in ("yes", "no"):
            yield q.text, q.question, q.answers(), q.told_units()


def write(out, asked):
    with open(out, "w", encoding="utf-8") as file:
        for story, question, answers, told in asked:
            print(json.dumps({"story": story, "question": question, "answers": answers, "told": told}, ensure_ascii=False), file=file)


def main(data, plots_out, tales_out):
    write(plots_out, of_plots(data))
    write(tales_out, fairytales(pathlib.Path(data, "fairytaleqa")))


if __name__ == "__main__":
    main(*sys.argv[1:])
