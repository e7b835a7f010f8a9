"""Whom the personal pronouns of film plots mean, written for this project by reading them: `plot_pronouns.txt` says it by number.

The file has a block a plot, "# TITLE", and in it a line a person: NAME: NUMBERS, as 1-4 7, of the pronouns that PRONOUN finds in the plot, counted
from 1. NAME stands in the plot; of several, "A + B"; "-" has the pronouns that mean nobody, "?" those that cannot be told. No sentences of the plots
are in the file.
"""
import json
import lzma
import pathlib
import re
from dataclasses import dataclass

from .questions import CHOSEN_PLOTS

FILE = pathlib.Path(__file__).parents[1] / "plot_pronouns.txt"
PRONOUN = re.compile(r"\b(he|him|his|himself|she|her|hers|herself|they|them|their|theirs|themselves)\b", re.I)
NOBODY, UNTOLD = "-", "?"
# Plots by which whole readings are judged while the program is made: not learnt from either.
JUDGED = {"American Sniper", "Cars 2", "Confidence (2003 film)", "Ferris Bueller's Day Off", "Ocean's Eleven", "Peeping Tom",
          "Pirates of the Caribbean: The Curse of the Black Pearl", "Scarface (1983 film)", "Smokin' Aces", "Unknown (2011 film)"}


@dataclass(frozen=True)
class Told:
    """meant: by the place of a pronoun in the text, in code points, the names of those it means; none where it means nobody."""
    title: str
    text: str
    meant: dict
    lines: tuple  # of the file


def told(data, path=FILE):
    """All of the file, in its order."""
    texts = plots(data)
    found = []
    for block in re.split(r"^# ", path.read_text(encoding="utf-8"), flags=re.M)[1:]:
        title, *lines = block.strip().split("\n")
        places = [m.start() for m in PRONOUN.finditer(texts[title])]
        meant = {}
        for line in lines:
            name, _, numbers = line.rpartition(":")
            if name != UNTOLD:
                meant |= {places[n - 1]: () if name == NOBODY else tuple(name.split(" + ")) for n in counted(numbers)}
        found.append(Told(title, texts[title], meant, tuple(lines)))
    return found


def counted(numbers):
    for some in numbers.split():
        first, _, last = some.partition("-")
        yield from range(int(first), int(last or first) + 1)


def plots(data):
    with lzma.open(pathlib.Path(data, "plots/plots.jsonl.xz"), "rt", encoding="utf-8") as file:
        return {plot["title"]: plot["text"] for plot in map(json.loads, file)}


def held(data):
    """The titles that nothing is learnt from: one in so many of all plots, and those that whole readings are judged by."""
    return JUDGED | set(sorted(plots(data))[3::CHOSEN_PLOTS])


def write(data, to, taught=False):
    """Writes the plots held aside, or the others, as folders for denouement evaluate pronouns."""
    aside = held(data)
    for plot in told(data):
        if (plot.title in aside) != taught:
            folder = pathlib.Path(to, re.sub(r"\W+", "-", plot.title).strip("-").lower())
            folder.mkdir(parents=True, exist_ok=True)
            (folder / "text.txt").write_text(plot.text, encoding="utf-8")
            (folder / "pronouns.txt").write_text("".join(line + "\n" for line in plot.lines), encoding="utf-8")
