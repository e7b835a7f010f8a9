package org.denouement.app;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Where a command reads and writes.
 *
 * @param in standard input
 * @param out standard output, for results; bytes, so that they are UTF-8 in any locale
 * @param err standard error, for warnings and progress
 * @param terminal whether a person sits before it
 * @param colour whether results may be coloured
 * @param columns how wide the terminal is
 */
record Streams(
    InputStream in,
    OutputStream out,
    PrintStream err,
    boolean terminal,
    boolean colour,
    int columns) {

  private static final int USUAL_COLUMNS = 80;

  /** Those of this process. */
  static Streams ofProcess() {
    boolean terminal = isTerminal();
    String noColour = System.getenv("NO_COLOR");
    boolean plain =
        (noColour != null && !noColour.isEmpty()) || "dumb".equals(System.getenv("TERM"));
    return new Streams(
        System.in,
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        terminal,
        terminal && !plain,
        columns(System.getenv("COLUMNS")));
  }

  // Java's own console is null off a terminal; the line editor that newer Javas load instead is
  // not.
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    System.setProperty("jdk.console", "java.base");
    return System.console() != null;
  }

  private static int columns(@Nullable String said) {
    return said != null && said.matches("[1-9]\\d{0,3}") ? Integer.parseInt(said) : USUAL_COLUMNS;
  }

  /** Says something that a person should know and that is no result. */
  void warn(String message) {
    err.println("denouement: warning: " + message);
  }
}
