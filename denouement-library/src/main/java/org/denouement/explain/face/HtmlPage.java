package org.denouement.explain.face;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the page's template shows.
 *
 * @param style the page's style sheet
 * @param script the page's script; without it the page only lacks comfort
 */
record HtmlPage(Telling telling, StoryText text, String style, String script, Set<Integer> linked) {

  /** A page with the style sheet and script of this program. */
  static HtmlPage of(Telling telling, StoryText text, String style, String script) {
    return new HtmlPage(telling, text, style + splitRules(text), script, new HashSet<>());
  }

  /** The policy that lets the page use its own style and script, and nothing else at all. */
  String policy() {
    return "default-src 'none'; style-src "
        + hash(style)
        + "; script-src "
        + hash(script)
        + "; base-uri 'none'; form-action 'none'";
  }

  /** The id of a link to a note: only the first one has it, for the text to lead back to. */
  @Nullable String linkId(int note) {
    return linked.add(note) ? "k" + note : null;
  }

  /** The numbers of notes as a script reads them. */
  static String numbers(List<Integer> notes) {
    return notes.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  /** A passage in pieces is lit as one, which takes a rule for each. */
  private static String splitRules(StoryText text) {
    return text.split().stream()
        .map(note -> ":root:has(#e" + note + ":target) .n" + note)
        .collect(
            Collectors.collectingAndThen(
                Collectors.joining(",\n"),
                rules -> rules.isEmpty() ? "" : rules + " { background: var(--lit); }\n"));
  }

  private static String hash(String source) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
