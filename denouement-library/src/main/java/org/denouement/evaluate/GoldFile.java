package org.denouement.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A story and what a careful reader knows after it.
 *
 * @param name what to call it
 * @param text the story's file
 * @param gold the file of what is known
 */
record GoldFile(String name, Path text, Path gold) {

  private static final String GOLD = "gold.json";
  private static final String ENDING = ".gold.json";

  /**
   * All that lie under a folder, in the order of their paths: folders with {@code text.txt} and
   * {@code gold.json}, and {@code gold/NAME.gold.json} beside {@code NAME.txt} or {@code NAME.md}.
   */
  static List<GoldFile> under(Path data) {
    try (Stream<Path> files = Files.walk(data)) {
      List<Path> golds = files.filter(file -> file.toString().endsWith(GOLD)).sorted().toList();
      List<GoldFile> found = new ArrayList<>();
      for (Path gold : golds) {
        found.add(of(gold));
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException("the folder cannot be listed: " + data, e);
    }
  }

  private static GoldFile of(Path gold) {
    String file = gold.getFileName().toString();
    Path folder = Objects.requireNonNull(gold.toAbsolutePath().getParent());
    if (file.equals(GOLD)) {
      return new GoldFile(folder.getFileName().toString(), folder.resolve("text.txt"), gold);
    }
    String name = file.substring(0, file.length() - ENDING.length());
    Path stories = Objects.requireNonNullElse(folder.getParent(), folder);
    Path markdown = stories.resolve(name + ".md");
    return new GoldFile(
        name, Files.exists(markdown) ? markdown : stories.resolve(name + ".txt"), gold);
  }
}
