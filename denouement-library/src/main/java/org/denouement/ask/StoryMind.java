package org.denouement.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.denouement.explain.Answer;
import org.denouement.explain.Claim;
import org.denouement.explain.Evidence;
import org.denouement.explain.Explanation;
import org.denouement.explain.Explanation.Relationship;
import org.denouement.explain.Footing;
import org.denouement.language.People;
import org.jspecify.annotations.Nullable;

/**
 * Answers from what is known of the story: who somebody is, how two stand to each other, the work.
 */
final class StoryMind implements Mind {

  private static final Set<String> TOGETHER = Set.of("couple", "engaged", "married");
  private static final double SURE = 0.85;
  private static final String STAGE = "ask.story";

  private final Explanation explanation;

  StoryMind(Explanation explanation) {
    this.explanation = explanation;
  }

  @Override
  public List<Answer> answers(Question question, List<Match> matches) {
    Answer answer = answer(question);
    return answer == null ? List.of() : List.of(answer);
  }

  private @Nullable Answer answer(Question question) {
    Answer work = work(question);
    if (work != null) {
      return work;
    }
    List<String> named = new ArrayList<>(question.named());
    if (named.isEmpty() && question.asked() == Asked.WHETHER) {
      named.addAll(pair(question));
    }
    if (named.size() == 2 && question.asked() == Asked.WHETHER) {
      return together(question, named);
    }
    if (named.size() == 2 && question.asked() != Asked.WHY && related(question)) {
      return stand(named);
    }
    if (named.size() == 1 && asksWho(question)) {
      return who(named.getFirst());
    }
    return null;
  }

  /** "Who is X?", "What is X's profession?": a copula and nothing else. */
  private static boolean asksWho(Question question) {
    boolean who = question.asked() == Asked.WHO || question.asked() == Asked.WHAT;
    boolean copula =
        question.verbAt() >= 0 && question.words().get(question.verbAt()).lemma().equals("be");
    long terms = question.terms().stream().filter(term -> !isTitle(question, term)).count();
    boolean alone = terms == 1;
    // Who somebody really is, is not what they are called at first.
    boolean really = question.has("really");
    return who && copula && alone && !really && question.moment() == Question.Moment.ANY;
  }

  /** "Ms." in "Ms. Okafor" asks for nothing. */
  private static boolean isTitle(Question question, Term term) {
    boolean named =
        term.at() + 1 < question.words().size()
            && question.words().get(term.at() + 1).who() != null;
    return named && term.who() == null && People.isTitle(question.words().get(term.at()).form());
  }

  private static boolean related(Question question) {
    return question.has("related")
        || question.has("relate")
        || question.has("relationship")
        || question.has("stand");
  }

  /** What the text says somebody is, else how they stand to the one they have most to do with. */
  private @Nullable Answer who(String id) {
    List<Claim> about = explanation.member(id).about();
    if (!about.isEmpty()) {
      return span(about.getFirst().text(), about.getFirst());
    }
    // "Nora's mother" asks for more than the relation that her name already tells.
    boolean described = explanation.member(id).name().contains("'s ");
    return explanation.relationships().stream()
        .filter(bond -> !described && bond.between().contains(id) && tells(bond))
        .max(Comparator.comparingInt(bond -> mentions(other(bond, id))))
        .map(bond -> last(bond).because())
        .map(because -> span(because.text(), because))
        .orElse(null);
  }

  /** Whether a bond says who somebody is: "on the same side" does not. */
  private static boolean tells(Relationship bond) {
    return last(bond).role() != null || TOGETHER.contains(bond.finalState());
  }

  private static String other(Relationship bond, String id) {
    return bond.between().getFirst().equals(id)
        ? bond.between().getLast()
        : bond.between().getFirst();
  }

  private int mentions(String id) {
    return explanation.member(id).mentions();
  }

  /** "Do they get back together?": the two most spoken of who are or were a pair. */
  private List<String> pair(Question question) {
    return explanation.relationships().stream()
        .filter(bond -> question.has("they") && wasPair(bond))
        .max(
            Comparator.comparingInt(bond -> bond.between().stream().mapToInt(this::mentions).sum()))
        .map(Relationship::between)
        .orElse(List.of());
  }

  private static boolean wasPair(Relationship bond) {
    return bond.states().stream().anyMatch(state -> TOGETHER.contains(state.state()));
  }

  private @Nullable Answer work(Question question) {
    String key =
        question.has("release") || question.has("released") || question.has("come out")
            ? "released"
            : question.has("star") || question.has("stars") || question.has("leads")
                ? "leads"
                : question.has("language")
                    ? "language"
                    : question.has("platform") || question.has("stream") ? "platform" : "";
    return explanation.work().stream()
        .filter(fact -> fact.key().equals(key))
        .findFirst()
        .map(fact -> span(fact.claim().text(), fact.claim()))
        .orElse(null);
  }

  private @Nullable Relationship between(List<String> two) {
    return explanation.relationships().stream()
        .filter(relationship -> relationship.between().containsAll(two))
        .findFirst()
        .orElse(null);
  }

  /** "Do X and Y get back together?": the state at the end. */
  private @Nullable Answer together(Question question, List<String> two) {
    boolean wed = means(question, "marri");
    boolean pair = means(question, "reunit");
    Relationship bond = wed || pair ? between(two) : null;
    long asked = question.terms().stream().filter(term -> term.role() != Term.Role.NAME).count();
    if (bond == null || asked > 1 || !wasPair(bond)) {
      return null;
    }
    String state = bond.finalState();
    boolean yes = wed ? state.equals("married") : TOGETHER.contains(state);
    if (wed && !yes) {
      return null;
    }
    Claim because = last(bond).because();
    String reason = (yes ? "Yes: " : "No: ") + state + " at the end";
    return new Answer(
        reason,
        yes != question.negated() ? Answer.Kind.YES : Answer.Kind.NO,
        SURE,
        false,
        Footing.INFERRED,
        because.evidence(),
        STAGE);
  }

  private static boolean means(Question question, String stem) {
    return question.terms().stream()
        .flatMap(term -> term.variants().stream())
        .anyMatch(variant -> !variant.opposite() && variant.stems().equals(List.of(stem)));
  }

  private @Nullable Answer stand(List<String> two) {
    Relationship bond = between(two);
    if (bond == null) {
      return null;
    }
    Explanation.State state = last(bond);
    String role = state.role();
    String says =
        role == null
            ? bond.finalState()
            : explanation.member(bond.between().getLast()).name()
                + " is "
                + explanation.member(bond.between().getFirst()).name()
                + "'s "
                + role;
    return span(says, state.because());
  }

  private static Explanation.State last(Relationship bond) {
    return bond.states().stream()
        .max(Comparator.comparingInt(Explanation.State::storyOrder))
        .orElse(bond.states().getLast());
  }

  private static Answer span(String text, Claim claim) {
    List<Evidence> evidence = claim.evidence();
    return new Answer(text, Answer.Kind.SPAN, SURE, false, claim.footing(), evidence, STAGE);
  }
}
