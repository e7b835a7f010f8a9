import json
import pathlib
import unittest

from denouement_training.plots import FILE, places
from plot_gold import placed


class Places(unittest.TestCase):
    def test_places_are_cells_of_a_line(self):
        self.assertEqual(((0, 4), (10, 12)), places("0-4,10-12"))
        self.assertEqual((), places(""))

    def test_places_become_the_words_there(self):
        gold = {"between": ["c1", "c2"], "evidence": [[0, 4], [5, 9]], "rank": 2}
        self.assertEqual({"between": ["c1", "c2"], "evidence": ["Anna", "left"], "rank": 2}, placed(gold, "Anna left."))

    def test_each_question_has_its_cells(self):
        for line in FILE.read_text(encoding="utf-8").splitlines():
            if not line.startswith("# "):
                kind, question, told, answer, *_ = (cell.strip() for cell in line.split("|"))
                self.assertTrue(question.endswith("?"), line)
                self.assertEqual(kind in ("yes", "no", "none"), not places(answer), line)
                self.assertEqual(kind == "none", not places(told), line)

    def test_each_story_has_its_parts(self):
        stories = [json.loads(line) for line in pathlib.Path(__file__).parents[1].joinpath("plot_gold.jsonl").read_text(encoding="utf-8").splitlines()]
        self.assertEqual([10, 10], [sum(s["group"] == g for s in stories) for g in ("developed", "held")])
        for story in stories:
            known = {c["id"] for c in story["cast"]}
            self.assertTrue(all(set(r["between"]) <= known for r in story["relationships"]), story["id"])
            self.assertTrue(all(set(e["who"]) <= known for e in story["events"]), story["id"])


if __name__ == "__main__":
    unittest.main()
