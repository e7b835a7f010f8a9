"""What the columns of the model's outputs mean."""
import dataclasses
import functools

from . import scripts
from .sentences import FORMS, TITLE, TYPES

MENTIONS = [(t, f) for t in TYPES for f in FORMS] + [TITLE]
IGNORED = -100  # a label that no loss looks at


@dataclasses.dataclass(frozen=True)
class Labels:
    """xpos only helps training; it is not exported."""
    upos: list
    xpos: list
    lemmas: list
    relations: list

    @staticmethod
    def of(documents):
        sentences = [s for d in documents for s in d.sentences]
        every = lambda name: sorted({x for s in sentences for x in getattr(s, name)})
        lemmas = scripts.most_frequent(x for s in sentences for x in lemma_scripts(s) if x)
        return Labels(every("upos"), every("xpos"), lemmas, every("relations"))

    @functools.cached_property
    def _ids(self):
        return {f.name: {x: i for i, x in enumerate(getattr(self, f.name))} for f in dataclasses.fields(self)}

    def ids(self, name, values):
        return [self._ids[name].get(v, IGNORED) for v in values]


def lemma_scripts(sentence):
    """Each word's lemma script; None for a word that has no lemma of its own."""
    rows = zip(sentence.words, sentence.lemmas, sentence.upos)
    return [None if lemma == "_" != word else scripts.script(word, lemma, upos == "PROPN") for word, lemma, upos in rows]
