import itertools
import unittest
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from denouement_training import scripts
from denouement_training.pairs import COLUMNS, features, mentions_of, right
from denouement_training.pieces import Pieces, basic, capitals
from denouement_training.scores import decode_spans
from denouement_training.sentences import Sentence, litbank
from denouement_training.trees import tree


class Trees(unittest.TestCase):
    def test_the_tree_is_the_best_of_all_with_one_root(self):
        dice = np.random.default_rng(1)
        for n in range(1, 6):
            for _ in range(50):
                scores = dice.normal(size=(n, n))
                every = [h for h in itertools.product(range(n), repeat=n) if is_tree(h)]
                best = max(sum(scores[i, h] for i, h in enumerate(heads)) for heads in every)
                found = sum(scores[i, i if h < 0 else h] for i, h in enumerate(tree(scores)))
                self.assertAlmostEqual(best, found)


def is_tree(heads):
    def rooted(i):
        for _ in heads:
            i = heads[i]
        return heads[i] == i

    return sum(h == i for i, h in enumerate(heads)) == 1 and all(map(rooted, range(len(heads))))


class Words(unittest.TestCase):
    def test_pieces_are_the_longest_that_match(self):
        pieces = Pieces(["[UNK]", "un", "##tie", "##ti", "##d", "-", "'"])
        self.assertEqual([1, 2, 4], list(pieces.of("Untied")))
        self.assertEqual([1, 5, 6], list(pieces.of("un-’")))
        self.assertEqual([0], list(pieces.of("\u00ad")))
        self.assertEqual([0], list(pieces.of("un" * 51)))

    def test_basic_tokens_lose_accents_and_split_at_punctuation(self):
        self.assertEqual(["dusseldorf", "-", "born"], basic("Düsseldorf-born"))

    def test_capitals_tell_names_from_shouts(self):
        self.assertEqual([0, 1, 1, 2, 0], [capitals(w) for w in ("mug", "Defne", "I", "NO", "'Tis")])

    def test_a_script_makes_its_lemma(self):
        for form, lemma, proper in (("Went", "go", False), ("Running", "run", False), ("Cats", "cat", False), ("Jones", "Jones", True)):
            self.assertEqual(lemma, scripts.apply(scripts.script(form, lemma, proper), form))


class Spans(unittest.TestCase):
    def test_mentions_nest_but_never_cross(self):
        scores = np.full((19, 4, 4), -1.0)
        scores[0, 0, 2], scores[1, 1, 3], scores[2, 1, 1] = 3, 2, 1
        self.assertEqual({(0, 2, "PER", "PROP"), (1, 1, "PER", "PRON")}, decode_spans(scores, 0.0))


class Sets(unittest.TestCase):
    def test_a_pronoun_has_its_cluster_s_type_and_a_title_is_no_mention(self):
        words, clusters = ["Mr.", "Fox", "hid", "himself"], ["(1", "1)", "", "(1)"]
        layers, events = ["B-PER\tB-PER", "I-PER\tO", "O\tO", "O\tO"], ["O", "O", "EVENT", "O"]
        with TemporaryDirectory() as folder:
            rows = {"coref/a.conll": [f"a\t0\t{i}\t{w}\t_\t{c}" for i, (w, c) in enumerate(zip(words, clusters))],
                    "entities/a.tsv": map("\t".join, zip(words, layers)), "events/a.tsv": map("\t".join, zip(words, events)),
                    "quotations/a.ann": ["QUOTE\tQ1\t0\t2\t0\t3\thid himself"]}
            for name, lines in rows.items():
                path = Path(folder, name)
                path.parent.mkdir()
                path.write_text("\n".join(lines) + "\n\n", encoding="utf-8")
            found = litbank(folder)[0].sentences[0]
        self.assertEqual([(0, 0, "PER", "TITLE"), (0, 1, "PER", "NOM"), (3, 3, "PER", "PRON")], found.mentions)
        self.assertEqual([False, False, True, False], found.events)
        self.assertEqual({(0, 1): "1", (3, 3): "1"}, found.links)
        self.assertEqual([0, 0, 1, 1], found.quotes)


class Pairs(unittest.TestCase):
    def test_a_pair_has_one_value_of_each_feature(self):
        s = Sentence("Anna saw her mother .".split(), heads=[1, -1, 3, 1, 1], relations=["nsubj", "root", "nmod", "obj", "punct"],
                     mentions=[(0, 0, "PER", "PROP"), (2, 2, "PER", "PRON"), (2, 3, "PER", "NOM")], links={(0, 0): "a", (2, 2): "a"})
        mentions = mentions_of([[s]])
        columns, later, earlier = features(mentions)
        self.assertEqual([(0, 0), (2, 3), (2, 2)], [(m.first, m.last) for m in mentions])
        named = {(int(i), int(j)): {COLUMNS[c] for c in row} for row, i, j in zip(columns, later, earlier)}
        self.assertEqual({"pair=NAME>SHE", "mentions=2", "sentences=0", "match=mixed", "speech=out", "nest=no", "tie=none",
                          "role=subject>of", "type=same"}, named[2, 0])
        self.assertEqual({"nest=in"}, {c for c in named[2, 1] if c.startswith("nest")})
        self.assertEqual([[True, False, False, False], [True, False, False, False], [False, True, False, False]], right(mentions).tolist())


if __name__ == "__main__":
    unittest.main()
