package org.denouement.story;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.denouement.encoder.PassageWords;
import org.denouement.language.Sentence;
import org.denouement.language.Token;

/** The words of some sentences with marks among them, as the reader of passages takes them. */
final class MarkedWords {

  private final List<String> words = new ArrayList<>();

  /**
   * A mark before a word.
   *
   * @param token which word of its sentence, from 0
   * @param sign the mark
   */
  record Mark(int token, String sign) {}

  /** The words so far, marks among them. */
  List<String> words() {
    return List.copyOf(words);
  }

  /**
   * Adds a sentence.
   *
   * @param marks in the order of the text
   * @return for each mark which of the words it is
   */
  List<Integer> add(Sentence sentence, List<Mark> marks) {
    Written written = Written.of(sentence);
    List<Integer> places = new ArrayList<>();
    Matcher word = PassageWords.in(written.text());
    while (word.find()) {
      while (places.size() < marks.size()
          && written.starts()[marks.get(places.size()).token()] <= word.start()) {
        places.add(words.size());
        words.add(marks.get(places.size() - 1).sign());
      }
      words.add(word.group());
    }
    while (places.size() < marks.size()) {
      places.add(words.size());
      words.add(marks.get(places.size() - 1).sign());
    }
    return places;
  }

  /** How many words a sentence has, marks left out. */
  static int size(Sentence sentence) {
    return (int) PassageWords.in(Written.of(sentence).text()).results().count();
  }

  /**
   * A sentence as it is written, but for the width of its spaces.
   *
   * @param starts where in it each token starts
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Written(String text, int[] starts) {

    static Written of(Sentence sentence) {
      StringBuilder text = new StringBuilder();
      int[] starts = new int[sentence.tokens().size()];
      int end = -1;
      for (int i = 0; i < starts.length; i++) {
        Token token = sentence.tokens().get(i);
        if (end >= 0 && token.span().start() > end) {
          text.append(' ');
        }
        starts[i] = text.length();
        text.append(token.form());
        end = token.span().end();
      }
      return new Written(text.toString(), starts);
    }
  }
}
