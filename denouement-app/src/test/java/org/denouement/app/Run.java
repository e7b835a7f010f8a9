package org.denouement.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * One run of the command, in this process.
 *
 * @param code its exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Run(int code, String out, String err) {

  /** Runs the command with nothing on standard input. */
  static Run of(String... args) {
    return withInput(new byte[0], args);
  }

  /** Runs the command with these bytes on standard input. */
  static Run withInput(byte[] input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Run run = into(out, input, args);
    return new Run(run.code, out.toString(StandardCharsets.UTF_8), run.err);
  }

  /** Runs the command with a standard output of the caller's. */
  static Run into(OutputStream out, byte[] input, String... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(input),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false,
            80);
    int code = DenouementCommand.run(streams, args);
    return new Run(code, "", err.toString(StandardCharsets.UTF_8));
  }
}
