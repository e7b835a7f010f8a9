package org.denouement.language;

import java.util.Locale;
import java.util.Map;
import org.denouement.language.Mention.Kind;

/** The personal pronouns and what they say. */
final class Pronouns {

  /** What a pronoun says of whom it means. */
  record Sense(Gender gender, boolean plural, Kind kind) {}

  private static final Sense HE = new Sense(Gender.HE, false, Kind.UNKNOWN);
  private static final Sense SHE = new Sense(Gender.SHE, false, Kind.UNKNOWN);
  private static final Sense IT = new Sense(Gender.IT, false, Kind.UNKNOWN);
  private static final Sense THEY = new Sense(Gender.UNKNOWN, true, Kind.UNKNOWN);
  private static final Sense SPEAKER = new Sense(Gender.UNKNOWN, false, Kind.PERSON);
  private static final Sense SPEAKERS = new Sense(Gender.UNKNOWN, true, Kind.PERSON);

  private static final Map<String, Sense> SENSES =
      Map.ofEntries(
          Map.entry("he", HE),
          Map.entry("him", HE),
          Map.entry("his", HE),
          Map.entry("himself", HE),
          Map.entry("she", SHE),
          Map.entry("her", SHE),
          Map.entry("hers", SHE),
          Map.entry("herself", SHE),
          Map.entry("it", IT),
          Map.entry("its", IT),
          Map.entry("itself", IT),
          Map.entry("they", THEY),
          Map.entry("them", THEY),
          Map.entry("their", THEY),
          Map.entry("theirs", THEY),
          Map.entry("themselves", THEY),
          Map.entry("i", SPEAKER),
          Map.entry("me", SPEAKER),
          Map.entry("my", SPEAKER),
          Map.entry("myself", SPEAKER),
          Map.entry("you", SPEAKER),
          Map.entry("your", SPEAKER),
          Map.entry("we", SPEAKERS),
          Map.entry("us", SPEAKERS),
          Map.entry("our", SPEAKERS));

  private Pronouns() {}

  static boolean isPersonal(String form) {
    return SENSES.containsKey(form.toLowerCase(Locale.ROOT));
  }

  static Sense sense(String form) {
    return SENSES.getOrDefault(form.toLowerCase(Locale.ROOT), THEY);
  }
}
