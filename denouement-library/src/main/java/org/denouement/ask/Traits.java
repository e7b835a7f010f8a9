package org.denouement.ask;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.denouement.ask.Syntax.Stretch;
import org.denouement.language.Dependencies;
import org.denouement.language.Mention;
import org.denouement.language.Upos;
import org.denouement.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for and against a candidate: how its line speaks of the question, how its words hang
 * in the sentence, what sort of thing they name.
 *
 * <p>A trait is a name and a strength. {@link Weights} says what each is worth for a kind of
 * question.
 */
final class Traits {

  private static final Set<String> TIMES = WordList.set(TimeFinder.class, "times.txt");
  private static final Set<String> PLACES = WordList.set(PlaceFinder.class, "places.txt");
  private static final int FARTHEST = 5;

  private final Question question;
  private final Match match;
  private final Constituents parts;
  private final Sink sink;
  private final int verb;

  /** Takes traits. */
  interface Sink {
    void add(String name, double strength);
  }

  /**
   * Ready to look at the candidates of one line.
   *
   * @param parts the line's
   */
  Traits(Question question, Match match, Constituents parts, Sink sink) {
    this.question = question;
    this.match = match;
    this.parts = parts;
    this.sink = sink;
    Term.Hit hit = match.hit(question.verb());
    this.verb = hit == null ? -1 : hit.at();
  }

  /** The kind of a question, finer than what it asks for. */
  static String kind(Question question) {
    return switch (question.asked()) {
      case WHAT ->
          question.verb() == null && question.has("do")
              ? "do"
              : question.verb() == null && question.has("happen")
                  ? question.has("after") ? "after" : question.has("before") ? "before" : "happen"
                  : question.verb() == null && question.copular()
                      ? "is"
                      : question.subjectAsked()
                          ? "subject"
                          : question.head() == null ? "what" : "which";
      case HOW -> question.has("feel") || question.copular() ? "state" : "how";
      case WHETHER, WHO, NAME, AMOUNT, WHEN, WHERE, WHY ->
          question.asked().name().toLowerCase(Locale.ROOT);
    };
  }

  /** That nothing is the answer: how far the best lines speak of the question. */
  static void ofNone(Question question, List<Match> matches, @Nullable Candidate found, Sink sink) {
    Match best = matches.getFirst();
    sink.add("none", 1);
    sink.add("none coverage", best.coverage());
    sink.add("none score", best.score());
    sink.add("none found", found == null ? 0 : found.score());
    boolean met = matches.stream().limit(3).anyMatch(match -> match.hit(question.verb()) != null);
    sink.add(question.verb() == null ? "none no verb" : met ? "none verb met" : "none verb", 1);
    long strange =
        question.terms().stream()
            .filter(term -> matches.stream().noneMatch(match -> match.hit(term) != null))
            .count();
    sink.add("none strange", (double) strange / question.terms().size());
  }

  /**
   * The traits of a candidate.
   *
   * @param found what the finder of its kind of question takes for the best, or null
   * @param best the best line
   * @param rank the place of its line among all, from 0
   */
  void of(Candidate candidate, @Nullable Candidate found, Match best, int rank) {
    Stretch words = candidate.words();
    ofLine(best, rank);
    int head = parts.head(words);
    ofShape(words, head);
    ofPlace(words, head);
    if (candidate.fit() > 0) {
      sink.add("found", 1);
      sink.add("fit", candidate.fit());
      sink.add("found score", candidate.score());
    }
    if (found != null && found.match().line().index() == match.line().index()) {
      sink.add("overlaps the best found", overlap(words, found.words()));
      sink.add("overlap by its score", overlap(words, found.words()) * found.score());
    }
  }

  private static double overlap(Stretch one, Stretch other) {
    int first = Math.max(one.first(), other.first());
    int last = Math.min(one.last(), other.last());
    return 2.0 * Math.max(0, last - first + 1) / (one.size() + other.size());
  }

  private void ofLine(Match best, int rank) {
    sink.add("coverage", match.coverage());
    sink.add("score", match.score() / Math.max(0.01, best.score()));
    int lines = match.line().index() - best.line().index();
    if (lines != 0) {
      sink.add(lines == -1 ? "line before" : lines == 1 ? "line after" : "far line", 1);
    }
    if (question.moment() != Question.Moment.ANY) {
      sink.add(word(question.moment()), (double) lines / (1 + Math.abs(lines)));
    }
    sink.add("rank", 1.0 / (1 + rank));
    sink.add("agrees", match.score() / Math.max(0.01, match.coverage()) - 1);
    sink.add(verb >= 0 ? "verb met" : "no verb", 1);
    double met = match.hits().size();
    sink.add("met", met / question.terms().size());
    if (match.line().asks()) {
      sink.add("asks", 1);
    }
  }

