package org.denouement.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Keeps ONNX Runtime's native code in a folder, where one is named.
 *
 * <p>Left to itself, ONNX Runtime unpacks 28 MB into a temporary folder at every start, which takes
 * a third of a second.
 */
final class NativeLibraries {

  /** The system property that names the folder; what is not in it yet is unpacked into it. */
  static final String FOLDER = "denouement.native";

  private static final String RUNTIMES_OWN = "onnxruntime.native.path";
  private static final List<String> NAMES = List.of("onnxruntime", "onnxruntime4j_jni");

  private NativeLibraries() {}

  /** Tells ONNX Runtime of the folder, if one is named; call before anything of it is used. */
  static void prepare() {
    @Nullable String folder = System.getProperty(FOLDER);
    if (folder != null && System.getProperty(RUNTIMES_OWN) == null) {
      try {
        Path kept = Files.createDirectories(Path.of(folder));
        for (String name : NAMES) {
          keep(kept, System.mapLibraryName(name));
        }
        System.setProperty(RUNTIMES_OWN, kept.toString());
      } catch (IOException e) {
        throw new UncheckedIOException("cannot unpack native code into " + folder, e);
      }
    }
  }

  /** Unpacks a file beside its place first, so that another program never sees a part of it. */
  private static void keep(Path folder, String file) throws IOException {
    if (Files.exists(folder.resolve(file))) {
      return;
    }
    String resource = "/ai/onnxruntime/native/" + platform() + "/" + file;
    try (InputStream stream = NativeLibraries.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("ONNX Runtime has no native code for " + platform());
      }
      Path part = folder.resolve("." + file + "." + ProcessHandle.current().pid() + ".part");
      Files.copy(stream, part, StandardCopyOption.REPLACE_EXISTING);
      Files.move(
          part,
          folder.resolve(file),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** ONNX Runtime's name of this platform: "linux-x64". */
  private static String platform() {
    String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String arch = System.getProperty("os.arch", "");
    String system = name.contains("win") ? "win" : name.contains("mac") ? "osx" : "linux";
    return system + "-" + (arch.equals("amd64") || arch.equals("x86_64") ? "x64" : "aarch64");
  }
}
