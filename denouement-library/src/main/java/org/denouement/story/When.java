package org.denouement.story;

import java.util.Locale;
import org.denouement.manuscript.Span;
import org.jspecify.annotations.Nullable;

/**
 * What the text says of when something happened.
 *
 * @param kind what it is told by
 * @param value a date or a duration by ISO 8601: "1982-05", "P3Y"; X where the text tells no
 *     number, as in TIMEX3 (Pustejovsky and others 2003)
 * @param words where it says so
 */
public record When(Kind kind, String value, Span words) {

  /** What a time is told by. */
  public enum Kind {
    /** A date: "in May 1982". */
    DATE,
    /** Its distance from what is told before: "three years later". */
    LATER,
    /** The same, back: "the night before". */
    EARLIER,
    /** Somebody's age: "at the age of 12". */
    AGE;

    /** The word for it in the JSON contract. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What the words of a stretch say of when it happened, the first of them; or null. */
  static @Nullable When in(ReadSentence sentence, Segment segment) {
    TimeWords words = new TimeWords(sentence, segment.last());
    for (int i = segment.first(); i <= segment.last(); i++) {
      When when = sentence.isQuoted(i) ? null : words.at(i);
      if (when != null) {
        return when;
      }
    }
    return null;
  }
}
