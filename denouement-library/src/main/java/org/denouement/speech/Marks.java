package org.denouement.speech;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.denouement.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Says what a quotation mark does: open, close, or nothing, as an apostrophe.
 *
 * <p>Where white space stands on one side of a straight mark, that side tells; where on both or
 * none, as in text cut into tokens, what is open tells.
 */
final class Marks {

  private static final String ALL =
      "\"\u201c\u201d\u201e\u201f\u00ab\u00bb\u2039\u203a'\u2018\u2019`";
  private static final Map<String, List<String>> ELIDED =
      WordList.wordsByKey(Marks.class, "elided-words.txt");

  /** A kind of quotation mark; marks of one kind close each other. */
  enum Kind {
    DOUBLE,
    SINGLE,
    ANGLE,
    DASH
  }

  /** What a mark does. */
  enum Act {
    OPENS,
    CLOSES,
    /** It closes if one of its kind is open, else it opens. */
    EITHER,
    NOTHING
  }

  private Marks() {}

  /** Whether a token is made of quotation marks alone. */
  static boolean isMark(Word word) {
    return word.form().chars().allMatch(c -> ALL.indexOf(c) >= 0);
  }

  static Kind kind(char mark) {
    return switch (mark) {
      case '\u00ab', '\u00bb', '\u2039', '\u203a' -> Kind.ANGLE;
      case '\'', '\u2018', '\u2019', '`' -> Kind.SINGLE;
      default -> Kind.DOUBLE;
    };
  }

  /**
   * What a mark of a token does, by itself and by what stands around it.
   *
   * @param word the token
   * @param at which of its marks
   * @param before the token before it in its paragraph
   * @param after the token after it in its paragraph, on its page
   */
  static Act act(Word word, int at, @Nullable Word before, @Nullable Word after) {
    boolean spaceBefore = at == 0 && isOpenSide(word, before);
    boolean spaceAfter = at == word.form().length() - 1 && word.apartAfter();
    return switch (word.form().charAt(at)) {
      case '\u201c', '\u201e', '\u201f', '\u00ab', '\u2039' -> Act.OPENS;
      case '\u201d', '\u00bb', '\u203a' -> Act.CLOSES;
      case '\u2018', '`' -> isElided("after", after) && !spaceAfter ? Act.NOTHING : Act.OPENS;
      case '\u2019' -> endsSingle(before, after);
      case '\'' -> straightSingle(word, spaceBefore, spaceAfter, before, after);
      default ->
          spaceBefore == spaceAfter ? either(word, after) : spaceBefore ? Act.OPENS : Act.CLOSES;
    };
  }

  /** A mark at its sentence's end closes, whatever stands around it. */
  private static Act either(Word word, @Nullable Word after) {
    return !word.opensSentence() && after != null && after.opensSentence()
        ? Act.CLOSES
        : Act.EITHER;
  }

  /** Whether a mark stands as an opening one does: after space, a dash or an opening sign. */
  private static boolean isOpenSide(Word word, @Nullable Word before) {
    return word.apartBefore()
        || (before != null && (before.isDash() || before.endsIn("([{\u201c\u2018\u00ab")));
  }

  private static Act straightSingle(
      Word word,
      boolean spaceBefore,
      boolean spaceAfter,
      @Nullable Word before,
      @Nullable Word after) {
    if (spaceBefore && !spaceAfter) {
      return isElided("after", after) ? Act.NOTHING : Act.OPENS;
    }
    if (!spaceBefore) {
      return spaceAfter || after == null || !after.hasLetters()
          ? endsSingle(before, after)
          : Act.NOTHING;
    }
    // White space on both sides: cut into tokens.
    if (before == null || word.opensSentence() || !before.hasLetters()) {
      return either(word, after);
    }
    if (after == null || !after.hasLetters()) {
      return Act.CLOSES;
    }
    return after.capital() && DirectSpeech.isSaying(before) ? Act.OPENS : Act.NOTHING;
  }

  /** A mark after a word closes, unless letters may be left out there or the word owns the next. */
  private static Act endsSingle(@Nullable Word before, @Nullable Word after) {
    if (before == null || !before.hasLetters()) {
      return Act.CLOSES;
    }
    boolean goesOn = after != null && after.hasLetters();
    String form = before.form().toLowerCase(Locale.ROOT);
    boolean clipped = isElided("before", before) || form.endsWith("s") || form.endsWith("in");
    return goesOn && clipped ? Act.NOTHING : Act.CLOSES;
  }

  private static boolean isElided(String side, @Nullable Word word) {
    return word != null
        && ELIDED.getOrDefault(side, List.of()).contains(word.form().toLowerCase(Locale.ROOT));
  }
}
