"""Whom pronouns mean and who speaks, as the reader of passages learns it: pronouns of film plots and of LitBank with the mentions before them, and LitBank's
quotations with the mentions around them."""
import collections
import pathlib
import re
from dataclasses import dataclass

from .marked import ASKED, CANDIDATE, Marked, with_marks
from .plot_pronouns import PRONOUN, told
from .questions import WORD, Passage
from .sentences import lines as lines_of
from .ties import ARTICLES, folder_of, key, read

REACH, LONGEST = 4, 150  # sentences back, and words
SPOKEN = re.compile("(i|me|my|mine|myself|we|us|ours?|ourselves|you|yours?|yoursel(f|ves)|thou|thee|thy)", re.I)  # told by who speaks, not telling it
AHEAD, SAID, BEHIND = 110, 40, 40  # words before a quotation, of it and behind it
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
    asked = (ASKED, WORD.match(text, place).group())
    told = tuple((word, right[m[3]]) for word, m in zip(at, marks) if m[3] >= 0)
    if not told or len(at) < len(marks):
        return []
    return [Marked(asked, Passage(words), candidates=told, weight=1.0 if any(right) else NOT_NEAR, name=name)]


@dataclass(frozen=True)
class Annotated:
    """A document of LitBank as one text: sentences as those of ties.Read, and where each quotation's words stand, by its number."""
    text: str
    sentences: list
    quotations: dict


def annotated(document):
    text, sentences, quotations = "", [], {}
    for s in document.sentences:
        offsets, start = [], len(text)
        for word, quotation in zip(s.words, s.quotes):
            offsets.append(len(text))
            text += word + " "
            if quotation:
                quotations.setdefault(quotation, []).append((offsets[-1], len(text) - 1))
        of = lambda first, last: (offsets[first], offsets[last] + len(s.words[last]))
        mentions = [(*of(first, last), (s.links[first, last],)) for first, last, kind, _ in s.mentions
                    if kind in ("PER", "ORG", "VEH") and (first, last) in (s.links or {})]
        sentences.append((start, len(text), tuple(sorted(mentions))))
    return Annotated(text, sentences, {n: (words[0][0], words[-1][1]) for n, words in quotations.items()})


def of_litbank(documents):
    """LitBank's he, she and they, of gold mentions; whoever is mentioned by a name, a noun or a pronoun may be meant."""
    found = []
    for document in documents:
        a = annotated(document)
        for here, (*_, mentions) in enumerate(a.sentences):
            for first, last, ids in mentions:
                if PRONOUN.fullmatch(a.text[first:last]):
                    lines, candidates = before(a.text, a.sentences, here, first)
                    right = [int(ids == theirs) for *_, theirs in candidates]
                    found += of_place(a.text, lines, candidates, right, first, (document.name, first))
    return found


def of_quotations(documents, folder):
    """Who speaks LitBank's quotations: whoever is mentioned near by, outside of what is said."""
    found = []
    for document in documents:
        a, said = annotated(document), speakers(pathlib.Path(folder, "quotations", document.name.removesuffix("_brat") + ".ann"))
        names = [(set(w for w in re.findall(r"\w+", a.text[first:last].lower())), ids[0]) for *_, mentions in a.sentences for first, last, ids in mentions]
        for n, (start, end) in a.quotations.items():
            who = named(said.get(n, ""), names)
            if who is not None:
                found += of_quotation(a, start, end, who, (document.name, start))
    return found


def speakers(path):
    """Of each quotation of a document, by its number from 1, the name of the speaker."""
    rows = [line.split("\t") for line in lines_of(path)]
    said = {row[1]: row[2].rpartition("-")[0].lower() for row in rows if row[0] == "ATTRIB"}
    return {n: said.get(row[1], "") for n, row in enumerate((r for r in rows if r[0] == "QUOTE"), 1)}


def named(name, names):
    """Who is called by most of the words of a name, oftenest."""
    words = set(name.split("_")) - ARTICLES
    likeness = collections.Counter()
    for theirs, who in names:
        likeness[who] = max(likeness[who], len(words & theirs) / max(1, len(words | (theirs - ARTICLES))))
    best = max(likeness, key=likeness.get, default=None)
    return best if best is not None and likeness[best] >= 0.5 else None


def of_quotation(a, start, end, who, name):
    """The words around a quotation, which is cut short where it is long; behind its mark the opening one."""
    shut = min(end, place_after(a.text, start, SAID))
    ahead, behind = place_after(a.text, start, -AHEAD), min(place_after(a.text, end, BEHIND), len(a.text))
    spans = ((ahead, shut), (end, behind))
    within = lambda first, last: ahead <= first and last <= behind and not start <= first < end and not SPOKEN.fullmatch(a.text[first:last])
    candidates = sorted((first, last, ids) for *_, mentions in a.sentences for first, last, ids in mentions if within(first, last))
    right = [int(who in ids) for *_, ids in candidates]
    return of_place(a.text, [(*s, ()) for s in spans], candidates, right, start, name) if any(right) else []


def place_after(text, place, words):
    """The place so many words on in a text of words with spaces; back if negative."""
    if words < 0:
        return place - len(" ".join(text[:place].split(" ")[words - 1:]))
    return place + len(" ".join(text[place:].split(" ")[:words])) + 1
