package org.denouement.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Knows files that are no text by their first bytes. */
final class FileKind {

  /**
   * A kind of file.
   *
   * @param name what it is called
   * @param at where its mark stands
   * @param mark its mark, as ISO-8859-1
   */
  private record Mark(String name, int at, String mark) {}

  private static final String EPUB = "an EPUB book";
  private static final String WORD = "a Word document";
  private static final String OPEN_DOCUMENT = "an OpenDocument text";
  private static final String ZIP = "a ZIP archive";
  private static final String PDF = "a PDF document";
  private static final List<Mark> MARKS =
      List.of(
          new Mark(PDF, 0, "%PDF-"),
          new Mark("an RTF document", 0, "{\\rtf"),
          new Mark("a PNG picture", 0, "\u0089PNG\r\n"),
          new Mark("a JPEG picture", 0, "\u00FF\u00D8\u00FF"),
          new Mark("a GIF picture", 0, "GIF8"),
          new Mark("an old Word document", 0, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"),
          new Mark("a gzip archive", 0, "\u001F\u008B"),
          new Mark("an xz archive", 0, "\u00FD7zXZ"),
          new Mark("a 7-Zip archive", 0, "7z\u00BC\u00AF"),
          new Mark("a RAR archive", 0, "Rar!\u001A"),
          new Mark("a Kindle book", 60, "BOOKMOBI"),
          new Mark("an SQLite database", 0, "SQLite format 3\0"),
          new Mark("a program", 0, "\u007FELF"),
          new Mark("a film", 4, "ftyp"),
          new Mark("a film", 0, "\u001AE\u00DF\u00A3"),
          new Mark("a sound or film file", 0, "RIFF"),
          new Mark("a sound file", 0, "ID3"));
  private static final int LOOKED_AT = 4096;

  private FileKind() {}

  /** What the file looks like if it is no text, or null. */
  static @Nullable String foreign(byte[] content) {
    String start =
        new String(content, 0, Math.min(content.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
    if (start.startsWith("PK\u0003\u0004")) {
      return archive(start);
    }
    return MARKS.stream()
        .filter(mark -> start.startsWith(mark.mark(), mark.at()))
        .map(Mark::name)
        .findFirst()
        .orElse(null);
  }

  private static String archive(String start) {
    if (start.contains("application/epub+zip")) {
      return EPUB;
    }
    if (start.contains("application/vnd.oasis.opendocument.text")) {
      return OPEN_DOCUMENT;
    }
    return start.contains("word/") || start.contains("[Content_Types].xml") ? WORD : ZIP;
  }

  /** What to do about a kind of file. */
  static String remedy(String kind) {
    return switch (kind) {
      case PDF -> "Save its text first, for example with: pdftotext -layout FILE.pdf FILE.txt";
      case EPUB -> "Save it as HTML or text first, for example with Calibre or pandoc.";
      case ZIP, "a gzip archive", "an xz archive", "a 7-Zip archive", "a RAR archive" ->
          "Unpack it first and give the story's file.";
      default ->
          kind.endsWith("document") || kind.equals(OPEN_DOCUMENT) || kind.endsWith("book")
              ? "Save it as text or HTML first."
              : "Give the file that holds the story's words.";
    };
  }

  /** Whether decoded words hold control characters that no text has. */
  static boolean isBinary(String text) {
    long controls =
        text.chars()
            .filter(c -> c < ' ' && !Character.isWhitespace(c) && c != 0x1A && c != 0x1B)
            .count();
    return text.indexOf('\0') >= 0 || controls * 100 > text.length();
  }
}
