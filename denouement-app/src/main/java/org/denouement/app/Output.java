package org.denouement.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the results go: standard output, or a file that is written whole or not at all. */
final class Output {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "Write to this file instead of standard output.")
  private @Nullable String file;

  /** Whether the results go to a file. */
  boolean isFile() {
    return file != null && !file.equals("-");
  }

  /** Writes the results as UTF-8. */
  void write(String results, Streams streams) {
    byte[] bytes = results.getBytes(StandardCharsets.UTF_8);
    if (file == null || file.equals("-")) {
      print(bytes, streams.out());
    } else {
      save(bytes, Path.of(file));
    }
  }

  private static void print(byte[] bytes, OutputStream out) {
    try {
      out.write(bytes);
      out.flush();
    } catch (IOException e) {
      if (isBrokenPipe(e)) {
        throw new BrokenPipe(e);
      }
      throw new UnwritableOutput("standard output: " + e.getMessage(), e);
    }
  }

  private static boolean isBrokenPipe(IOException e) {
    String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("broken pipe") || message.contains("pipe is being closed");
  }

  private static void save(byte[] bytes, Path file) {
    try {
      if (Files.isDirectory(file)) {
        throw new IOException("this is a folder");
      }
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        Files.write(file, bytes);
      } else {
        replace(bytes, Files.exists(file) ? file.toRealPath() : file.toAbsolutePath());
      }
    } catch (IOException e) {
      throw new UnwritableOutput(file + ": cannot be written (" + reason(e) + ")", e);
    }
  }

  /** Writes beside the file first, so that a reader of it sees the old or the new, never a part. */
  private static void replace(byte[] bytes, Path file) throws IOException {
    Path part =
        file.resolveSibling(
            "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    try {
      Files.write(part, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static String reason(IOException e) {
    return switch (e) {
      case java.nio.file.NoSuchFileException missing -> "there is no such folder";
      case java.nio.file.AccessDeniedException denied -> "permission denied";
      default -> String.valueOf(e.getMessage());
    };
  }
}
