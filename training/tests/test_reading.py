import random
import unittest
from dataclasses import replace

import numpy as np

from denouement_training.draws import Draws, sentences
from denouement_training.pieces import Pieces
from denouement_training.questions import NONE, Passage, Question, likest, places
from denouement_training.reading import best_span, row_of, tensors

TEXT = "Anna hid. The old fox saw Anna in 1973. In 1973 it left."


def asked(text, passage, spans=(), kind=None):
    return Question(tuple(text.split()), passage, spans, kind)


class Targets(unittest.TestCase):
    def test_the_likest_span_shares_most_words_in_order(self):
        words = Passage.of(TEXT).words
        spans, like = likest(["the fox", "an old fox"], words)
        self.assertEqual({"The old fox", "old fox"}, {" ".join(words[f:l + 1]) for f, l in spans})
        self.assertAlmostEqual(0.8, like)
        self.assertEqual(((), 0.0), likest(["a hen"], words))

    def test_of_several_places_those_that_lie_with_a_sure_one_are_meant(self):
        passage = Passage.of(TEXT)
        quotes = lambda *answers: [passage.quote(*s) for s in places(passage, answers)]
        self.assertEqual(["1973", "1973"], quotes("1973"))
        self.assertEqual(["Anna in 1973", "1973"], quotes("1973", "Anna in 1973"))

    def test_words_stand_where_the_text_has_them(self):
        passage = Passage.of("“Don’t,” she said.")
        self.assertEqual("she said", passage.quote(*passage.span(9, 8)))


class Rows(unittest.TestCase):
    pieces = Pieces(["[PAD]", "[UNK]", "[CLS]", "[SEP]", "who", "hid", "an", "##na", "fox", "the", "."])

    def test_a_passage_follows_its_question_and_capitals_have_a_type(self):
        row, types, firsts, lasts = row_of(asked("Who hid", Passage.of("Anna hid.")), self.pieces)
        self.assertEqual([2, 4, 5, 3, 6, 7, 5, 10, 3], row)
        self.assertEqual([0, 0, 0, 0, 2, 2, 1, 1, 0], types)
        self.assertEqual(([4, 6, 7], [5, 6, 7]), (firsts, lasts))

    def test_what_is_cut_off_is_not_here(self):
        far = asked("Who hid", Passage.of("fox " * 400 + "hid"), ((400, 400),))
        self.assertEqual([[0, NONE, NONE]], [list(t) for t in tensors([far], self.pieces)["targets"]])


class Drawn(unittest.TestCase):
    draws = Draws({}, ["Ben"])

    def test_sentences_around_an_answer_keep_it(self):
        passage = Passage.of(TEXT + " Then it slept. It woke. It ran.")
        self.assertEqual(6, len(sentences(passage.words)) - 1)
        q = asked("When did it leave ?", passage, ((12, 13),))
        for seed in range(20):
            found = self.draws.cropped(q, random.Random(seed))
            self.assertEqual([("1973", "it")], [found.passage.words[f:l + 1] for f, l in found.spans])

    def test_windows_of_a_plot_tell_or_do_not(self):
        passage = Passage.of(" ".join(f"Anna met fox {i} and gave it the red ball." for i in range(40)))
        at = passage.words.index("20")
        q = replace(asked("Who met Anna ?", passage, ((at - 1, at),)), told=((at - 3, at + 6),))
        for seed in range(20):
            window = self.draws.window(q, random.Random(seed))
            self.assertEqual([("fox", "20")], [window.passage.words[f:l + 1] for f, l in window.spans])
            self.assertLess(len(window.passage.words), 171)
            other = self.draws.window(Draws.untold(q), random.Random(seed))
            self.assertEqual((NONE, ()), (other.kind, other.spans))
            self.assertNotIn("20", other.passage.words)

    def test_names_change_in_question_and_passage_alike(self):
        q = asked("Who saw Anna ?", Passage.of("The fox saw Anna."), ((0, 1),))
        found = next(d for d in (self.draws.renamed(q, random.Random(i)) for i in range(20)) if d is not q)
        self.assertEqual(("Who", "saw", "Ben", "?"), found.words)
        self.assertEqual(("The", "fox", "saw", "Ben", "."), found.passage.words)


class Spans(unittest.TestCase):
    def test_the_best_span_is_no_longer_than_may_be(self):
        firsts, lasts = np.full(60, -9.0), np.full(60, -9.0)
        firsts[3], lasts[50], lasts[5] = -1, -1, -2
        self.assertEqual((3, 5, -3.0), best_span(firsts, lasts))


if __name__ == "__main__":
    unittest.main()
