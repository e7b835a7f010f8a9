package org.denouement.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of Universal Dependencies (CoNLL-U).
 *
 * @param words its syntactic words; ranges and empty nodes are left out
 * @param opensDocument whether a document starts with it
 * @param opensParagraph whether a paragraph starts with it
 * @param gold its rows as they stand in the file
 */
record UdSentence(
    List<Word> words, boolean opensDocument, boolean opensParagraph, TokenTable.Sentence gold) {

  /**
   * A syntactic word.
   *
   * @param head the place of the word it hangs on, from 0; its own for the root
   * @param relation without its subtype
   * @param spaceAfter whether white space follows it in the text
   */
  record Word(
      String form, String lemma, String upos, int head, String relation, boolean spaceAfter) {}

  UdSentence {
    words = List.copyOf(words);
  }

  /**
   * Reads the sentences of a file.
   *
   * @throws UnreadableGoldException if a line is not CoNLL-U
   */
  static List<UdSentence> read(TokenTable table) {
    return table.sentences().stream().map(sentence -> of(table, sentence)).toList();
  }

  private static UdSentence of(TokenTable table, TokenTable.Sentence sentence) {
    List<Word> words = new ArrayList<>();
    int rangeEnd = 0;
    boolean rangeSpace = true;
    for (TokenTable.Row row : sentence.rows()) {
      String id = row.columns().getFirst();
      if (id.contains("-")) {
        rangeEnd = number(table, row, id.substring(id.indexOf('-') + 1));
        rangeSpace = spaceAfter(row);
      } else if (!id.contains(".")) {
        int place = number(table, row, id);
        boolean space = place < rangeEnd ? false : place == rangeEnd ? rangeSpace : spaceAfter(row);
        words.add(word(table, row, place, space));
      }
    }
    boolean document = has(sentence, "# newdoc");
    return new UdSentence(words, document, document || has(sentence, "# newpar"), sentence);
  }

  private static boolean has(TokenTable.Sentence sentence, String mark) {
    return sentence.comments().stream().anyMatch(comment -> comment.startsWith(mark));
  }

  private static boolean spaceAfter(TokenTable.Row row) {
    return !row.columns().get(9).contains("SpaceAfter=No");
  }

  private static Word word(TokenTable table, TokenTable.Row row, int place, boolean space) {
    List<String> columns = row.columns();
    int head = number(table, row, columns.get(6));
    return new Word(
        columns.get(1),
        columns.get(2),
        columns.get(3),
        head == 0 ? place - 1 : head - 1,
        universal(columns.get(7)),
        space);
  }

  private static int number(TokenTable table, TokenTable.Row row, String digits) {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      throw table.wrong(row, "\"" + digits + "\" is no number");
    }
  }

  /** A relation without its subtype: "nsubj" of "nsubj:pass". */
  static String universal(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  /** The forms of its words. */
  List<String> forms() {
    return words.stream().map(Word::form).toList();
  }
}
