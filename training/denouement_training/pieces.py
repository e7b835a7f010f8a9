"""Words to word pieces, exactly as the Java runtime does it."""
import json
import pathlib
import unicodedata
from functools import lru_cache

CLS, SEP, UNK, MASK = "[CLS]", "[SEP]", "[UNK]", "[MASK]"
LONGEST = 100
MAPPED = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "--", "—": "--", "…": "..."})


class Pieces:
    """The word pieces of a vocabulary: uncased BERT basic tokenising inside a word, then greedy longest match."""

    def __init__(self, vocabulary):
        self.vocabulary = list(vocabulary)
        self.ids = {piece: i for i, piece in enumerate(self.vocabulary)}
        self.of = lru_cache(maxsize=200_000)(self._of)

    @staticmethod
    def from_tokenizer_json(path):
        ids = json.loads(pathlib.Path(path).read_text(encoding="utf-8"))["model"]["vocab"]
        return Pieces(sorted(ids, key=ids.get))

    def _of(self, word):
        """The piece ids of one word; never empty."""
        if len(word) > LONGEST:
            return (self.ids[UNK],)
        ids = [i for token in basic(word.translate(MAPPED)) for i in self._greedy(token)]
        return tuple(ids) or (self.ids[UNK],)

    def _greedy(self, token):
        found, start = [], 0
        while start < len(token):
            prefix = "##" if start else ""
            for end in range(len(token), start, -1):
                if prefix + token[start:end] in self.ids:
                    break
            else:
                return [self.ids[UNK]]
            found.append(self.ids[prefix + token[start:end]])
            start = end
        return found


def basic(word):
    """BERT's basic tokens of a word: lower-cased, accents stripped, split at punctuation, space and CJK characters."""
    tokens, current = [], []

    def close():
        if current:
            tokens.append("".join(current))
            current.clear()

    visible = "".join(c for c in word if c in "\t\n\r" or unicodedata.category(c) not in ("Cc", "Cf") and c != "\ufffd")
    for c in unicodedata.normalize("NFD", visible.lower()):
        category = unicodedata.category(c)
        if category == "Mn":
            continue
        if c in "\t\n\r" or category == "Zs":
            close()
        elif is_punctuation(c, category) or is_cjk(c):
            close()
            tokens.append(c)
        else:
            current.append(c)
    close()
    return tokens


def is_punctuation(c, category):
    return 33 <= ord(c) <= 47 or 58 <= ord(c) <= 64 or 91 <= ord(c) <= 96 or 123 <= ord(c) <= 126 or category[0] == "P"


CJK = ((0x4E00, 0x9FFF), (0x3400, 0x4DBF), (0x20000, 0x2A6DF), (0x2A700, 0x2B73F), (0x2B740, 0x2B81F), (0x2B820, 0x2CEAF),
       (0xF900, 0xFAFF), (0x2F800, 0x2FA1F))


def is_cjk(c):
    return any(low <= ord(c) <= high for low, high in CJK)


def capitals(word):
    """2 all letters are capitals and there is more than one, 1 the first character is one, 0 neither."""
    letters = [c for c in word if c.isalpha()]
    if len(letters) > 1 and all(c.isupper() for c in letters):
        return 2
    return 1 if word[0].isupper() or word[0].istitle() else 0
