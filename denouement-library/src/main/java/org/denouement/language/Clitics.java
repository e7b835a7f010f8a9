package org.denouement.language;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.denouement.manuscript.Span;

/**
 * Takes words apart that Universal Dependencies counts as two: "don't", "Semih's", "she'll",
 * "cannot".
 */
final class Clitics {

  private static final Pattern TWO =
      Pattern.compile(
          "(?i)(?<host>.+?)(?<clitic>n't|'s|'re|'ve|'ll|'d|'m)|(?<plural>.+s)(?<mark>')|(?<can>can)(?<not>not)");

  private Clitics() {}

  /** Adds one or two tokens for a surface word that starts at {@code start}. */
  static void split(int start, String form, String tags, String lemmas, List<Token> tokens) {
    Matcher two = TWO.matcher(form);
    if (form.length() < 2 || !two.matches()) {
      tokens.add(
          new Token(
              new Span(start, start + form.length()), form, first(tags), lemma(form, lemmas)));
      return;
    }
    String clitic = form.substring(host(two).length());
    Upos host = first(tags);
    Upos second = second(tags, host, form, clitic.toLowerCase(Locale.ROOT));
    int middle = start + form.length() - clitic.length();
    String lemma =
        lemmas.contains("+")
            ? lemmas.substring(0, lemmas.indexOf('+'))
            : host(two).toLowerCase(Locale.ROOT);
    tokens.add(new Token(new Span(start, middle), host(two), host, irregular(host(two), lemma)));
    tokens.add(
        new Token(
            new Span(middle, start + form.length()), clitic, second, cliticLemma(clitic, second)));
  }

  private static String host(Matcher two) {
    return two.group("host") != null
        ? two.group("host")
        : two.group("plural") != null ? two.group("plural") : two.group("can");
  }

  private static Upos first(String tags) {
    int plus = tags.indexOf('+');
    return upos(plus < 0 ? tags : tags.substring(0, plus));
  }

  private static Upos second(String tags, Upos host, String form, String clitic) {
    if (clitic.equals("n't") || clitic.equals("not") || clitic.equals("'")) {
      return Upos.PART;
    }
    int plus = tags.indexOf('+');
    if (plus >= 0) {
      return upos(tags.substring(plus + 1));
    }
    boolean noun = host.isNominal() && Character.isLetter(form.charAt(0));
    return clitic.equals("'s") && noun ? Upos.PART : Upos.AUX;
  }

  private static Upos upos(String tag) {
    try {
      return Upos.valueOf(tag);
    } catch (IllegalArgumentException unknown) {
      return Upos.X;
    }
  }

  private static String lemma(String form, String lemma) {
    return lemma.isEmpty() || lemma.equals("o") || lemma.equals("_")
        ? form.toLowerCase(Locale.ROOT)
        : lemma;
  }

  /** The host of "won't", "can't" and "shan't" is cut short. */
  private static String irregular(String host, String lemma) {
    return switch (host.toLowerCase(Locale.ROOT)) {
      case "wo" -> "will";
      case "ca" -> "can";
      case "sha" -> "shall";
      case "is", "are", "was", "were", "am" -> "be";
      case "has", "have", "had" -> "have";
      case "does", "do", "did" -> "do";
      default -> lemma;
    };
  }

  private static String cliticLemma(String clitic, Upos pos) {
    return switch (clitic.toLowerCase(Locale.ROOT)) {
      case "n't", "not" -> "not";
      case "'s" -> pos == Upos.PART ? "'s" : "be";
      case "'re", "'m" -> "be";
      case "'ve" -> "have";
      case "'ll" -> "will";
      case "'d" -> "would";
      default -> "'s";
    };
  }
}
