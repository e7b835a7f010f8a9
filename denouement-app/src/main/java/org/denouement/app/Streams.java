package org.denouement.app;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.impl.DumbTerminal;
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

  /** The terminal that a person types at: the system's own, or one over streams that are given. */
  // The stream itself is asked about, not what it holds.
  @SuppressWarnings("ReferenceEquality")
  Terminal typed() {
    try {
      return in == System.in
          ? TerminalBuilder.builder().systemOutput(TerminalBuilder.SystemOutput.SysErr).build()
          : new DumbTerminal("denouement", Terminal.TYPE_DUMB, in, err, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the terminal cannot be used", e);
    }
  }

  /** Says something that a person should know and that is no result. */
  void warn(String message) {
    err.println("denouement: warning: " + message);
  }
}
