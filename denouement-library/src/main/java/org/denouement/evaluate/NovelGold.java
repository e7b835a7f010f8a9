package org.denouement.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.denouement.manuscript.Span;

/**
 * A novel as the Project Dialogism Novel Corpus annotates it: {@code novel_text.txt}, {@code
 * quotation_info.csv} and {@code character_info.csv} in one folder (Vishnubhotla, Hammond and Hirst
 * 2022).
 *
 * @param characters the names of each character, its main name first
 * @param quotations what is said, in the order of the file
 */
record NovelGold(List<Set<String>> characters, List<Said> quotations) {

  /** The name of the text in the folder. */
  static final String TEXT = "novel_text.txt";

  private static final String QUOTATIONS = "quotation_info.csv";
  private static final String CHARACTERS = "character_info.csv";
  private static final Pattern PAIR = Pattern.compile("\\[\\s*(\\d+)\\s*,\\s*(\\d+)\\s*\\]");
  private static final Pattern STRING =
      Pattern.compile("'((?:[^'\\\\]|\\\\.)*)'|\"((?:[^\"\\\\]|\\\\.)*)\"");

  /**
   * A quotation.
   *
   * @param parts the stretches of it, by UTF-16 units of the text, without marks
   * @param speaker the main name of its speaker
   * @param kind "Explicit", "Anaphoric" or "Implicit"
   */
  record Said(List<Span> parts, String speaker, String kind) {}

  /** Whether a folder holds such a novel. */
  static boolean isNovel(Path folder) {
    return Files.isRegularFile(folder.resolve(TEXT))
        && Files.isRegularFile(folder.resolve(QUOTATIONS));
  }

  /**
   * Reads the annotations of a novel.
   *
   * @param text its text, line ends as in the file
   * @throws UnreadableGoldException if they cannot be read or are not as the corpus has them
   */
  static NovelGold read(Path folder, String text) {
    List<Set<String>> characters = new ArrayList<>();
    for (Map<String, String> row : Csv.read(folder.resolve(CHARACTERS))) {
      Set<String> names = new LinkedHashSet<>();
      names.add(field(row, "Main Name", folder).strip());
      Matcher alias = STRING.matcher(field(row, "Aliases", folder));
      while (alias.find()) {
        String name = alias.group(1) != null ? alias.group(1) : alias.group(2);
        names.add(name.replaceAll("\\\\(.)", "$1").strip());
      }
      characters.add(names);
    }
    List<Said> quotations = new ArrayList<>();
    for (Map<String, String> row : Csv.read(folder.resolve(QUOTATIONS))) {
      List<Span> parts = new ArrayList<>();
      Matcher pair = PAIR.matcher(field(row, "quoteByteSpans", folder));
      while (pair.find()) {
        parts.add(span(text, Integer.parseInt(pair.group(1)), Integer.parseInt(pair.group(2))));
      }
      String speaker = field(row, "speaker", folder).strip();
      quotations.add(new Said(List.copyOf(parts), speaker, field(row, "quoteType", folder)));
    }
    return new NovelGold(List.copyOf(characters), List.copyOf(quotations));
  }

  /** The corpus counts code points. */
  private static Span span(String text, int from, int to) {
    int length = text.codePointCount(0, text.length());
    if (to > length || from > to) {
      throw new UnreadableGoldException(QUOTATIONS + ": [" + from + ", " + to + "] is outside");
    }
    return new Span(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
  }

  private static String field(Map<String, String> row, String column, Path folder) {
    String value = row.get(column);
    if (value == null) {
      throw new UnreadableGoldException(folder + ": no column \"" + column + "\"");
    }
    return value;
  }

  /** The text of the novel as it stands in its file. */
  static String text(Path folder) {
    try {
      return Files.readString(folder.resolve(TEXT));
    } catch (IOException e) {
      throw new UnreadableGoldException(folder.resolve(TEXT) + ": cannot be read (" + e + ")");
    }
  }
}
