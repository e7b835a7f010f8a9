package org.denouement.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.denouement.encoder.MarksInPassage;
import org.denouement.language.Mention;
import org.denouement.language.Token;
import org.denouement.story.Lately.Line;

/**
 * A pronoun in its sentence and those before it, with a mark before it and before each mention of
 * somebody that begins ahead of it, as {@code training/denouement_training/whom.py} makes it.
 *
 * @param question the pronoun behind its mark
 * @param words the passage
 * @param candidates which of the words are marks of mentions, and whom these mean
 */
record PronounPassage(List<String> question, List<String> words, List<Candidate> candidates) {

  /** The most words between white space, of all sentences; the pronoun's own is always read. */
  private static final int LONGEST = 150;

  /** A mark, which of the words it is, and whom its mention means. */
  record Candidate(int word, List<Entity> meant) {}

  PronounPassage {
    question = List.copyOf(question);
    words = List.copyOf(words);
    candidates = List.copyOf(candidates);
  }

  /**
   * The passage of a pronoun.
   *
   * @param lately its own sentence, and those before it in turn
   */
  static PronounPassage of(List<Line> lately, Mention pronoun) {
    Line own = lately.getFirst();
    List<Line> lines = new ArrayList<>(List.of(own));
    int length = length(own);
    for (Line line : lately.subList(1, lately.size())) {
      length += length(line);
      if (length > LONGEST) {
        break;
      }
      lines.addFirst(line);
    }
    MarkedWords words = new MarkedWords();
    List<Candidate> candidates = new ArrayList<>();
    for (int n = 0; n < lines.size(); n++) {
      Line line = lines.get(n);
      List<Marked> marked = marked(line, n == lines.size() - 1 ? pronoun.first() : -1);
      List<Integer> places =
          words.add(
              line.parsed().sentence(),
              marked.stream()
                  .map(mark -> new MarkedWords.Mark(mark.first(), mark.sign()))
                  .toList());
      for (int i = 0; i < places.size(); i++) {
        if (!marked.get(i).meant().isEmpty()) {
          candidates.add(new Candidate(places.get(i), marked.get(i).meant()));
        }
      }
    }
    String asked = own.parsed().sentence().tokens().get(pronoun.head()).form();
    return new PronounPassage(List.of(MarksInPassage.ASKED, asked), words.words(), candidates);
  }

  /** How many words a line has between white space. */
  private static int length(Line line) {
    List<Token> tokens = line.parsed().sentence().tokens();
    int length = 1;
    for (int i = 1; i < tokens.size(); i++) {
      length += tokens.get(i).span().start() > tokens.get(i - 1).span().end() ? 1 : 0;
    }
    return length;
  }

  /** The words of a mention, and whom it means; nobody: it is the pronoun that is asked about. */
  private record Marked(int first, int last, List<Entity> meant) {
    String sign() {
      return meant.isEmpty() ? MarksInPassage.ASKED : MarksInPassage.CANDIDATE;
    }
  }

  /** What is marked, in the order of the text, the outer of two that begin together first. */
  private static List<Marked> marked(Line line, int asked) {
    List<Marked> marked = new ArrayList<>();
    for (int m = 0; m < line.meant().size(); m++) {
      Mention mention = line.parsed().mentions().get(m);
      boolean ahead = asked < 0 || mention.first() < asked;
      if (ahead && !line.meant().get(m).isEmpty()) {
        marked.add(new Marked(mention.first(), mention.last(), line.meant().get(m)));
      }
    }
    if (asked >= 0) {
      marked.add(new Marked(asked, asked, List.of()));
    }
    marked.sort(
        Comparator.comparingInt(Marked::first)
            .thenComparing(Comparator.comparingInt(Marked::last).reversed()));
    return marked;
  }
}
