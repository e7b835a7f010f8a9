package org.denouement.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.denouement.encoder.MarksInPassage;
import org.denouement.encoder.PassageWords;
import org.denouement.language.Mention;

/**
 * A passage about two of the cast, with marks before them and before its sentences, as {@code
 * training/denouement_training/ties.py} makes it.
 *
 * @param question their names behind their marks
 * @param words the passage
 * @param lines for each sentence which of the words its mark is
 */
record PairPassage(List<String> question, List<String> words, List<Integer> lines) {

  PairPassage {
    question = List.copyOf(question);
    words = List.copyOf(words);
    lines = List.copyOf(lines);
  }

  /**
   * About a first and a second.
   *
   * @param names by id
   */
  static PairPassage of(
      Map<String, String> names, String first, String second, List<ReadSentence> sentences) {
    List<String> question = new ArrayList<>(List.of(MarksInPassage.FIRST));
    question.addAll(PassageWords.of(names.getOrDefault(first, "")));
    question.add(MarksInPassage.SECOND);
    question.addAll(PassageWords.of(names.getOrDefault(second, "")));
    MarkedWords words = new MarkedWords();
    List<Integer> lines = new ArrayList<>();
    for (ReadSentence sentence : sentences) {
      lines.add(words.add(sentence.sentence(), marks(sentence, first, second)).getFirst());
    }
    return new PairPassage(question, words.words(), lines);
  }

  /** The sentence's own mark, then each mention's, the one that holds another first. */
  private static List<MarkedWords.Mark> marks(ReadSentence read, String first, String second) {
    TreeSet<Place> places = new TreeSet<>();
    for (int i = 0; i < read.entities().size(); i++) {
      Mention mention = read.parsed().mentions().get(i);
      List<String> meant = read.entities().get(i);
      if (meant.contains(first)) {
        places.add(new Place(mention.first(), mention.last(), MarksInPassage.FIRST));
      }
      if (meant.contains(second)) {
        places.add(new Place(mention.first(), mention.last(), MarksInPassage.SECOND));
      }
    }
    return Stream.concat(
            Stream.of(new MarkedWords.Mark(0, MarksInPassage.LINE)),
            places.stream().map(place -> new MarkedWords.Mark(place.first(), place.mark())))
        .toList();
  }

  /** Of two who are meant together the second's mark stands first, as in training. */
  private record Place(int first, int last, String mark) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      int byFirst = Integer.compare(first, other.first);
      int byLast = Integer.compare(other.last, last);
      return byFirst != 0 ? byFirst : byLast != 0 ? byLast : mark.compareTo(other.mark);
    }
  }
}
