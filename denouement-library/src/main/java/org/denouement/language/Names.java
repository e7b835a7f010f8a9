package org.denouement.language;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.denouement.language.Mention.Kind;

/**
 * What a name says by itself: countries, languages, months and days are no people. The names are
 * those of Unicode's CLDR.
 */
public final class Names {

  private static final Set<String> COUNTRIES = new HashSet<>();
  private static final Set<String> DESIGNATORS = WordList.set(Names.class, "designators.txt");
  private static final Set<String> OPENERS = WordList.set(Names.class, "thing-openers.txt");
  private static final Set<String> KIN_NAMES =
      Set.of("pops", "gramps", "granny", "nana", "ma", "pa");
  private static final Set<String> CALENDAR = new HashSet<>();

  static {
    for (String code : ULocale.getISOCountries()) {
      COUNTRIES.add(lower(ULocale.getDisplayCountry("und-" + code, ULocale.ENGLISH)));
    }
    for (String code : ULocale.getISOLanguages()) {
      if (code.length() == 2) {
        CALENDAR.add(lower(ULocale.getDisplayLanguage(code, ULocale.ENGLISH)));
      }
    }
    DateFormatSymbols dates = new DateFormatSymbols(ULocale.ENGLISH);
    for (String[] names : new String[][] {dates.getMonths(), dates.getWeekdays()}) {
      for (String name : names) {
        CALENDAR.add(lower(name));
      }
    }
    CALENDAR.addAll(WordList.set(Names.class, "not-people.txt"));
    CALENDAR.removeAll(Set.of("may", "june", "april", "august"));
  }

  private Names() {}

  /** What a thing is called for short: of "Operation Sunrise", Sunrise; else nothing. */
  public static List<String> named(String name) {
    int space = name.indexOf(' ');
    boolean opens = space > 0 && OPENERS.contains(lower(name.substring(0, space)));
    return opens ? List.of(name.substring(space + 1)) : List.of();
  }

  /** What a place bears before its kind: of "Lowood School", Lowood; else nothing. */
  public static List<String> namesake(String name) {
    int space = name.lastIndexOf(' ');
    boolean ends = space > 0 && sense(name).kind() != Kind.UNKNOWN && named(name).isEmpty();
    return ends ? List.of(name.substring(0, space)) : List.of();
  }

  /** What a name says: a place, a thing, or nothing. */
  static People.Sense sense(String name) {
    String words = lower(name);
    if (COUNTRIES.contains(words)) {
      return new People.Sense(Kind.PLACE, Gender.UNKNOWN);
    }
    if (CALENDAR.contains(words)) {
      return new People.Sense(Kind.THING, Gender.UNKNOWN);
    }
    int space = words.indexOf(' ');
    if (space > 0
        && (OPENERS.contains(words.substring(0, space))
            || DESIGNATORS.contains(words.substring(words.lastIndexOf(' ') + 1)))) {
      return new People.Sense(Kind.THING, Gender.UNKNOWN);
    }
    String last = words.substring(words.lastIndexOf(' ') + 1);
    People.Sense sense =
        words.contains(" ") || isKin(words)
            ? People.sense(last, last)
            : new People.Sense(Kind.UNKNOWN, Gender.UNKNOWN);
    return sense.kind() == Kind.THING ? new People.Sense(Kind.UNKNOWN, Gender.UNKNOWN) : sense;
  }

  /**
   * Whether a word says what one person is to others, and may be that one's name: "mom", "pops".
   */
  static boolean isKin(String word) {
    return KIN_NAMES.contains(word) || (People.isFamily(word) && !word.endsWith("s"));
  }

  /** Whether a word names a day, a month, a language, a feast or an interjection. */
  static boolean isCalendar(String word) {
    return CALENDAR.contains(lower(word));
  }

  private static String lower(String words) {
    return words.toLowerCase(Locale.ROOT);
  }
}
