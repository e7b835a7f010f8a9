package org.denouement.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The trained model as it lies in its jar, or in a folder.
 *
 * <p>Its files: {@code encoder.onnx} and {@code relations.onnx} (the graphs with their weights),
 * {@code vocab.txt} (a piece a line) and {@code labels.json}.
 */
interface ModelFiles {

  /** Where the jar of English weights keeps them. */
  String ENGLISH = "/org/denouement/model/en/";

  /** The system property that names a folder to use instead, for those who train. */
  String FOLDER = "denouement.model";

  /**
   * The bytes of a file.
   *
   * @throws IllegalStateException if there is none; says what is missing
   */
  byte[] bytes(String file);

  /** The lines of a file. */
  default List<String> lines(String file) {
    return new String(bytes(file), StandardCharsets.UTF_8).lines().toList();
  }

  /** The English model: a folder where the system property names one, otherwise the jar's. */
  static ModelFiles english() {
    @Nullable String folder = System.getProperty(FOLDER);
    return folder == null ? onClassPath() : in(Path.of(folder));
  }

  /** The model in a folder. */
  static ModelFiles in(Path folder) {
    return file -> {
      if (!Files.isRegularFile(folder.resolve(file))) {
        throw new IllegalStateException("the model's folder " + folder + " has no " + file);
      }
      try {
        return Files.readAllBytes(folder.resolve(file));
      } catch (IOException e) {
        throw new UncheckedIOException("the model cannot be read", e);
      }
    };
  }

  private static ModelFiles onClassPath() {
    return file -> {
      try (InputStream stream = ModelFiles.class.getResourceAsStream(ENGLISH + file)) {
        if (stream == null) {
          throw new IllegalStateException(
              "the English model's "
                  + file
                  + " is not on the class path; add the artifact"
                  + " org.denouement:denouement-model-en, or name a folder with -D"
                  + FOLDER
                  + "=DIR");
        }
        return stream.readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException("the model cannot be read", e);
      }
    };
  }
}
