"""Whom pronouns mean, as the reader of passages learns it: pronouns of film plots, and of LitBank, with the mentions before them."""
import pathlib
import re

from .marked import ASKED, CANDIDATE, Marked, with_marks
from .plot_pronouns import PRONOUN, told
from .questions import Passage
from .ties import folder_of, key, read

REACH, LONGEST = 4, 150  # sentences back, and words
NOT_NEAR = 0.5  # the weight of a pronoun that means none of those before it


def of_plots(data, readings):
    found = []
    for plot in told(data):
        folder = pathlib.Path(readings, folder_of(plot.title))
        if (folder / "story.json").exists():
            found += of_plot(plot, read(folder, plot.text))
    return found


def of_plot(plot, reading):
    keys = {name: key(name) for names in plot.meant.values() for name in names}
    called = {}  # id to the names it goes by among those that pronouns mean
    for name, k in keys.items():
        for i, names in reading.names.items():
            if k in {key(n) for n in names}:
                called.setdefault(i, set()).add(name)
    found = []
    for place, meant in sorted(plot.meant.items()):
        here = next((n for n, s in enumerate(reading.sentences) if s[0] <= place < s[1]), None)
        if here is None:
            continue
        lines, candidates = before(plot.text, reading.sentences, here, place)
        right = []
        for first, last, ids in candidates:
            names = whom(plot, keys, called, first, last, ids)
            right.append(int(bool(set(meant) & names)))
        found += of_place(plot.text, lines, candidates, right, place, (plot.title, place))
    return found


def whom(plot, keys, called, first, last, ids):
    """The names, of those that pronouns of the plot mean, of whom a mention means."""
    if first in plot.meant and PRONOUN.fullmatch(plot.text[first:last]):
        return set(plot.meant[first])
    words = key(plot.text[first:last])
    said = {n for n, k in keys.items() if k == words}
    parts = {n for n, k in keys.items() if words and set(words.split()) <= set(k.split())} if re.match("[A-Z]", plot.text[first:]) else set()
    return said or (parts if len(parts) == 1 else set()) or {n for i in ids for n in called.get(i, ())}


def before(text, sentences, here, place):
    """The sentences that are read for a pronoun, and the mentions in them before it."""
    lines = [sentences[here]]
    for s in reversed(sentences[max(0, here - REACH):here]):
        if len(text[s[0]:lines[-1][1]].split()) > LONGEST:
            break
        lines.insert(0, s)
    return lines, [m for s in lines for m in s[2] if m[0] < place]


def of_place(text, lines, candidates, right, place, name):
    marks = sorted([(first, 0, -last, i) for i, (first, last, _) in enumerate(candidates)] + [(place, 1, 0, -1)])
    words, at = with_marks(text, [s[:2] for s in lines], [(m[0], ASKED if m[3] < 0 else CANDIDATE) for m in marks])
    asked = (ASKED, PRONOUN.match(text, place).group())
    told = tuple((word, right[m[3]]) for word, m in zip(at, marks) if m[3] >= 0)
    if not told or len(at) < len(marks):
        return []
    return [Marked(asked, Passage(words), candidates=told, weight=1.0 if any(right) else NOT_NEAR, name=name)]


def of_litbank(documents):
    """LitBank's he, she and they, of gold mentions; whoever is mentioned by a name, a noun or a pronoun may be meant."""
    found = []
    for document in documents:
        text, sentences, meant = "", [], {}
        for s in document.sentences:
            offsets = []
            start = len(text)
            for word in s.words:
                offsets.append(len(text))
                text += word + " "
            mentions = []
            for first, last, kind, _ in s.mentions:
                entity = (s.links or {}).get((first, last))
                if kind in ("PER", "ORG", "VEH") and entity is not None:
                    span = offsets[first], offsets[last] + len(s.words[last])
                    mentions.append((*span, (entity,)))
                    if first == last and PRONOUN.fullmatch(s.words[first]):
                        meant[span[0]] = entity
            sentences.append((start, len(text), tuple(sorted(mentions))))
        for place, entity in meant.items():
            here = next(n for n, s in enumerate(sentences) if s[0] <= place < s[1])
            lines, candidates = before(text, sentences, here, place)
            found += of_place(text, lines, candidates, [int(entity in ids) for *_, ids in candidates], place, (document.name, place))
    return found
