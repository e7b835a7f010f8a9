package org.denouement.language;

import java.util.Set;
import java.util.regex.Pattern;

/** The base of a regular verb that no list knows, by the rules of English spelling. */
final class VerbSpelling {

  /** A short vowel before a consonant that an ending would have doubled: "rap" but for "raped". */
  private static final Pattern LONG_VOWEL =
      Pattern.compile("(?:[^aeiou]|[^aeiou]?qu)*[aeiouy][^aeiouwxy]");

  private static final Pattern SILENT_E =
      Pattern.compile(".*(?:[cuv]|[^z]z|[^aeiouls]l|[aeiou]s|dg|[^aeiou]at)");

  private static final Pattern DOUBLED = Pattern.compile(".*[aeiouy](?:bb|dd|gg|mm|nn|pp|rr|tt)");

  /** What no silent "e" follows. */
  private static final Pattern BARE =
      Pattern.compile(
          ".*(?:[cflnprt]t|[eiou]st|nd|[cs]h|[lr]d|mp|[lrsc]k|[lrw]n|ff|[wx]|[aeiou]{2}[dklmnpt]|er)");

  private static final Set<String> ENDINGS = Set.of("ed", "ing");

  private VerbSpelling() {}

  /**
   * The base: of "smothering" smother, of "gunned" gun, of "chased" chase.
   *
   * @param form as it stands, in lower case
   * @param guess what it is taken for where the spelling tells nothing
   */
  static String base(String form, String guess) {
    for (String ending : ENDINGS) {
      if (form.endsWith(ending) && form.length() > ending.length() + 2) {
        return ofStem(form.substring(0, form.length() - ending.length()), guess);
      }
    }
    return guess;
  }

  private static String ofStem(String stem, String guess) {
    if (DOUBLED.matcher(stem).matches()) {
      return stem.substring(0, stem.length() - 1);
    }
    if (LONG_VOWEL.matcher(stem).matches() || SILENT_E.matcher(stem).matches()) {
      return stem + "e";
    }
    return BARE.matcher(stem).matches() ? stem : guess;
  }
}
