package org.denouement.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.denouement.ask.Syntax.Stretch;
import org.denouement.language.Mention;
import org.denouement.language.Upos;
import org.denouement.language.WordList;

/** Finds where something is: a preposition of place with its noun phrase. */
final class PlaceFinder implements Finder {

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "in", "at", "on", "to", "into", "from", "near", "outside", "inside", "under", "beneath",
          "behind", "aboard", "onto", "through", "towards", "toward", "around", "beside", "off",
          "across", "along", "within");
  private static final Set<String> PLACES = WordList.set(PlaceFinder.class, "places.txt");
  private static final Set<String> TIMES = WordList.set(TimeFinder.class, "times.txt");

  /** Verbs whose object is a place. */
  private static final Set<String> GOING =
      Set.of("visit", "reach", "enter", "leave", "tour", "explore", "inhabit", "approach");

  /** A place without a preposition: "visits the castle", "a New York couple". */
  private static final double BARE = 0.55;

  private final CastNames names;

  PlaceFinder(CastNames names) {
    this.names = names;
  }

  @Override
  public List<Candidate> in(Match match, Question question) {
    Line line = match.line();
    Syntax syntax = new Syntax(line);
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i + 1 < line.size(); i++) {
      boolean leads = line.word(i).pos() == Upos.ADP && PREPOSITIONS.contains(line.word(i).form());
      Stretch phrase = leads ? syntax.nounPhrase(i + 1) : null;
      if (phrase != null && phrase.first() == i + 1) {
        double fit = fit(line, phrase) * direction(line.word(i), question);
        if (fit > 0 && !question.mentions(line.word(phrase.last()))) {
          Stretch whole = new Stretch(i, extended(line, syntax, phrase.last()));
          found.add(new Candidate(match, whole, near(match, question, i, fit)));
        }
      }
    }
    for (Mention mention : line.mentions()) {
      boolean gone = mention.first() > 0 && GOING.contains(line.word(mention.first() - 1).lemma());
      boolean somebody =
          mention.kind() == Mention.Kind.PERSON || mention.kind() == Mention.Kind.ANIMAL;
      if ((mention.kind() == Mention.Kind.PLACE || (gone && !somebody))
          && !question.mentions(line.word(mention.head()))) {
        Stretch phrase = new Stretch(mention.first(), mention.last());
        found.add(new Candidate(match, phrase, near(match, question, phrase.first(), BARE)));
      }
    }
    return found;
  }

  /** Where somebody goes is not where they come from. */
  private static double direction(Word preposition, Question question) {
    boolean whence =
        question.words().stream()
            .skip(Math.max(0, question.words().size() - 2))
            .anyMatch(word -> word.is("from"));
    return preposition.is("from") != whence ? 0.4 : 1;
  }

  private double fit(Line line, Stretch phrase) {
    Word head = line.word(phrase.last());
    Mention.Kind kind = line.kind(phrase.last());
    if (kind == Mention.Kind.PERSON || kind == Mention.Kind.ANIMAL) {
      return 0;
    }
    if (kind == Mention.Kind.PLACE) {
      return 1;
    }
    if (TIMES.contains(head.lemma()) || head.pos() == Upos.NUM || head.pos() == Upos.PRON) {
      return 0;
    }
    String who = head.who();
    if (who != null && names.member(who) != null && !"group".equals(kind(who))) {
      return 0;
    }
    return PLACES.contains(head.lemma()) ? 1 : head.pos() == Upos.PROPN ? 0.9 : 0.5;
  }

  private String kind(String who) {
    var member = names.member(who);
    return member == null ? "" : member.kind();
  }

  /** A place after the verb, close to what is asked about, is likelier. */
  private static double near(Match match, Question question, int at, double fit) {
    int verb = new Roles(match, question).verb();
    double away = verb >= 0 ? Math.abs(at - verb) + (at < verb ? 2 : 0) : match.distance(at) + 3;
    return fit * Math.max(0.3, 1 - 0.03 * away);
  }

  /** "the porch of a nursing home", "a hotel in Paris". */
  private static int extended(Line line, Syntax syntax, int last) {
    int next = last + 1;
    boolean goesOn =
        next + 1 < line.size()
            && (line.word(next).is("of") || line.word(next).is("in") || line.word(next).is("at"));
    Stretch more = goesOn ? syntax.nounPhrase(next + 1) : null;
    if (more == null
        || more.first() != next + 1
        || TIMES.contains(line.word(more.last()).lemma())) {
      return last;
    }
    return more.last();
  }
}
