"""Writes the questions of yes and no that whether weights are learnt from: whether_questions.py DATA LEARNT KEPT.

Those that plot_questions.txt asks of film plots under DATA: LEARNT gets what the trained reader learnt from too, KEPT the rest, as JSON lines
{"story", "question", "answers", "told"}, told the places, in UTF-16 units, of the sentences that settle it. Every THIRD question is written a second
time with a story that lacks these sentences, where no answer stands.
"""
import json
import sys

from denouement_training import plots
from denouement_training.questions import CHOSEN_PLOTS

THIRD = 3


def without(text, places):
    for first, last in sorted(places, reverse=True):
        text = text[:first].rstrip(" ") + text[last:]
    return text


def main(data, learnt, kept):
    every = plots.asked(data)
    aside = set(sorted({q.title for q in every})[3::CHOSEN_PLOTS])
    with open(learnt, "w", encoding="utf-8") as of_learnt, open(kept, "w", encoding="utf-8") as of_kept:
        for number, q in enumerate(q for q in every if q.kind in ("yes", "no")):
            rows = [{"story": q.text, "question": q.question, "answers": [q.kind], "told": q.told_units()}]
            if number % THIRD == 0:
                rows.append({"story": without(q.text, q.told), "question": q.question, "answers": [], "told": []})
            for row in rows:
                print(json.dumps(row, ensure_ascii=False), file=of_kept if q.title in aside else of_learnt)


if __name__ == "__main__":
    main(*sys.argv[1:])
