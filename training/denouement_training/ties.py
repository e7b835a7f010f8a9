"""How people in film plots stand to each other, written for this project by reading them: `plot_ties.txt` says it by number and place.

The file has a block a plot, "# TITLE". In it first a line a person or group: NAME | he, she, it or they | group, animal, main or nothing | where the plot
calls them something, FIRST-LAST in code points, the last one not included, commas between. Then a line a pair that has a tie: NUMBER NUMBER of their lines,
from 1 | their states in story order, each STATE@PLACES: the sentences that tell it. Pairs that are not there have no tie. No sentences of the plots are in
the file. Who is mentioned where is what `denouement read` says (story.json), a folder a plot: what is learnt is to be true of its readings.
"""
import itertools
import json
import pathlib
import re
from dataclasses import dataclass

from . import plot_pronouns
from .marked import FIRST, LINE, NOTHING, SECOND, STATES, Marked, with_marks
from .plot_pronouns import plots
from .questions import Passage, words_of

FILE = pathlib.Path(__file__).parents[1] / "plot_ties.txt"
GOLD = FILE.with_name("plot_gold.jsonl")
LONGEST = 230  # words of the sentences about two people
UNTOLD = 0.4  # the weight of a sentence that makes two people nothing
ARTICLES = {"a", "an", "the", "mr", "mrs", "ms", "miss", "dr", "his", "her", "their"}


@dataclass(frozen=True)
class Told:
    """cast: names and where called; ties: (index, index) to ((state, places), ...)."""
    title: str
    text: str
    cast: tuple
    ties: dict


def places(cell):
    return tuple(tuple(map(int, place.split("-"))) for place in cell.split(",")) if cell else ()


def told(data, path=FILE):
    """All of the file, in its order."""
    texts, found = plots(data), []
    for block in re.split(r"^# ", path.read_text(encoding="utf-8"), flags=re.M)[1:]:
        title, *lines = block.strip().split("\n")
        cast, ties = [], {}
        for line in lines:
            cells = [c.strip() for c in line.split("|")]
            if len(cells) == 4:
                cast.append((cells[0], *(texts[title][a:b] for a, b in places(cells[3]))))
            else:
                states = tuple((state, places(at)) for state, _, at in (s.partition("@") for s in cells[1].split()))
                one, other = (int(n) - 1 for n in cells[0].split())
                ties[one, other] = states
        found.append(Told(title, texts[title], tuple(cast), ties))
    return found


def folder_of(title):
    return re.sub(r"\W+", "-", title).strip("-").lower()


def write_texts(data, to):
    """Writes the plots of which marks are learnt, a file each, for `denouement read` to read."""
    to = pathlib.Path(to)
    to.mkdir(parents=True, exist_ok=True)
    gold = [json.loads(line)["title"] for line in GOLD.read_text(encoding="utf-8").splitlines()]
    texts = plots(data)
    for title in {plot.title for plot in (*told(data), *plot_pronouns.told(data))} | set(gold):
        (to / f"{folder_of(title)}.txt").write_text(texts[title], encoding="utf-8")


@dataclass(frozen=True)
class Read:
    """A plot as Denouement reads it: sentences (first, last, [(first, last, ids)]), in code points; the names of ids."""
    sentences: tuple
    names: dict


def read(folder, text):
    folder = pathlib.Path(folder)
    story, known = (json.loads((folder / name).read_text(encoding="utf-8")) for name in ("story.json", "explanation.json"))
    units = [i for i, c in enumerate(text) for _ in range(1 + (ord(c) > 0xFFFF))] + [len(text)]
    sentences = []
    for s in story["sentences"]:
        meant = {}
        for m in s["mentions"]:
            meant.setdefault((units[m["start"]], units[m["end"]]), []).append(m["cast"])
        sentences.append((units[s["start"]], units[s["end"]], tuple((*span, tuple(ids)) for span, ids in sorted(meant.items()))))
    return Read(tuple(sentences), {c["id"]: (c["name"], *c["aliases"]) for c in known["cast"]})


def key(name):
    return " ".join(w for w in re.findall(r"[a-z0-9]+", name.lower().replace("’", "'").replace("'s", "")) if w not in ARTICLES)


