package org.denouement.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The verbs that stories use, and the way from an inflected form to its base. */
final class VerbForms {

  private static final Set<String> KNOWN = WordList.set(VerbForms.class, "verb-forms.txt");

  private static final Map<String, List<String>> IRREGULAR =
      WordList.keysByWord(VerbForms.class, "irregular-verbs.txt");

  private VerbForms() {}

  /**
   * The base of a verb: what a model takes for it, unless a list knows better.
   *
   * @param form as it stands, in lower case
   * @param guess what the model takes for its base
   */
  static String lemma(String form, String guess) {
    List<String> irregular = IRREGULAR.getOrDefault(form, List.of());
    if (!irregular.isEmpty()) {
      return irregular.contains(guess) ? guess : irregular.getFirst();
    }
    if (!KNOWN.contains(guess) && isBase(form, guess)) {
      return form;
    }
    boolean left =
        guess.equals(form) && (form.endsWith("ed") || form.endsWith("ing") || form.endsWith("s"));
    return left || !KNOWN.contains(guess)
        ? base(form).orElse(VerbSpelling.base(form, guess))
        : guess;
  }

  /**
   * Whether a form without an ending is the base itself: "slay", not cut to "s", "hinder" to
   * "hind".
   */
  private static boolean isBase(String form, String guess) {
    boolean inflected =
        form.endsWith("ed") || form.endsWith("ing") || (form.endsWith("s") && !form.endsWith("ss"));
    return !inflected && (KNOWN.contains(form) || form.startsWith(guess));
  }

  /** Whether stories use the word as a verb, in this form or in another of the same verb. */
  static boolean isVerb(String form) {
    return KNOWN.contains(form) || base(form).isPresent() || KNOWN.contains(past(form));
  }

  /** The known base of a third person, past or participle in -s, -ed or -ing. */
  static Optional<String> base(String form) {
    return candidates(form).stream().filter(KNOWN::contains).findFirst();
  }

  /** The regular past of a third person: "surprises" to surprised. */
  private static String past(String form) {
    String stem = form.endsWith("s") ? form.substring(0, form.length() - 1) : form;
    return stem.endsWith("e") ? stem + "d" : stem + "ed";
  }

  private static List<String> candidates(String form) {
    List<String> bases = new ArrayList<>();
    int length = form.length();
    if (form.endsWith("ies") && length > 4) {
      bases.add(form.substring(0, length - 3) + "y");
    }
    if (form.endsWith("s") && !form.endsWith("ss")) {
      bases.add(form.substring(0, length - 1));
    }
    if (form.endsWith("es")) {
      bases.add(form.substring(0, length - 2));
    }
    if (form.endsWith("ing") && length > 5) {
      addStem(form.substring(0, length - 3), bases);
    }
    if (form.endsWith("ed") && length > 4) {
      addStem(form.substring(0, length - 2), bases);
    }
    return bases;
  }

  private static void addStem(String stem, List<String> bases) {
    int last = stem.length() - 1;
    bases.add(stem);
    bases.add(stem + "e");
    if (stem.charAt(last) == stem.charAt(last - 1)) {
      bases.add(stem.substring(0, last));
    }
    if (stem.charAt(last) == 'i') {
      bases.add(stem.substring(0, last) + "y");
    }
  }
}
