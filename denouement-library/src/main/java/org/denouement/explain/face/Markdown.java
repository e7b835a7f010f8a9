package org.denouement.explain.face;

/**
 * Escapes story text for CommonMark (section 2.4), so that it reads as it stands and is no markup.
 *
 * <p>What GitHub adds is escaped too: bare addresses, tables, strikethrough, mathematics.
 */
final class Markdown {

  /** What is markup anywhere in a line. */
  private static final String ANYWHERE = "\\`*_[]<>|~$";

  /** What is markup only at the start of a line. */
  private static final String AT_START = "#+-=";

  private Markdown() {}

  /** The text, clean and escaped, on one line. */
  static String escaped(String text) {
    String line = CleanText.line(text);
    StringBuilder escaped = new StringBuilder(line.length() + 16);
    for (int i = 0; i < line.length(); i++) {
      if (isMarkup(line, i)) {
        escaped.append('\\');
      }
      escaped.append(line.charAt(i));
    }
    return escaped.toString();
  }

  private static boolean isMarkup(String line, int at) {
    char unit = line.charAt(at);
    return ANYWHERE.indexOf(unit) >= 0
        || (at == 0 && AT_START.indexOf(unit) >= 0)
        || isListNumber(line, at)
        // A note's "[" that followed would make it an image.
        || (unit == '!' && at == line.length() - 1)
        || (unit == '&' && at + 1 < line.length() && startsEntity(line.charAt(at + 1)))
        || (unit == ':' && line.startsWith("://", at))
        || (unit == '@' && at > 0)
        || (unit == '.' && at >= 3 && line.regionMatches(true, at - 3, "www", 0, 3));
  }

  private static boolean startsEntity(char unit) {
    return unit == '#' || Character.isLetter(unit);
  }

  /** Whether the unit is the "." or ")" of a number that opens the line. */
  private static boolean isListNumber(String line, int at) {
    return at > 0
        && (line.charAt(at) == '.' || line.charAt(at) == ')')
        && line.chars().limit(at).allMatch(unit -> unit >= '0' && unit <= '9');
  }
}
