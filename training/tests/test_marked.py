import pathlib
import re
import unittest

from denouement_training import ties, whom
from denouement_training.marked import CANDIDATE, LINE, STATES, with_marks

TEXT = "Ann met Tom. He sang. Ann left him."
READING = ties.Read(((0, 12, ((0, 3, ("c1",)), (8, 11, ("c2",)))), (13, 21, ((13, 15, ("c2",)),)), (22, 35, ((22, 25, ("c1",)), (31, 34, ("c2",))))),
                    {"c1": ("Ann",), "c2": ("Tom", "the singer")})


class Marks(unittest.TestCase):
    def test_a_mark_is_a_word_before_what_it_marks(self):
        words, at = with_marks(TEXT, [(0, 12)], [(0, LINE), (8, CANDIDATE)])
        self.assertEqual("| Ann met [ Tom .", " ".join(words))
        self.assertEqual((0, 3), at)

    def test_two_people_are_read_where_both_are_and_after(self):
        words, at, lines = ties.of_two(TEXT, READING, "c1", "c2")
        self.assertEqual("| @ Ann met # Tom . | # He sang . | @ Ann left # him .", " ".join(words))
        self.assertEqual([0, 7, 12], at)
        self.assertEqual(3, len(lines))
        self.assertIsNone(ties.of_two(TEXT, READING, "c1", "c3"))

    def test_a_sentence_makes_what_is_told_of_it(self):
        states = (("friends", ((0, 12),)), ("separated", ((22, 35),)))
        self.assertEqual((4, STATES.index("separated"), 1.0), ties.made_by(READING.sentences[2], 4, states))
        self.assertEqual(0, ties.made_by(READING.sentences[1], 4, states)[1])

    def test_the_cast_is_matched_by_what_they_are_called(self):
        self.assertEqual({1: "c2"}, ties.matched((("Bob",), ("a singer", "Tom")), READING.names))

    def test_a_pronoun_may_mean_those_before_it(self):
        lines, candidates = whom.before(TEXT, READING.sentences, 2, 31)
        (made,) = whom.of_place(TEXT, lines, candidates, [0, 1, 1, 0], 31, ())
        self.assertEqual("[ Ann met [ Tom . [ He sang . [ Ann left * him .", " ".join(made.passage.words))
        self.assertEqual(["Tom", "He"], [made.passage.words[at + 1] for at, right in made.candidates if right])

    def test_speakers_are_found_by_the_words_of_their_names(self):
        names = [({"mrs", "gray"}, "1"), ({"she"}, "1"), ({"the", "gray", "horse"}, "2")]
        self.assertEqual("1", whom.named("mrs_gray", names))
        self.assertIsNone(whom.named("mr_black", names))


class File(unittest.TestCase):
    def test_each_pair_is_of_people_of_its_plot(self):
        for block in re.split(r"^# ", ties.FILE.read_text(encoding="utf-8"), flags=re.M)[1:]:
            title, *lines = block.strip().split("\n")
            cells = [[c.strip() for c in line.split("|")] for line in lines]
            cast = [c for c in cells if len(c) == 4]
            self.assertTrue(all(c[1] in ("he", "she", "it", "they") for c in cast), title)
            for pair, states in (c for c in cells if len(c) == 2):
                self.assertTrue(all(1 <= int(n) <= len(cast) for n in pair.split()), f"{title}: {pair}")
                self.assertTrue(all(s.partition("@")[0] in STATES and ties.places(s.partition("@")[2]) for s in states.split()), f"{title}: {states}")


if __name__ == "__main__":
    unittest.main()
