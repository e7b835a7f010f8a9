package org.denouement.ask;

import java.util.List;
import java.util.Locale;
import org.denouement.ask.Syntax.Stretch;
import org.denouement.language.Mention;
import org.denouement.language.Upos;

/**
 * What speaks for and against what is proposed for an answer, and for there being none.
 *
 * <p>{@link Weights} says what each sign is worth for a kind of question.
 */
final class Signs {

  /** What is less likely is as good as impossible. */
  private static final double LEAST = 1e-3;

  private static final double MOST_PHRASE = 8;
  private static final double WINDOWS = 4;
  private static final double SPOTS = 2;

  private final Question question;
  private final List<Match> matches;
  private final Drafts.Proposed proposed;
  private final boolean present;
  private final Traits.Sink sink;

  /**
   * Of the drafts for one question.
   *
   * @param present whether the story is told in the present
   */
  Signs(
      Question question,
      List<Match> matches,
      Drafts.Proposed proposed,
      boolean present,
      Traits.Sink sink) {
    this.question = question;
    this.matches = matches;
    this.proposed = proposed;
    this.present = present;
    this.sink = sink;
  }

  /** The kind of question that signs are weighed for. */
  static String kind(Question question) {
    return question.asked().name().toLowerCase(Locale.ROOT);
  }

  /** Those of there being no answer. */
  void ofNone() {
    sink.add("none", 1);
    sink.add(present ? "none in the present" : "none in the past", 1);
    sink.add("none covered", matches.getFirst().coverage());
    boolean met = matches.stream().limit(3).anyMatch(match -> match.hit(question.verb()) != null);
    sink.add(question.verb() == null ? "none no verb" : met ? "none verb met" : "none verb", 1);
    double untold = question.terms().stream().filter(this::untold).count();
    sink.add("none untold", untold / question.terms().size());
    sink.add("none surest", proposed.all().stream().mapToDouble(Signs::log).max().orElse(-1));
    sink.add(
        "none here",
        proposed.all().stream()
            .map(Draft::found)
            .filter(found -> found != null)
            .mapToDouble(found -> log(found.none()))
            .min()
            .orElse(0));
  }

  private boolean untold(Term term) {
    return matches.stream().noneMatch(match -> match.hit(term) != null);
  }

  private static double log(Draft draft) {
    return draft.by() == Draft.By.READER ? log(draft.sure()) : -1;
  }

  /** From -1 for the impossible to 0 for the sure. */
  private static double log(double chance) {
    return Math.log(chance + LEAST) / -Math.log(LEAST);
  }

  /** Those of a draft. */
  void of(Draft draft) {
    String by = draft.by().name().toLowerCase(Locale.ROOT);
    sink.add(by, 1);
    sink.add(by + (present ? " in the present" : " in the past"), 1);
    Draft.Found found = draft.found();
    if (found == null) {
      sink.add(by + " sure", draft.sure());
      sink.add(by + (present ? " sure in the present" : " sure in the past"), draft.sure());
    } else {
      sink.add("reader sure", log(draft.sure()));
      sink.add("reader none", log(found.none()));
      sink.add("reader window", found.window() / WINDOWS);
      sink.add("reader spot", found.spot() / SPOTS);
    }
    for (Draft other : proposed.all()) {
      boolean same = other.equals(draft);
      double overlap = same ? 0 : draft.overlap(other);
      if (overlap > 0) {
        sink.add("heard by " + other.by().name().toLowerCase(Locale.ROOT), overlap * other.sure());
      }
    }
    ofLine(draft.candidate().match());
    ofShape(draft);
    double phrase = proposed.phrases().overNone(draft.candidate()) / MOST_PHRASE;
    sink.add("phrase", Math.max(-1, Math.min(1, phrase)));
  }

  private void ofLine(Match match) {
    sink.add("score", match.score() / Math.max(0.05, matches.getFirst().score()));
    sink.add("covered", match.coverage());
    sink.add("agrees", match.score() / Math.max(0.05, match.coverage()) - 1);
    if (question.verb() != null && match.hit(question.verb()) != null) {
      sink.add("verb met", 1);
    }
  }

  private void ofShape(Draft draft) {
    Stretch words = draft.candidate().words();
    Line line = draft.line();
    int head = new Constituents(line).head(words);
    sink.add("long " + Math.min(4, words.size() < 3 ? words.size() : 2 + words.size() / 4), 1);
    double old = 0;
    for (int i = words.first(); i <= words.last(); i++) {
      old += question.mentions(line.word(i)) ? 1 : 0;
    }
    sink.add("asked about", old / words.size());
    sink.add("head asked about", question.mentions(line.word(head)) ? 1 : 0);
    Word first = line.word(words.first());
    boolean links =
        first.pos() == Upos.ADP || first.pos() == Upos.SCONJ || first.pos() == Upos.PART;
    sink.add(links ? "opens " + first.form() : "plain", 1);
    Mention.Kind sort = line.kind(head);
    Upos pos = line.word(head).pos();
    sink.add(
        sort == null ? "pos " + pos.name().toLowerCase(Locale.ROOT) : "sort " + sort.name(), 1);
    if (pos == Upos.PRON && line.word(head).who() == null) {
      sink.add("nobody", 1);
    }
  }
}
