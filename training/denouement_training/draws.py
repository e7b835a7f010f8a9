"""The questions as the reader learns from them: in other passages, in less or more of their own, with other names."""
from dataclasses import replace

from .questions import NONE, Passage, by_likeness, likeliest, names_in

DRAWN = {"renamed": 0.35, "cropped": 0.85, "toldCropped": 0.6, "widened": 0.1, "elsewhere": 0.45, "qamr": 2500, "boolq": 700,
         "neighbours": 0.15, "unanswerable": 1.6, "squad": 6000, "fairytales": 4500, "plotElsewhere": 0.6, "plotRenamed": 0.25, "strangers": 0.35, "pronouns": 0.6, "litbank": 1500, "markedRenamed": 0.3}
WINDOW = 50, 170  # words, about, of a plot's windows; ask reads 150


def sentences(words):
    """Where each sentence begins, and the end."""
    starts = [0]
    for i, w in enumerate(words[:-1]):
        if w in ".!?" and (words[i + 1][0].isupper() or words[i + 1] in "\"'“‘"):
            starts.append(i + 1)
    return [*starts, len(words)]


class Draws:
    """Questions as they are learnt from: in other passages, in less or more of their own, with other names."""

    def __init__(self, sets, names, marked=None):
        self.sets, self.names, self.marked, self.passages = sets, names, marked or {}, {}
        for q in sets.get("squad", ()):
            of = self.passages.setdefault(q.group, [])
            if not any(q.passage is p for p in of):
                of.append(q.passage)

    def epoch(self, draws):
        some = lambda name: draws.sample(self.sets[name], min(DRAWN[name], len(self.sets[name])))
        found = [self.near(self.asked(q, draws), draws) for q in some("squad")]
        for q in self.sets["plots"]:
            found.append(self.renamed(self.window(q, draws), draws, DRAWN["plotRenamed"]))
            if q.told and draws.random() < DRAWN["plotElsewhere"]:
                found.append(self.window(self.untold(q), draws))
        for q in some("fairytales"):
            found.append(self.told(q, draws))
            if q.elsewhere and draws.random() < DRAWN["elsewhere"]:
                found.append(self.renamed(self.near(self.moved(q, draws), draws), draws))
        found += [self.sentence(q, draws) for q in some("qamr")]
        found += draws.sample(self.sets["onestop"], len(self.sets["onestop"]) // 3)
        found += [self.yes(q, draws) for q in some("boolq")]
        return found + self.marks(draws) + self.marks(draws)

    def marks(self, draws):
        """Pairs, each of those with a tie one way round; pronouns, of which "they" are fewest; quotations."""
        if not self.marked:
            return []
        way = draws.random() < 0.5
        found = [m for i, m in enumerate(self.marked["ties"]) if (i % 2 == 0) == way and (m.whole or draws.random() < DRAWN["strangers"])]
        found += [m for m in self.marked["pronouns"] if m.words[1].lower().startswith("the") or draws.random() < DRAWN["pronouns"]]
        found += draws.sample(self.marked["litbank"], min(DRAWN["litbank"], len(self.marked["litbank"]))) + self.marked["quotations"]
        return [self.renamed(m, draws, DRAWN["markedRenamed"]) for m in found]

    def asked(self, q, draws):
        """A question of an article; now and then, where it has an answer, with another of the article's passages, which does not tell."""
        if q.kind == NONE:
            return replace(q, weight=DRAWN["unanswerable"])
        others = self.neighbours(q) if draws.random() < DRAWN["neighbours"] else ()
        return replace(self.moved(replace(q, elsewhere=others), draws), weight=DRAWN["unanswerable"]) if others else q

    def neighbours(self, q):
        """The other passages of an article that have most of the question's words, the likest first."""
        others = [p for p in self.passages[q.group] if p is not q.passage]
        return tuple(by_likeness(q.words, others))

    def near(self, q, draws):
        return self.cropped(q, draws) if draws.random() < DRAWN["cropped"] else q

    def told(self, q, draws):
        dice = draws.random()
        if dice < DRAWN["widened"] and (q.before or q.after):
            q = self.widened(q, draws)
        elif dice < DRAWN["widened"] + DRAWN["toldCropped"]:
            q = self.cropped(q, draws)
        return self.renamed(q, draws)

    def moved(self, q, draws):
        """The question with another part of its book, most often one that looks as if it told."""
        likest = q.elsewhere[:3] if draws.random() < 0.6 else q.elsewhere
        return replace(q, passage=draws.choice(likest), spans=(), kind=NONE, weight=1.0)

    def widened(self, q, draws):
        ahead = q.before if q.before and (not q.after or draws.random() < 0.5) else None
        if ahead:
            shift = len(ahead.words)
            if shift + q.spans[-1][1] > 300:
                return q
            return replace(q, passage=Passage(ahead.words + q.passage.words), spans=tuple((f + shift, l + shift) for f, l in q.spans))
        return replace(q, passage=Passage(q.passage.words + q.after.words))

    def cropped(self, q, draws):
        """Some sentences around the answer; around those that have the question's words where there is none."""
        starts = sentences(q.passage.words)
        if len(starts) < 4:
            return q
        if q.spans:
            first, last = draws.choice(q.spans)
        else:
            asked = {w.lower() for w in q.words if len(w) > 3}
            best = max(range(len(starts) - 1), key=lambda i: sum(w.lower() in asked for w in q.passage.words[starts[i]:starts[i + 1]]))
            first = last = starts[best]
        begin = max(s for s in starts if s <= first)
        end = min(s for s in starts if s > last)
        i, j = starts.index(begin), starts.index(end)
        i, j = max(0, i - draws.randrange(3)), min(len(starts) - 1, j + draws.randrange(3))
        begin, end = starts[i], starts[j]
        spans = tuple((f - begin, l - begin) for f, l in q.spans if begin <= f and l < end)
        return replace(q, passage=Passage(q.passage.words[begin:end]), spans=spans)

    @staticmethod
    def untold(q):
        """The question without the sentences that answer it."""
        return replace(q, spans=(), kind=NONE, untold=q.told, told=())

    def window(self, q, draws):
        """Some sentences of a plot, as ask would cut them: around one that answers, or around one that looks as if it did."""
        starts = sentences(q.passage.words)
        lines = list(zip(starts, starts[1:]))
        shut = {i for i, (a, b) in enumerate(lines) for f, l in q.untold if f < b and a <= l}
        likely = [i for i in likeliest(q.words, [q.passage.words[a:b] for a, b in lines]) if i not in shut][:3 if draws.random() < 0.7 else None]
        if q.told:
            place = draws.choice(q.spans or q.told)[0]
            likely = [i for i, (a, b) in enumerate(lines) if a <= place < b]
        if not likely:
            return q
        first = last = draws.choice(likely)
        most = draws.randint(*WINDOW)
        while True:
            more = [i for i in (first - 1, last + 1) if 0 <= i < len(lines) and i not in shut
                    and lines[max(last, i)][1] - lines[min(first, i)][0] <= most]
            if not more:
                break
            i = draws.choice(more)
            first, last = min(first, i), max(last, i)
        begin, end = lines[first][0], lines[last][1]
        within = lambda some: tuple((f - begin, l - begin) for f, l in some if begin <= f and l < end)
        return replace(q, passage=Passage(q.passage.words[begin:end]), spans=within(q.spans), told=())

    def renamed(self, q, draws, share=DRAWN["renamed"]):
        """With other names for people, the same word always by the same."""
        if draws.random() > share:
            return q
        others = {n: draws.choice(self.names) for n in sorted(names_in(q.passage.words))}
        other = lambda words: tuple(others.get(w, w) for w in words)
        return replace(q, words=other(q.words), passage=Passage(other(q.passage.words)))

    def sentence(self, q, draws):
        """A question about one sentence, among some others now and then; with others only, it is not here."""
        if draws.random() < 0.4:
            return q
        others = [draws.choice(self.sets["qamr"]).passage.words for _ in range(draws.randint(1, 4))]
        if draws.random() < 0.12:
            return replace(q, passage=Passage(sum(others, ())), spans=(), kind=NONE)
        ahead = sum(others[:draws.randint(0, len(others))], ())
        behind = sum(others, ())[len(ahead):]
        return replace(q, passage=Passage(ahead + q.passage.words + behind), spans=tuple((f + len(ahead), l + len(ahead)) for f, l in q.spans))

    def yes(self, q, draws):
        if draws.random() < 0.12:
            return replace(q, passage=draws.choice(self.sets["boolq"]).passage, kind=NONE)
        return q
