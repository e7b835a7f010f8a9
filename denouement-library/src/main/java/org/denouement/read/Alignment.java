package org.denouement.read;

import org.jsoup.parser.Parser;

/** Finds where each unit of decoded words stands in the markup they were decoded from. */
final class Alignment {

  private static final int LONGEST_ENTITY = 40;

  private Alignment() {}

  /**
   * The offset in {@code source} of each unit of {@code words}.
   *
   * @param from where the words' markup starts
   * @param to where it ends
   */
  static int[] of(String words, String source, int from, int to) {
    int[] offsets = new int[words.length()];
    int at = from;
    int i = 0;
    while (i < words.length()) {
      at = skipMarkup(words.charAt(i), source, at, to);
      int entity = entityEnd(source, at, to);
      int length =
          entity < 0 ? 1 : Parser.unescapeEntities(source.substring(at, entity), false).length();
      for (int k = 0; k < length && i < words.length(); k++) {
        offsets[i++] = Math.min(at, Math.max(from, to - 1));
      }
      at = entity < 0 ? at + 1 : entity;
    }
    return offsets;
  }

  /**
   * The same for words between which markup was dropped: each word where it is next found.
   *
   * @param from where the words' markup starts
   * @param to where it ends
   */
  static int[] loose(String words, String source, int from, int to) {
    int[] offsets = new int[words.length()];
    int at = from;
    for (int i = 0; i < words.length(); i++) {
      int found = source.indexOf(words.charAt(i), at);
      at = found < 0 || found >= to ? at : found;
      offsets[i] = at;
      at = Math.min(found < 0 || found >= to ? at : found + 1, Math.max(from, to - 1));
    }
    return offsets;
  }

  /** Past what decodes to nothing: a backslash before what it escapes, a carriage return. */
  private static int skipMarkup(char unit, String source, int at, int to) {
    int next = at;
    while (next + 1 < to
        && source.charAt(next) != unit
        && (source.charAt(next) == '\\' || source.charAt(next) == '\r')) {
      next++;
    }
    return next;
  }

  /** Where the entity ends that starts at {@code at}, or -1 if none does. */
  private static int entityEnd(String source, int at, int to) {
    if (at >= to || source.charAt(at) != '&') {
      return -1;
    }
    int end = at + 1;
    while (end < to && end - at < LONGEST_ENTITY && isEntityUnit(source.charAt(end))) {
      end++;
    }
    boolean closed = end < to && source.charAt(end) == ';';
    String entity = source.substring(at, closed ? end + 1 : end);
    return Parser.unescapeEntities(entity, false).equals(entity) ? -1 : at + entity.length();
  }

  private static boolean isEntityUnit(char unit) {
    return unit == '#' || Character.isLetterOrDigit(unit);
  }
}
