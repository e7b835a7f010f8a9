package org.denouement.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.denouement.language.Clause;
import org.denouement.language.Dependencies;
import org.denouement.language.ParsedSentence;
import org.denouement.language.Token;
import org.denouement.language.WordList;

/** Finds who dies by what the text tells: "Ada is killed", "beats Ada to death", "Ada's murder". */
public final class Deaths {

  private static final Map<String, List<String>> VERBS =
      WordList.keysByWord(Deaths.class, "deaths.txt");

  /** How far behind a verb "to death" stands. */
  private static final int REACH = 6;

  private Deaths() {}

  /** The mentions of whoever dies by what a clause tells. */
  public static List<Integer> of(ParsedSentence sentence, Clause clause) {
    List<String> kinds = VERBS.getOrDefault(clause.lemma(), List.of());
    if (kinds.contains("dies") && clause.objects().isEmpty()) {
      return clause.subjects();
    }
    if (!kinds.contains("kills") && !endsInDeath(sentence.sentence().tokens(), clause.verb())) {
      return List.of();
    }
    return clause.passive() ? clause.subjects() : clause.objects();
  }

  /** "shot dead", "is beaten to death", "stabs him to death". */
  private static boolean endsInDeath(List<Token> tokens, int verb) {
    for (int i = verb + 1; i < Math.min(tokens.size(), verb + REACH); i++) {
      boolean dead = tokens.get(i).is("dead");
      boolean death = tokens.get(i).is("death") && tokens.get(i - 1).is("to");
      if ((dead || death) && tokens.get(i).head() == verb) {
        return true;
      }
    }
    return false;
  }

  /** The mentions of those of whose deaths a stretch speaks by a noun. */
  static List<Integer> named(ParsedSentence sentence, Segment segment) {
    List<Token> tokens = sentence.sentence().tokens();
    Dependencies tree = new Dependencies(tokens);
    List<Integer> found = new ArrayList<>();
    for (int i = segment.first(); i <= segment.last(); i++) {
      if (VERBS.getOrDefault(tokens.get(i).lemma(), List.of()).contains("noun")) {
        Set<Integer> whose = Set.copyOf(tree.below(i, "nmod", "det"));
        for (int m = 0; m < sentence.mentions().size(); m++) {
          if (whose.contains(sentence.mentions().get(m).head())) {
            found.add(m);
          }
        }
      }
    }
    return found;
  }
}
