package org.denouement.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into words.
 *
 * <p>In this order: the character set asked for; a byte-order mark; UTF-16 or UTF-32 by where its
 * zeros stand; UTF-8, also with a few broken sequences; else what ICU takes it for.
 */
final class Decoding {

  /**
   * A byte-order mark.
   *
   * @param bytes its bytes, as ISO-8859-1
   */
  private record ByteOrderMark(Charset charset, String bytes) {}

  /** UTF-32 first: its little-endian mark begins with that of UTF-16. */
  private static final List<ByteOrderMark> MARKS =
      List.of(
          new ByteOrderMark(Charset.forName("UTF-32LE"), "\u00FF\u00FE\0\0"),
          new ByteOrderMark(Charset.forName("UTF-32BE"), "\0\0\u00FE\u00FF"),
          new ByteOrderMark(StandardCharsets.UTF_8, "\u00EF\u00BB\u00BF"),
          new ByteOrderMark(StandardCharsets.UTF_16LE, "\u00FF\u00FE"),
          new ByteOrderMark(StandardCharsets.UTF_16BE, "\u00FE\u00FF"));

  private final byte[] bytes;
  private final List<String> warnings = new ArrayList<>();

  private Decoding(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Decodes a file.
   *
   * @param charset its character set if that is known
   */
  static Decoded decode(byte[] bytes, @Nullable Charset charset) {
    Decoding decoding = new Decoding(bytes);
    String text = decoding.decode(charset);
    return new Decoded(text, decoding.warnings);
  }

  private String decode(@Nullable Charset asked) {
    String start = new String(bytes, 0, Math.min(bytes.length, 4), StandardCharsets.ISO_8859_1);
    for (ByteOrderMark mark : MARKS) {
      if (start.startsWith(mark.bytes()) && (asked == null || isSort(mark.charset(), asked))) {
        return decode(mark.charset(), mark.bytes().length());
      }
    }
    if (asked != null) {
      return decode(asked, 0);
    }
    Charset wide = WideCharsets.guess(bytes);
    if (wide != null) {
      warnings.add("no byte-order mark; read as " + wide.name());
      return decode(wide, 0);
    }
    Utf8 utf8 = Utf8.scan(bytes, 0);
    @Nullable Charset declared = HtmlCharset.declared(bytes);
    if (declared != null
        && (utf8.wellFormed() == 0 || !utf8.isLikely())
        && !declared.equals(StandardCharsets.UTF_8)) {
      return new String(bytes, declared);
    }
    if (utf8.isLikely()) {
      return repaired(utf8, 0);
    }
    Charset guess = SingleBytes.guess(bytes, utf8);
    warnings.add(
        "not UTF-8; read as "
            + guess.name()
            + " (if letters look wrong, name the right one with --charset)");
    return new String(bytes, guess);
  }

  private String decode(Charset charset, int from) {
    if (charset.equals(StandardCharsets.UTF_8)) {
      return repaired(Utf8.scan(bytes, from), from);
    }
    String text = new String(bytes, from, bytes.length - from, charset);
    int unit =
        charset.name().startsWith("UTF-16") ? 2 : charset.name().startsWith("UTF-32") ? 4 : 1;
    if ((bytes.length - from) % unit != 0) {
      warnings.add("the file ends inside a character; what is left of it was dropped");
      return text.endsWith("\uFFFD") ? text.substring(0, text.length() - 1) : text;
    }
    return text;
  }

  /** UTF-8 with every broken sequence as U+FFFD, but a cut one at the file's end dropped. */
  private String repaired(Utf8 utf8, int from) {
    int end = utf8.cutAt() >= 0 ? utf8.cutAt() : bytes.length;
    if (utf8.cutAt() >= 0) {
      warnings.add(
          "the file ends inside a character (byte "
              + utf8.cutAt()
              + "); what is left of it was dropped");
    }
    if (utf8.broken() > 0) {
      warnings.add(
          utf8.broken()
              + (utf8.broken() == 1 ? " broken UTF-8 sequence" : " broken UTF-8 sequences")
              + ", the first in line "
              + utf8.firstBrokenLine()
              + " (byte "
              + utf8.firstBroken()
              + "); kept as U+FFFD");
    }
    return new String(bytes, from, end - from, StandardCharsets.UTF_8);
  }

  /** Whether a mark's character set is the one asked for, which may leave the byte order open. */
  private static boolean isSort(Charset marked, Charset asked) {
    return asked.name().startsWith("UTF-") && marked.name().startsWith(asked.name());
  }
}
