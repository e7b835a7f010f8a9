package org.denouement.read;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the character set that an HTML file says it is in, in its first 1,024 bytes (HTML,
 * 13.2.3.2).
 */
final class HtmlCharset {

  private static final int LOOKED_AT = 1024;
  private static final Pattern DECLARED =
      Pattern.compile(
          "(?is)(?:<meta\\b[^>]*\\bcharset\\s*=\\s*|<\\?xml\\b[^>]*\\bencoding\\s*=\\s*)[\"']?([\\w.:-]+)");

  private HtmlCharset() {}

  /** The declared character set, or null. */
  static @Nullable Charset declared(byte[] bytes) {
    String start =
        new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(start);
    if (!declared.find()) {
      return null;
    }
    try {
      Charset charset = Charset.forName(declared.group(1));
      // Browsers read these as Windows-1252 too (Encoding Standard, 4.2), and a file whose bytes
      // tell it is ASCII's
      // kin is not UTF-16.
      boolean latin =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      return latin
          ? Charset.forName("windows-1252")
          : charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }
}
