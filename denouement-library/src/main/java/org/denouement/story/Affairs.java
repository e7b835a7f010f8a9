package org.denouement.story;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.function.Consumer;
import org.denouement.language.Clause;
import org.denouement.language.Mention;
import org.denouement.language.Token;
import org.denouement.language.WordList;

/**
 * Finds the ties told by nouns for what is between two: "their affair", "her friendship with him".
 */
final class Affairs {

  private static final Map<String, List<String>> NOUNS =
      WordList.keysByWord(Affairs.class, "affairs.txt");

  private final Consumer<Tie> found;

  Affairs(Consumer<Tie> found) {
    this.found = found;
  }

  void read(ReadSentence sentence, int mention) {
    Mention told = sentence.parsed().mentions().get(mention);
    List<String> turns = turns(told);
    if (turns.isEmpty() || !isTold(sentence, mention)) {
      return;
    }
    List<String> pair = List.copyOf(between(sentence, told));
    if (pair.size() == 2) {
      Turn turn = Turn.of(turns.getFirst());
      Ground ground = NounTies.ofMention(sentence, mention);
      found.accept(new Tie(pair.get(0), pair.get(1), turn, null, null, "affair", true, ground));
    }
  }

  private static List<String> turns(Mention mention) {
    String words = mention.description();
    if (words == null || mention.name() != null) {
      return List.of();
    }
    String last = words.substring(words.lastIndexOf(' ') + 1);
    String single = last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
    return NOUNS.getOrDefault(
        words, NOUNS.getOrDefault(last, NOUNS.getOrDefault(single, List.of())));
  }

  private static SequencedSet<String> between(ReadSentence sentence, Mention told) {
    Neighbours near = new Neighbours(sentence);
    SequencedSet<String> all = new LinkedHashSet<>();
    if (told.owner() >= 0) {
      all.addAll(near.preceding(told.owner()));
    }
    List<Token> tokens = sentence.sentence().tokens();
    int after = told.last() + 1;
    boolean between = after < tokens.size() && tokens.get(after).is("between");
    if (after + 1 < tokens.size() && (between || tokens.get(after).is("with"))) {
      int next = near.startingAt(after + 1);
      if (next >= 0) {
        all.addAll(sentence.entities().get(next));
        int last = sentence.parsed().mentions().get(next).last();
        all.addAll(between ? near.joinedAfter(last + 1) : List.of());
      }
    }
    return all;
  }

  /** Whether the clause around a mention is told as true. */
  private static boolean isTold(ReadSentence sentence, int mention) {
    List<Clause> clauses = sentence.parsed().clauses();
    for (int i = 0; i < clauses.size(); i++) {
      boolean here =
          clauses.get(i).objects().contains(mention)
              || clauses.get(i).obliques().stream().anyMatch(o -> o.mention() == mention);
      if (here) {
        return Reality.of(sentence.parsed(), i) == Reality.TOLD;
      }
    }
    return true;
  }
}
