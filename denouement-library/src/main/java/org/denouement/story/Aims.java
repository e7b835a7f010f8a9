package org.denouement.story;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.denouement.language.Clause;
import org.denouement.language.Token;
import org.denouement.language.Upos;
import org.jspecify.annotations.Nullable;

/** Finds in a sentence what somebody means, has or has promised to do. */
final class Aims {

  private static final Set<String> WILL = Set.of("will", "would", "shall");

  private final ReadSentence sentence;
  private final List<Token> tokens;

  Aims(ReadSentence sentence) {
    this.sentence = sentence;
    this.tokens = sentence.sentence().tokens();
  }

  /** Whether a clause tells what somebody means, has or has promised to do. */
  boolean isAim(Clause clause, @Nullable Clause parent) {
    if (clause.negated() || clause.isCondition()) {
      return false;
    }
    if (clause.tense() != Clause.Tense.INFINITIVE) {
      boolean act = !clause.lemma().equals("be") && !clause.lemma().equals("have");
      boolean must = "must".equals(clause.modal()) && act;
      boolean will = WILL.contains(String.valueOf(clause.modal()));
      boolean pledged =
          parent != null && clause.link() == Clause.Link.COMPLEMENT && Signs.isPledge(parent);
      boolean quest = clause.isRealis() && quest(sentence, clause) != null;
      return must || (will && pledged) || (quest && clause.link() == Clause.Link.MAIN);
    }
    if (isGoal(clause) || parent == null) {
      return isGoal(clause);
    }
    boolean has = parent.lemma().equals("have") && parent.objects().isEmpty();
    boolean finds = clause.lemma().equals("find") && parent.lemma().equals("return");
    boolean going =
        Signs.isGoing(parent) && Signs.isFateful(clause.lemma()) && !clause.passive() && !finds;
    boolean whether = "whether".equals(clause.connective());
    return whether || (!parent.negated() && (Signs.isAim(parent) || has || going));
  }

  /** "his attempts to escape", "unable to speak": what stands right before an infinitive. */
  private boolean isGoal(Clause clause) {
    int to = clause.verb() - 1;
    while (to > 0 && !tokens.get(to).is("to") && clause.verb() - to < 3) {
      to--;
    }
    return to > 0 && tokens.get(to).is("to") && Signs.isGoal(tokens.get(to - 1));
  }

  /** What a clause that tells of a search asks for in the end ("find"), or null. */
  static @Nullable String quest(ReadSentence sentence, Clause clause) {
    List<Token> tokens = sentence.sentence().tokens();
    int goal = goal(tokens, clause);
    return goal < 0 ? null : Signs.quest(phrase(tokens, clause, goal));
  }

  /** The last token of a verb with the preposition after it, or -1 where nothing is sought. */
  static int goal(List<Token> tokens, Clause clause) {
    int next = clause.verb() + 1;
    boolean infinitive = next < tokens.size() && tokens.get(next).is("to");
    if (clause.passive() || infinitive || next >= tokens.size()) {
      return -1;
    }
    return tokens.get(next).pos() == Upos.ADP ? next : clause.verb();
  }

  private static String phrase(List<Token> tokens, Clause clause, int goal) {
    String verb = tokens.get(clause.verb()).lemma();
    return goal > clause.verb()
        ? verb + " " + tokens.get(goal).form().toLowerCase(Locale.ROOT)
        : verb;
  }
}
