package org.denouement.read;

import java.util.Locale;
import java.util.regex.Pattern;
import org.denouement.manuscript.Format;

/** Finds out a file's format, by its name's ending or else by its first words. */
final class FormatGuess {

  private static final Pattern HTML =
      Pattern.compile(
          "(?is)\\s*(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!--.{0,500}?-->\\s*)?<(?:!doctype\\s+html|html|head|body)\\b.*");
  private static final Pattern HTML_PART =
      Pattern.compile("(?is)\\s*<(?:article|main|section|div|p|h[1-6])\\b[^<]*>.*");
  private static final Pattern MARKDOWN =
      Pattern.compile("(?s)\\s*#{1,6} \\S.*|---[ \\t]*\\R[\\w-]+:.*");
  private static final int LOOKED_AT = 2000;

  private FormatGuess() {}

  static Format of(String name, String text) {
    String start = text.substring(0, Math.min(text.length(), LOOKED_AT));
    if (HTML.matcher(start).matches()) {
      return Format.HTML;
    }
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (ending) {
      case "md", "markdown", "mdown", "mkd" -> Format.MARKDOWN;
      case "html", "htm", "xhtml" -> Format.HTML;
      case "txt", "text" -> Format.PLAIN;
      default -> unnamed(start);
    };
  }

  private static Format unnamed(String start) {
    if (HTML_PART.matcher(start).matches()) {
      return Format.HTML;
    }
    return MARKDOWN.matcher(start).matches() ? Format.MARKDOWN : Format.PLAIN;
  }
}
