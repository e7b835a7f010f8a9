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
 * {@code vocab.txt} (a piece a line) and {@code labels.json}; {@code coreference.onnx} and {@code
 * coreference.json} where it knows how to compare mentions; {@code reader.onnx} and {@code
 * reader.json} where it can read passages for an answer.
 */
interface ModelFiles {

  /** Where the jar of English weights keeps them. */
  String ENGLISH = "/org/denouement/model/en/";

  /** The system property that names a folder to use instead, for those who train. */
  String FOLDER = "denouement.model";

  /** The bytes of a file; null where there is none. */
  byte @Nullable [] find(String file);

  /** What to do about a file that is missing. */
  String missing(String file);

  /** Whether there is such a file. */
  default boolean has(String file) {
    return find(file) != null;
  }

  /**
   * The bytes of a file.
   *
   * @throws IllegalStateException if there is none; says what is missing
   */
  default byte[] bytes(String file) {
    byte[] found = find(file);
    if (found == null) {
      throw new IllegalStateException(missing(file));
    }
    return found;
  }

  /** The lines of a file. */
  default List<String> lines(String file) {
    return new String(bytes(file), StandardCharsets.UTF_8).lines().toList();
  }

  /** The English model: a folder where the system property names one, otherwise the jar's. */
  static ModelFiles english() {
    @Nullable String folder = System.getProperty(FOLDER);
    return folder == null ? new OnClassPath() : in(Path.of(folder));
  }

  /** The model in a folder. */
  static ModelFiles in(Path folder) {
    return new InFolder(folder);
  }

  /** Those in a folder. */
  record InFolder(Path folder) implements ModelFiles {

    @Override
    public byte @Nullable [] find(String file) {
      try {
        Path path = folder.resolve(file);
        return Files.isRegularFile(path) ? Files.readAllBytes(path) : null;
      } catch (IOException e) {
        throw new UncheckedIOException("the model cannot be read", e);
      }
    }

    @Override
    public String missing(String file) {
      return "the model's folder " + folder + " has no " + file;
    }
  }

  /** Those of the jar of English weights. */
  record OnClassPath() implements ModelFiles {

    @Override
    public byte @Nullable [] find(String file) {
      try (InputStream stream = ModelFiles.class.getResourceAsStream(ENGLISH + file)) {
        return stream == null ? null : stream.readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException("the model cannot be read", e);
      }
    }

    @Override
    public String missing(String file) {
      return "the English model's "
          + file
          + " is not on the class path; add the artifact org.denouement:denouement-model-en, or"
          + " name a folder with -D"
          + FOLDER
          + "=DIR";
    }
  }
}