  private void ofShape(Stretch words, int head) {
    Line line = match.line();
    Dependencies tree = parts.tree();
    Word first = line.word(words.first());
    Word main = line.word(head);
    sink.add("is " + relation(tree, head), 1);
    sink.add("pos " + word(main.pos()), 1);
    sink.add("long " + length(words.size()), 1);
    boolean links =
        words.first() < head
            && (first.pos() == Upos.ADP || first.pos() == Upos.SCONJ || first.pos() == Upos.PART);
    if (links || first.is("by")) {
      sink.add("opens " + first.form(), 1);
    } else if (words.first() > 0) {
      Word before = line.word(words.first() - 1);
      boolean link =
          before.pos() == Upos.ADP || before.pos() == Upos.SCONJ || before.pos() == Upos.PART;
      sink.add(link ? "after " + before.form() : "plain", 1);
    }
    Mention.Kind sort = line.kind(head);
    if (sort != null) {
      sink.add("sort " + word(sort), 1);
    }
    if (main.who() != null) {
      sink.add("cast", 1);
    } else if (main.pos() == Upos.PRON) {
      sink.add("pronoun", 1);
    }
    if (TIMES.contains(main.lemma())) {
      sink.add("time", 1);
    }
    if (PLACES.contains(main.lemma())) {
      sink.add("place", 1);
    }
    if (main.pos() == Upos.VERB) {
      sink.add(main.form().endsWith("ing") ? "doing" : "verb", 1);
      sink.add(tree.has(head, "nsubj") && subjectWithin(tree, head, words) ? "clause" : "deed", 1);
    }
    if (counts(line, words)) {
      sink.add("number", 1);
    }
    if (line.read().isQuoted(head)) {
      sink.add("quoted", 1);
    }
  }

  private static boolean subjectWithin(Dependencies tree, int head, Stretch words) {
    return tree.below(head, "nsubj").stream().anyMatch(words::holds);
  }

  private static boolean counts(Line line, Stretch words) {
    for (int i = words.first(); i <= words.last(); i++) {
      if (line.word(i).pos() == Upos.NUM) {
        return true;
      }
    }
    return false;
  }

  /** Where it stands to what is met of the question. */
  private void ofPlace(Stretch words, int head) {
    Dependencies tree = parts.tree();
    int inside = 0;
    int names = 0;
    int nearest = FARTHEST;
    for (Map.Entry<Term, Term.Hit> hit : match.hits().entrySet()) {
      int at = hit.getValue().at();
      if (words.holds(at)) {
        inside++;
        names += hit.getKey().role() == Term.Role.NAME ? 1 : 0;
      } else if (hit.getKey().role() != Term.Role.NAME) {
        nearest = Math.min(nearest, steps(tree, head, at));
      }
    }
    sink.add("inside " + Math.min(3, inside), 1);
    sink.add("names inside", names);
    sink.add("steps " + nearest, 1);
    int above = tree.head(head);
    if (verb >= 0) {
      sink.add(head == verb ? "is the deed" : above == verb ? "of the deed" : "elsewhere", 1);
      if (above == verb && head != verb) {
        sink.add("of the deed as " + relation(tree, head), 1);
        String part = question.subjectAsked() ? "asked subject" : "asked other";
        sink.add(part + " is " + relation(tree, head), 1);
      }
      sink.add(words.first() > verb ? "later" : words.last() < verb ? "earlier" : "around", 1);
      double away = words.first() > verb ? words.first() - verb : verb - words.last();
      sink.add("away", Math.max(0, Math.min(12, away)) / 12);
    }
    if (question.head() != null && question.head().stem().equals(match.line().word(head).stem())) {
      sink.add("the noun asked for", 1);
    }
  }

  /** How many steps lie between two words in the tree, up to {@value #FARTHEST}. */
  private static int steps(Dependencies tree, int one, int other) {
    int from = one;
    for (int up = 0; up < FARTHEST; up++) {
      int to = other;
      for (int down = 0; up + down < FARTHEST; down++) {
        if (from == to) {
          return up + down;
        }
        to = tree.head(to);
      }
      from = tree.head(from);
    }
    return FARTHEST;
  }

  private static String relation(Dependencies tree, int at) {
    String relation = tree.token(at).relation();
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  private static String word(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }

  private static String length(int words) {
    return words < 4
        ? String.valueOf(words)
        : words < 6 ? "4" : words < 9 ? "6" : words < 13 ? "9" : "13";
  }
}
