package org.denouement.story;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.denouement.language.Token;
import org.denouement.language.Upos;
import org.denouement.language.WordList;
import org.denouement.story.When.Kind;
import org.jspecify.annotations.Nullable;

/** Reads dates, distances in time and ages off the words of a sentence. */
final class TimeWords {

  private static final Map<String, List<String>> UNITS =
      WordList.keysByWord(TimeWords.class, "time-units.txt");
  private static final Map<String, List<String>> NUMBERS =
      WordList.keysByWord(TimeWords.class, "number-words.txt");
  private static final Map<String, Integer> MONTHS =
      Arrays.stream(Month.values())
          .collect(
              Collectors.toMap(
                  month ->
                      month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT),
                  Month::getValue));

  private static final Set<String> NEXT = Set.of("next", "following");
  private static final Set<String> ON = Set.of("later", "after", "afterwards", "afterward");
  private static final Set<String> BACK =
      Set.of("earlier", "before", "ago", "prior", "previously", "previous");

  private final ReadSentence sentence;
  private final List<Token> tokens;
  private final int last;

  /**
   * Reads words of a sentence.
   *
   * @param last the last token that belongs to them
   */
  TimeWords(ReadSentence sentence, int last) {
    this.sentence = sentence;
    this.tokens = sentence.sentence().tokens();
    this.last = last;
  }

  /** What the words from a token on say of a time, or null. */
  @Nullable When at(int i) {
    When when = age(i);
    when = when == null ? day(i) : when;
    when = when == null ? distance(i) : when;
    return when == null ? date(i) : when;
  }

  /** "at the age of 12", "aged twelve". */
  private @Nullable When age(int i) {
    int at = i;
    if (word(at).equals("at")) {
      at = word(at + 1).equals("the") ? at + 2 : at + 1;
    }
    boolean age = at > i && word(at).equals("age");
    if (!age && !word(i).equals("aged")) {
      return null;
    }
    at = word(at + 1).equals("of") ? at + 2 : at + 1;
    String years = number(at);
    return years == null || years.equals("X") ? null : when(Kind.AGE, "P" + years + "Y", i, at);
  }

  /** "the next day", "that night", "the night before". */
  private @Nullable When day(int i) {
    boolean that = word(i).equals("that");
    if (!that && !word(i).equals("the")) {
      return null;
    }
    String unit = unit(i + 1);
    if (unit != null && !word(i + 1).endsWith("s")) {
      boolean ends = standsAlone(i + 2);
      return that && unit.equals("D")
          ? when(Kind.LATER, "P0D", i, i + 1)
          : ends && BACK.contains(word(i + 2))
              ? when(Kind.EARLIER, duration("1", unit), i, i + 2)
              : ends && ON.contains(word(i + 2))
                  ? when(Kind.LATER, duration("1", unit), i, i + 2)
                  : null;
    }
    unit = unit(i + 2);
    if (unit == null) {
      return null;
    }
    String which = word(i + 1);
    return which.equals("same")
        ? when(Kind.LATER, duration("0", unit), i, i + 2)
        : NEXT.contains(which)
            ? when(Kind.LATER, duration("1", unit), i, i + 2)
            : which.equals("previous") ? when(Kind.EARLIER, duration("1", unit), i, i + 2) : null;
  }

  /** "three years later", "a few months ago", "years earlier". */
  private @Nullable When distance(int i) {
    int at = i;
    String count = number(at);
    if (count == null) {
      count = "X";
    } else if (count.equals("1") && number(at + 1) != null) {
      count = String.valueOf(number(at + 1));
      at += 2;
    } else {
      at++;
    }
    at = word(at).equals("of") ? at + 1 : at;
    String unit = unit(at);
    boolean several = word(at).endsWith("s");
    if (unit == null || (count.equals("X") && !several) || !standsAlone(at + 1)) {
      return null;
    }
    return ON.contains(word(at + 1))
        ? when(Kind.LATER, duration(count, unit), i, at + 1)
        : BACK.contains(word(at + 1)) ? when(Kind.EARLIER, duration(count, unit), i, at + 1) : null;
  }

  /** Whether "before" or "after" counts from what is told, not from what it stands with. */
  private boolean standsAlone(int at) {
    boolean counts = word(at).equals("before") || word(at).equals("after");
    return !counts
        || at == last
        || tokens.get(at + 1).pos() == Upos.PUNCT
        || tokens.get(at + 1).pos() == Upos.VERB;
  }

  /** "1982", "May 1982", "3 May 1982", "May 3, 1982". */
  private @Nullable When date(int i) {
    Integer month = MONTHS.get(word(i));
    if (TimeCues.year(tokens, i, i) > 0) {
      return when(Kind.DATE, word(i), i, i);
    }
    if (month != null) {
      return dated(i, month, i, 0);
    }
    month = MONTHS.get(word(i + 1));
    return month != null && isDay(i) ? dated(i, month, i + 1, Integer.parseInt(word(i))) : null;
  }

  private @Nullable When dated(int first, int month, int at, int day) {
    int next = at + 1;
    int told = day;
    if (day == 0 && isDay(next)) {
      told = Integer.parseInt(word(next));
      next++;
    }
    next = word(next).equals(",") ? next + 1 : next;
    if (!word(next).matches("1[5-9]\\d\\d|20\\d\\d")) {
      return null;
    }
    String value = "%s-%02d".formatted(word(next), month);
    return when(Kind.DATE, told == 0 ? value : "%s-%02d".formatted(value, told), first, next);
  }

  private boolean isDay(int i) {
    return word(i).matches("[12]?\\d|3[01]") && !word(i).equals("0");
  }

  private static String duration(String count, String unit) {
    return unit.startsWith("T") ? "PT" + count + unit.substring(1) : "P" + count + unit;
  }

  private @Nullable String number(int i) {
    String word = word(i);
    if (word.matches("\\d{1,3}")) {
      return word;
    }
    List<String> found = NUMBERS.get(word);
    return found == null ? null : found.getFirst().toUpperCase(Locale.ROOT);
  }

  private @Nullable String unit(int i) {
    List<String> found = UNITS.get(word(i));
    return found == null ? null : found.getFirst().toUpperCase(Locale.ROOT);
  }

  /** A word in lower case; empty past the last. */
  private String word(int i) {
    return i > last ? "" : tokens.get(i).form().toLowerCase(Locale.ROOT);
  }

  private When when(Kind kind, String value, int first, int end) {
    return new When(kind, value, sentence.sentence().span(first, end));
  }
}
