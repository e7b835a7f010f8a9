package org.denouement.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words kept as data.
 *
 * <p>A resource file has one entry a line, UTF-8; {@code #} starts a comment, whose first lines say
 * where the words come from. A line of a table is {@code key: word, word}; keys and words are in
 * lower case.
 */
public final class WordList {

  private WordList() {}

  /** The words of a plain list. */
  public static Set<String> set(Class<?> near, String resource) {
    return Set.copyOf(lines(near, resource));
  }

  /** A table from each word to the keys under which it stands, in the order of the file. */
  public static Map<String, List<String>> keysByWord(Class<?> near, String resource) {
    Map<String, List<String>> keys = new HashMap<>();
    for (String line : lines(near, resource)) {
      int colon = line.indexOf(':');
      String key = line.substring(0, colon).strip();
      for (String word : line.substring(colon + 1).split(",", -1)) {
        if (!word.isBlank()) {
          keys.computeIfAbsent(word.strip(), w -> new ArrayList<>()).add(key);
        }
      }
    }
    keys.replaceAll((word, all) -> List.copyOf(all));
    return Map.copyOf(keys);
  }

  /** A table from each key to the words that stand under it, in the order of the file. */
  public static Map<String, List<String>> wordsByKey(Class<?> near, String resource) {
    Map<String, List<String>> words = new HashMap<>();
    for (String line : lines(near, resource)) {
      int colon = line.indexOf(':');
      List<String> all = new ArrayList<>();
      for (String word : line.substring(colon + 1).split(",", -1)) {
        if (!word.isBlank()) {
          all.add(word.strip());
        }
      }
      words.put(line.substring(0, colon).strip(), List.copyOf(all));
    }
    return Map.copyOf(words);
  }

  /** The entries of a resource beside {@code near}, comments and blank lines left out. */
  public static List<String> lines(Class<?> near, String resource) {
    try (InputStream stream = near.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("no resource " + resource + " beside " + near.getName());
      }
      List<String> lines = new ArrayList<>();
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int comment = line.indexOf('#');
        String words =
            (comment < 0 ? line : line.substring(0, comment)).strip().toLowerCase(Locale.ROOT);
        if (!words.isEmpty()) {
          lines.add(words);
        }
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException("the resource " + resource + " cannot be read", e);
    }
  }
}
