package org.denouement.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.denouement.language.Clause;
import org.denouement.language.Token;
import org.denouement.language.Upos;
import org.denouement.language.WordList;
import org.denouement.manuscript.Block;
import org.jspecify.annotations.Nullable;

/** The passages that the text itself makes alike. Not thread-safe. */
final class Echoes {

  private static final Map<String, List<String>> SIGNS =
      WordList.keysByWord(Echoes.class, "likeness.txt");
  private static final int MOST = 12;

  /** How much two passages must share. */
  private static final double ALIKE = 1.5;

  private final List<Likeness> found = new ArrayList<>();
  private final Memory memory = new Memory();
  private @Nullable ReadSentence before;

  /** Reads the next sentence; direct speech likens nothing. */
  void read(ReadSentence sentence) {
    if (sentence.block() != Block.Kind.PARAGRAPH) {
      return;
    }
    List<Token> tokens = sentence.sentence().tokens();
    List<String> stems = Questions.stems(sentence, 0, tokens.size() - 1);
    boolean spoken = sentence.isQuoted(0) || sentence.isQuoted(tokens.size() - 1);
    if (found.size() < MOST && !spoken) {
      remind(sentence, tokens);
      liken(sentence, tokens, stems);
    }
    memory.add(sentence, stems);
    before = sentence;
  }

  /** "This reminds him of how she took everything." */
  private void remind(ReadSentence sentence, List<Token> tokens) {
    for (Clause clause : sentence.parsed().clauses()) {
      int of = clause.verb() + 1;
      while (of < tokens.size() && of < clause.verb() + 6 && !tokens.get(of).is("of")) {
        of++;
      }
      boolean reminds =
          clause.lemma().equals("remind") && of + 1 < tokens.size() && tokens.get(of).is("of");
      ReadSentence trigger = before;
      boolean back =
          tokens.getFirst().is("this")
              || tokens.getFirst().is("that")
              || tokens.getFirst().is("it");
      if (reminds && back && trigger != null) {
        Ground what = new Ground(sentence, sentence.sentence().span());
        Ground second = new Ground(sentence, sentence.sentence().span(of + 1, lastWord(tokens)));
        found.add(new Likeness(what, new Ground(trigger, trigger.sentence().span()), second));
        return;
      }
    }
  }

  private static int lastWord(List<Token> tokens) {
    int last = tokens.size() - 1;
    while (last > 0 && !Character.isLetterOrDigit(tokens.get(last).form().codePointAt(0))) {
      last--;
    }
    return last;
  }

  /** "just as his father had done", where an earlier passage speaks of the same. */
  private void liken(ReadSentence sentence, List<Token> tokens, List<String> stems) {
    ReadSentence earlier = sign(tokens) < 0 ? null : memory.like(stems, ALIKE);
    if (earlier != null) {
      Ground here = new Ground(sentence, sentence.sentence().span());
      found.add(new Likeness(here, new Ground(earlier, earlier.sentence().span()), here));
    }
  }

  private static int sign(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      StringBuilder words = new StringBuilder();
      for (int j = i; j < Math.min(tokens.size(), i + 4); j++) {
        String form = tokens.get(j).form().toLowerCase(Locale.ROOT);
        words.append(j > i ? " " : "").append(j == i ? tokens.get(j).lemma() : form);
        boolean like = SIGNS.getOrDefault(words.toString(), List.of()).contains("like");
        boolean verb = j > i || tokens.get(i).pos() == Upos.VERB;
        boolean done = !tokens.get(j).is("as") || j == i || isDone(tokens, j + 1);
        if (like && verb && done) {
          return i;
        }
      }
    }
    return -1;
  }

  /** "as his father had", "as she did", not "as he arrives". */
  private static boolean isDone(List<Token> tokens, int from) {
    for (int i = from; i < tokens.size() && !tokens.get(i).is(","); i++) {
      if (tokens.get(i).lemma().equals("do") || tokens.get(i).lemma().equals("have")) {
        return true;
      }
    }
    return false;
  }

  List<Likeness> known() {
    return List.copyOf(found);
  }
}
