package org.denouement.encoder;

import java.util.Locale;

/**
 * How the lemma of a word is made out of its form.
 *
 * <p>After the edit scripts of UDPipe 2 (Straka 2018, section 4.1.1), without their edits at a
 * word's start, which English does not need.
 */
sealed interface LemmaScript {

  /** The lemma of a form. */
  String lemma(String form);

  /** The lemma is always the same word. */
  record Word(String word) implements LemmaScript {
    @Override
    public String lemma(String form) {
      return word;
    }
  }

  /**
   * The end of the form is another.
   *
   * @param lowerCase whether the form is put in lower case first
   * @param dropped how many of its last units go
   * @param suffix what comes in their place
   */
  record Ending(boolean lowerCase, int dropped, String suffix) implements LemmaScript {
    @Override
    public String lemma(String form) {
      String from = lowerCase ? form.toLowerCase(Locale.ROOT) : form;
      // A script for longer words, chosen for a shorter one, leaves it as it stands.
      return (dropped >= from.length() && suffix.isEmpty()) || dropped > from.length()
          ? from
          : from.substring(0, from.length() - dropped) + suffix;
    }
  }

  /**
   * Reads a script: {@code L|2|y} (lower case, drop two, add y), {@code C|0|} (as it stands),
   * {@code =be}.
   *
   * @throws IllegalArgumentException if it is none of these
   */
  static LemmaScript parse(String script) {
    if (script.startsWith("=")) {
      return new Word(script.substring(1));
    }
    String[] parts = script.split("\\|", 3);
    if (parts.length != 3 || !(parts[0].equals("L") || parts[0].equals("C"))) {
      throw new IllegalArgumentException("not a lemma script: " + script);
    }
    return new Ending(parts[0].equals("L"), Integer.parseInt(parts[1]), parts[2]);
  }
}