def matched(cast, names):
    """For each of the cast the id of whom Denouement calls so: those that share most names first."""
    keys = {i: {key(n) for n in c} - {""} for i, c in enumerate(cast)}
    theirs = {i: {key(n) for n in c} - {""} for i, c in names.items()}
    shared = sorted(((-len(a & b), i, j) for i, a in keys.items() for j, b in theirs.items() if a & b))
    found = {}
    for _, i, j in shared:
        if i not in found and j not in found.values():
            found[i] = j
    return found


def of_two(text, reading, one, other):
    """The sentences in which both are mentioned and, as far as there is room, those after them that mention one; their words with marks. None where both
    never are. Returns words, places of the marks before sentences, and the sentences."""
    who = [{i for *_, ids in s[2] for i in ids} for s in reading.sentences]
    size = [len(words_of(text[s[0]:s[1]])) + len(s[2]) for s in reading.sentences]
    both = [n for n, ids in enumerate(who) if one in ids and other in ids]
    while len(both) > 1 and sum(size[n] for n in both) > LONGEST:
        del both[len(both) // 2]
    if not both:
        return None
    chosen = set(both)
    for n in both:
        if n + 1 < len(who) and n + 1 not in chosen and (one in who[n + 1] or other in who[n + 1]) and sum(size[c] for c in chosen) + size[n + 1] <= LONGEST:
            chosen.add(n + 1)
    lines = [reading.sentences[n] for n in sorted(chosen)]
    marks = []
    for start, _, mentions in lines:
        marks.append((start, -1, 0, LINE))
        for first, last, ids in mentions:
            marks += [(first, -last, 1, mark) for mark, of in ((FIRST, one), (SECOND, other)) if of in ids]
    marks = [(m[0], m[3]) for m in sorted(marks, key=lambda m: (m[0], m[3] != LINE, m[1], m[3]))]
    words, at = with_marks(text, [s[:2] for s in lines], marks)
    return words, [w for w, m in zip(at, marks) if m[1] == LINE], lines


def asked_of(reading, one, other):
    return (FIRST, *words_of(reading.names[one][0]), SECOND, *words_of(reading.names[other][0]))


def judged(data, readings):
    """As pairs, of plots of plot_gold.jsonl with all their ties, which rules were made with and nothing is learnt from."""
    texts = plots(data)
    found = []
    for line in GOLD.read_text(encoding="utf-8").splitlines():
        gold = json.loads(line)
        if gold["group"] == "ties":
            text, index = texts[gold["title"]], {c["id"]: i for i, c in enumerate(gold["cast"])}
            names = tuple((c["name"], *c["aliases"]) for c in gold["cast"])
            ties = {tuple(index[i] for i in r["between"]): ((r["final"], ()),) for r in gold["relationships"]}
            found += of_plot(Told(gold["title"], text, names, ties), readings)
    return found


def pairs(data, readings, path=FILE):
    """Every two people whom a plot mentions in one sentence, both ways round, with what they are to each other."""
    return [m for plot in told(data, path) for m in of_plot(plot, readings)]


def of_plot(plot, readings):
    folder = pathlib.Path(readings, folder_of(plot.title))
    if not (folder / "story.json").exists():
        return []
    found, reading = [], read(folder, plot.text)
    ids = matched(plot.cast, reading.names)
    ties = {frozenset((ids[a], ids[b])): s for (a, b), s in plot.ties.items() if a in ids and b in ids}
    for pair in itertools.combinations(sorted(reading.names, key=lambda i: int(i[1:])), 2):
        for one, other in (pair, pair[::-1]):
            passage = of_two(plot.text, reading, one, other)
            if passage:
                words, at, lines = passage
                states = ties.get(frozenset(pair), ())
                made = tuple(made_by(line, place, states) for line, place in zip(lines, at))
                whole = STATES.index(states[-1][0] if states else NOTHING)
                found.append(Marked(asked_of(reading, one, other), Passage(words), whole, made, name=(plot.title, one, other)))
    return found


def made_by(line, place, states):
    """What a sentence makes two people: the place of its mark, the state, and how much that counts."""
    start, end, _ = line
    state = next((s for s, where in states if any(a < end and start < b for a, b in where)), NOTHING)
    return place, STATES.index(state), UNTOLD if state == NOTHING else 1.0
