package org.denouement.encoder;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts words into the pieces of an uncased BERT vocabulary (Devlin et al. 2019; WordPiece: Wu et
 * al. 2016, section 4.1), the longest first.
 *
 * <p>Words come one by one, so that which pieces are whose is exact by construction. Thread-safe.
 */
final class WordPieces {

  private static final String INNER = "##";
  private static final int LONGEST = 100;

  private final Map<String, Integer> ids;
  private final int unknown;
  private final int opening;
  private final int closing;
  private final int longestPiece;

  /**
   * @param vocabulary the pieces; the place of each is its id
   * @throws IllegalArgumentException if [UNK], [CLS] or [SEP] is not among them
   */
  WordPieces(List<String> vocabulary) {
    ids = HashMap.newHashMap(vocabulary.size());
    for (int i = 0; i < vocabulary.size(); i++) {
      ids.put(vocabulary.get(i), i);
    }
    unknown = special("[UNK]");
    opening = special("[CLS]");
    closing = special("[SEP]");
    longestPiece = vocabulary.stream().mapToInt(String::length).max().orElse(0);
  }

  private int special(String piece) {
    Integer id = ids.get(piece);
    if (id == null) {
      throw new IllegalArgumentException("the vocabulary has no " + piece);
    }
    return id;
  }

  /** The piece before a window's first word. */
  int opening() {
    return opening;
  }

  /** The piece after a window's last word. */
  int closing() {
    return closing;
  }

  /** Whether a word is one piece, which common words are. */
  boolean isWord(String word) {
    return word.length() > 1 && ids.containsKey(word.toLowerCase(Locale.ROOT));
  }

  /** The ids of a word's pieces, at least one. */
  int[] of(String word) {
    if (word.codePointCount(0, word.length()) > LONGEST) {
      return new int[] {unknown};
    }
    Pieces pieces = new Pieces();
    for (String basic : basics(plain(word))) {
      cut(basic, pieces);
    }
    if (pieces.size == 0) {
      pieces.add(unknown);
    }
    return pieces.toArray();
  }

  private void cut(String basic, Pieces pieces) {
    int first = pieces.size;
    int at = 0;
    while (at < basic.length()) {
      int end = Math.min(basic.length(), at + longestPiece);
      while (end > at && !ids.containsKey(piece(basic, at, end))) {
        end--;
      }
      if (end == at) {
        pieces.size = first;
        pieces.add(unknown);
        return;
      }
      pieces.add(ids.getOrDefault(piece(basic, at, end), unknown));
      at = end;
    }
  }

  private static String piece(String basic, int start, int end) {
    String piece = basic.substring(start, end);
    return start == 0 ? piece : INNER + piece;
  }

  /** The word in lower case, without accents, its quotation marks and dashes as typewriters had. */
  private static String plain(String word) {
    StringBuilder plain = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char unit = word.charAt(i);
      switch (unit) {
        case '\u2018', '\u2019' -> plain.append('\'');
        case '\u201c', '\u201d' -> plain.append('"');
        case '\u2013', '\u2014' -> plain.append("--");
        case '\u2026' -> plain.append("...");
        default -> plain.append(unit);
      }
    }
    return Normalizer.normalize(plain.toString().toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
  }

  /** What stands between signs, and each sign by itself. */
  private static List<String> basics(String plain) {
    List<String> basics = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    plain
        .codePoints()
        .forEach(c -> {
          if (isDropped(c)) {
            return;
          }
          boolean apart = isSign(c) || isIdeograph(c);
          if ((apart || Character.isSpaceChar(c)) && !open.isEmpty()) {
            basics.add(open.toString());
            open.setLength(0);
          }
          if (apart) {
            basics.add(Character.toString(c));
          } else if (!Character.isSpaceChar(c)) {
            open.appendCodePoint(c);
          }
        });
    if (!open.isEmpty()) {
      basics.add(open.toString());
    }
    return basics;
  }

  private static boolean isDropped(int c) {
    int type = Character.getType(c);
    return c == 0xFFFD
        || type == Character.NON_SPACING_MARK
        || type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.PRIVATE_USE
        || type == Character.UNASSIGNED;
  }

  /** BERT counts all of ASCII's signs as punctuation, "$" and "^" too. */
  private static boolean isSign(int c) {
    boolean ascii = c > 32 && c < 127 && !Character.isLetterOrDigit(c);
    return ascii
        || switch (Character.getType(c)) {
          case Character.CONNECTOR_PUNCTUATION,
              Character.DASH_PUNCTUATION,
              Character.START_PUNCTUATION,
              Character.END_PUNCTUATION,
              Character.INITIAL_QUOTE_PUNCTUATION,
              Character.FINAL_QUOTE_PUNCTUATION,
              Character.OTHER_PUNCTUATION ->
              true;
          default -> false;
        };
  }

  private static boolean isIdeograph(int c) {
    return (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0x3400 && c <= 0x4DBF)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0x20000 && c <= 0x2CEAF)
        || (c >= 0x2F800 && c <= 0x2FA1F);
  }

  /** A list of ids that grows. */
  private static final class Pieces {
    private int[] ids = new int[4];
    private int size;

    void add(int id) {
      if (size == ids.length) {
        ids = Arrays.copyOf(ids, 2 * size);
      }
      ids[size++] = id;
    }

    int[] toArray() {
      return Arrays.copyOf(ids, size);
    }
  }
}
