"""Questions about film plots, written for this project by reading them: `plot_questions.txt` says where the answers stand, the plots what they are.

The file has a block a plot, "# TITLE", and in it a line a question: kind | question | sentences it rests on | answer | other wordings. Sentences and
answers are places in the plot's text, FIRST-LAST in code points, the last one not included, commas between; of kind yes, no and none no answer stands
anywhere. No words of the plots are in the file.
"""
import json
import lzma
import pathlib
from dataclasses import dataclass

from .questions import NONE, NO, YES, Passage, Question, words_of

FILE = pathlib.Path(__file__).parents[1] / "plot_questions.txt"
KINDS = {"yes": YES, "no": NO, "none": NONE}


@dataclass(frozen=True)
class AskedOfPlot:
    """told and spans: places in the text, in code points; kind as in the file."""
    title: str
    text: str
    kind: str
    question: str
    told: tuple
    spans: tuple
    wordings: tuple

    def told_units(self):
        """told in UTF-16 units, as Java counts."""
        units = lambda at: len(self.text[:at].encode("utf-16-le")) // 2
        return [[units(first), units(last)] for first, last in self.told]

    def answers(self):
        return (*(self.text[a:b] for a, b in self.spans), *self.wordings)


def asked(data, path=FILE):
    """All of the file, in its order."""
    with lzma.open(pathlib.Path(data, "plots/plots.jsonl.xz"), "rt", encoding="utf-8") as file:
        texts = {plot["title"]: plot["text"] for plot in map(json.loads, file)}
    found, title = [], None
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            title = line[2:]
        elif line:
            kind, question, told, answer, *wordings = (cell.strip() for cell in line.split("|"))
            found.append(AskedOfPlot(title, texts[title], kind, question, places(told), places(answer), tuple(w for w in wordings if w)))
    return found


def places(cell):
    return tuple(tuple(map(int, place.split("-"))) for place in cell.split(",")) if cell else ()


def plots(data):
    """As questions about whole plots, of which windows are to be cut; told says where in them an answer, or the reason for a yes or no, stands."""
    passages, found = {}, []
    for q in asked(data):
        passage = passages.setdefault(q.title, None) or Passage.of(q.text)
        passages[q.title] = passage
        at = lambda some: tuple(passage.span(a, b - a) for a, b in some)
        found.append(Question(words_of(q.question), passage, at(q.spans), KINDS.get(q.kind), answers=q.answers(), group=q.title, told=at(q.told)))
    return found
