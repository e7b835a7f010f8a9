package org.denouement.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Takes what was predicted, in the layout of the gold. */
@FunctionalInterface
public interface Predictions {

  /** For those who want only figures. */
  Predictions NONE = (name, text) -> {};

  /**
   * Takes one file.
   *
   * @param name its path in the layout: {@code events/158_emma.tsv}
   * @param text its words
   */
  void take(String name, String text);

  /** Writes them under a folder, which is made; files of these names are replaced. */
  static Predictions in(Path folder) {
    return (name, text) -> {
      try {
        Path file = folder.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
      } catch (IOException e) {
        throw new UncheckedIOException("the predictions cannot be written", e);
      }
    };
  }
}
