package org.denouement.explain.face;

/** A passage as a note quotes it. */
final class Quotation {

  /** The longest quotation that stands whole, in UTF-16 units. */
  private static final int LONGEST = 220;

  /** The same where it stands in the middle of a telling. */
  private static final int BRIEF = 130;

  private static final String GAP = " … ";

  private Quotation() {}

  /** The passage on one line in quotation marks; a long one gives up words in its middle. */
  static String of(String passage) {
    return "“" + bare(passage) + "”";
  }

  /** The same without quotation marks around it. */
  static String bare(String passage) {
    return unquoted(shortened(CleanText.line(passage), LONGEST));
  }

  /** The same, shorter. */
  static String brief(String passage) {
    return "“" + unquoted(shortened(CleanText.line(passage), BRIEF)) + "”";
  }

  private static String shortened(String line, int longest) {
    if (line.length() <= longest) {
      return line;
    }
    int head = lastSpace(line, longest * 3 / 5);
    int tail = firstSpace(line, line.length() - longest * 2 / 5);
    return line.substring(0, head).strip() + GAP + line.substring(tail).strip();
  }

  /** A passage that is one quotation does not need marks of its own. */
  private static String unquoted(String line) {
    boolean whole =
        line.length() > 2
            && line.charAt(0) == '“'
            && line.indexOf('”') == line.length() - 1
            && line.indexOf('“', 1) < 0;
    return whole ? line.substring(1, line.length() - 1) : line;
  }

  private static int lastSpace(String line, int before) {
    int space = line.lastIndexOf(' ', before);
    return space > before / 2 ? space : whole(line, before);
  }

  private static int firstSpace(String line, int after) {
    int space = line.indexOf(' ', after);
    return space >= 0 && space < after + BRIEF / 5 ? space : whole(line, after);
  }

  /** Moves a cut that would part a surrogate pair. */
  private static int whole(String line, int at) {
    return Character.isLowSurrogate(line.charAt(at)) ? at - 1 : at;
  }
}
