package org.denouement.story;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.denouement.language.Clause;
import org.denouement.language.Mention;
import org.denouement.story.StoryQuestion.Origin;
import org.jspecify.annotations.Nullable;

/**
 * What settles something between two: "Nora forgives Paulo" answers whether she will, which was
 * open since the two were first told of together.
 */
final class Settlings {

  private static final VerbPhrases ASKS = new VerbPhrases("settlings.txt");

  /** What a question has that is the same whoever of the two did it. */
  private static final String MUTUAL = "%1$s and %2$s";

  private static final double WEIGHT = 1.0;
  private static final double CERTAIN = 2.2;

  private final FirstSeen seen;

  Settlings(FirstSeen seen) {
    this.seen = seen;
  }

  /** What a sentence settles, as questions with their answers. */
  List<Raised> find(ReadSentence sentence, int at) {
    List<Raised> found = new ArrayList<>();
    List<Clause> clauses = sentence.parsed().clauses();
    for (int c = 0; c < clauses.size(); c++) {
      Clause clause = clauses.get(c);
      boolean told = clause.isRealis() && Reality.of(sentence.parsed(), c) == Reality.TOLD;
      if (told && !sentence.isQuoted(clause.verb())) {
        for (VerbPhrases.Phrase phrase : ASKS.of(sentence, clause)) {
          boolean mutual = phrase.key().contains(MUTUAL);
          List<String> two =
              mutual
                  ? both(sentence, clause)
                  : doerAndOther(sentence, clause, phrase.words().size() > 1);
          Raised raised = two.size() == 2 ? settled(sentence, clause, phrase, two, at) : null;
          if (raised != null) {
            found.add(raised);
            break;
          }
        }
      }
    }
    return found;
  }

  private @Nullable Raised settled(
      ReadSentence sentence, Clause clause, VerbPhrases.Phrase phrase, List<String> two, int at) {
    ReadSentence first = seen.of(two.getLast(), two.subList(0, 1));
    if (first == null) {
      return null;
    }
    Raised raised =
        new Raised(
            Origin.SETTLED,
            new Ground(first, first.sentence().span()),
            null,
            Wording.asQuestion(phrase.key()),
            two,
            List.of(),
            at,
            WEIGHT,
            false);
    raised.answer(Ground.of(sentence, clause), CERTAIN);
    return raised;
  }

  /**
   * Who does it and to whom; empty where it is not one to one.
   *
   * @param phrase whether more words than the verb say it, of which one may be a preposition
   */
  private static List<String> doerAndOther(ReadSentence sentence, Clause clause, boolean phrase) {
    List<String> doers = sentence.entities(clause.passive() ? by(clause) : clause.subjects());
    List<String> others =
        sentence.entities(clause.passive() ? clause.subjects() : clause.objects());
    if (others.isEmpty() && phrase && !clause.passive()) {
      others = sentence.entities(clause.obliques().stream().map(Clause.Oblique::mention).toList());
    }
    boolean two = doers.size() == 1 && others.size() == 1 && !doers.equals(others);
    return two ? List.of(doers.getFirst(), others.getFirst()) : List.of();
  }

  /** Who does something with each other, whoever of them is told to do it. */
  private static List<String> both(ReadSentence sentence, Clause clause) {
    List<Integer> within = new ArrayList<>(clause.subjects());
    int end = ClauseEnd.of(sentence, clause);
    IntStream.range(0, sentence.entities().size())
        .filter(m -> sentence.parsed().mentions().get(m).first() > clause.verb())
        .filter(m -> sentence.parsed().mentions().get(m).last() <= end)
        .forEach(within::add);
    List<String> both = sentence.entities(within);
    boolean they =
        sentence.entities(clause.subjects()).size() != 1
            && clause.subjects().stream()
                .anyMatch(m -> sentence.parsed().mentions().get(m).form() == Mention.Form.PRONOUN);
    return both.size() == 2 || !they ? both : before(sentence, clause);
  }

  /** Who is named before "they" in a sentence. */
  private static List<String> before(ReadSentence sentence, Clause clause) {
    int they = clause.subjects().getFirst();
    return sentence.entities(
        IntStream.range(0, they)
            .filter(m -> !sentence.parsed().mentions().get(m).plural())
            .boxed()
            .toList());
  }

  private static List<Integer> by(Clause clause) {
    return clause.obliques().stream()
        .filter(oblique -> oblique.preposition().equals("by"))
        .map(Clause.Oblique::mention)
        .toList();
  }
}
