package org.denouement.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How alike two short texts are, as the shared story scorer measures it: over runs of lower-case
 * ASCII letters and digits, possessive endings left out.
 */
final class TextMeasures {

  private static final Pattern WORD = Pattern.compile("[a-z0-9]+");
  private static final Set<String> ARTICLES =
      Set.of("a", "an", "the", "mr", "mrs", "ms", "miss", "dr", "his", "her", "their");

  private TextMeasures() {}

  /** The words of a text. */
  static List<String> words(String text) {
    Matcher word =
        WORD.matcher(text.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace("'s", ""));
    List<String> words = new ArrayList<>();
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }

  /** The words of a name without articles and titles, one space between them. */
  static String norm(String name) {
    return words(name).stream()
        .filter(word -> !ARTICLES.contains(word))
        .collect(Collectors.joining(" "));
  }

  /** Token F1 of two texts, 0 to 1. */
  static double f1(String one, String other) {
    List<String> a = words(one);
    List<String> b = words(other);
    if (a.isEmpty() || b.isEmpty()) {
      return a.equals(b) ? 1 : 0;
    }
    List<String> rest = new ArrayList<>(b);
    long same = a.stream().filter(rest::remove).count();
    return harmonic(same, a.size(), b.size());
  }

  /** ROUGE-L F-measure of two texts, 0 to 1 (Lin 2004, with equal weights). */
  static double rougeL(String one, String other) {
    List<String> a = words(one);
    List<String> b = words(other);
    return a.isEmpty() || b.isEmpty() ? 0 : harmonic(commonSubsequence(a, b), a.size(), b.size());
  }

  /** The length of the longest common subsequence. */
  static int commonSubsequence(List<String> a, List<String> b) {
    int[] row = new int[b.size() + 1];
    for (String x : a) {
      int before = 0;
      for (int j = 1; j <= b.size(); j++) {
        int above = row[j];
        row[j] = x.equals(b.get(j - 1)) ? before + 1 : Math.max(row[j], row[j - 1]);
        before = above;
      }
    }
    return row[b.size()];
  }

  private static double harmonic(long same, int a, int b) {
    if (same == 0) {
      return 0;
    }
    double precision = (double) same / a;
    double recall = (double) same / b;
    return 2 * precision * recall / (precision + recall);
  }
}
