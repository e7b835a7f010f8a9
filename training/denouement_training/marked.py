"""What the reader of passages learns beside answering: what words that stand behind marks in a passage mean.

A mark is a word of its own, put into the passage. In a passage about two people "@" stands before each mention of the first, "#" before each of the
second and "|" before each sentence, and the question is their names behind their marks: told are what the two are to each other at the end of it (or
nothing) and, at each "|", what its sentence makes them. In a passage with a pronoun "*" stands before it and "[" before each earlier mention of somebody,
and the question is the pronoun behind its mark: told is, at each "[", whether the pronoun means whom it opens. Marks before entities are those of Zhou and
Chen, "An improved baseline for sentence-level relation extraction" (2022)."""
from dataclasses import dataclass

from .questions import WORD, Passage

FIRST, SECOND, LINE, ASKED, CANDIDATE = "@", "#", "|", "*", "["
NOTHING = "none"
STATES = (NOTHING, "strangers", "acquainted", "friends", "couple", "engaged", "married", "separated", "divorced", "kin", "colleagues", "employer", "allies",
          "rivals", "enemies", "carer")
WHOM = len(STATES)  # the column, behind those of the states, that says whether a pronoun means whom a mark opens
COLUMNS = WHOM + 1


@dataclass(frozen=True)
class Marked:
    """whole: a state, or None; lines: (word, state, weight) of marks before sentences; candidates: (word, 0 or 1) of marks before mentions."""
    words: tuple
    passage: Passage
    whole: int = None
    lines: tuple = ()
    candidates: tuple = ()
    weight: float = 1.0
    name: tuple = ()  # of what it is about


def with_marks(text, spans, marks):
    """The words of some spans of a text, in order, with marks at places of it; and for each mark, in order, which word it is.
    marks: (place in code points, mark), sorted."""
    words, at, left = [], [], list(marks)
    for start, end in spans:
        left = [m for m in left if m[0] >= start]
        for word in WORD.finditer(text, start, end):
            while left and left[0][0] <= word.start():
                at.append(len(words))
                words.append(left.pop(0)[1])
            words.append(word.group())
    return tuple(words), tuple(at)
