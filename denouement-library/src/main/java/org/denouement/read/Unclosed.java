package org.denouement.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Notices HTML that was cut short. */
final class Unclosed {

  private static final List<String> SECTIONS = List.of("article", "main", "section", "div");

  private Unclosed() {}

  /** What is missing, for a person; nothing if the page is whole. */
  static List<String> warnings(String source) {
    String html = source.toLowerCase(Locale.ROOT);
    List<String> warnings = new ArrayList<>();
    int lastTag = html.lastIndexOf('<');
    if (html.lastIndexOf("<!--") > html.lastIndexOf("-->")) {
      warnings.add("the page ends inside a comment; it seems cut, and what there is was read");
    } else if (lastTag > html.lastIndexOf('>') && isTag(html, lastTag)) {
      warnings.add("the page ends inside a tag; it seems cut, and what there is was read");
    } else {
      SECTIONS.stream()
          .filter(name -> count(html, "<" + name) > count(html, "</" + name))
          .findFirst()
          .ifPresent(name ->
              warnings.add(
                  "a <"
                      + name
                      + "> is never closed; the page may be cut, and what there is was read"));
    }
    return warnings;
  }

  private static boolean isTag(String html, int at) {
    return at + 1 < html.length()
        && (Character.isLetter(html.charAt(at + 1)) || "/!".indexOf(html.charAt(at + 1)) >= 0);
  }

  /** How often a tag's start occurs, followed by what can follow a tag's name. */
  private static int count(String html, String tag) {
    int count = 0;
    for (int at = html.indexOf(tag); at >= 0; at = html.indexOf(tag, at + 1)) {
      int next = at + tag.length();
      count += next >= html.length() || !Character.isLetterOrDigit(html.charAt(next)) ? 1 : 0;
    }
    return count;
  }
}
