package org.denouement.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FailuresTest {

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Streams streams =
      new Streams(
          InputStream.nullInputStream(),
          OutputStream.nullOutputStream(),
          new PrintStream(err, true, StandardCharsets.UTF_8),
          false,
          false,
          80);

  @Test
  void tellsAnInternalFaultInOneLine() {
    int code = Failures.report(new IllegalStateException("no such page"), streams, false);
    assertThat(code).isEqualTo(3);
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .singleElement()
        .asString()
        .startsWith("denouement: internal fault: ")
        .contains("no such page", "--stacktrace");
  }

  @Test
  void showsWhereAFaultHappenedWhenAsked() {
    Failures.report(new IllegalStateException("no such page"), streams, true);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("\tat org.denouement.app.FailuresTest");
  }

  @Test
  void saysWhatToDoAboutMemory() {
    int code = Failures.report(new OutOfMemoryError("Java heap space"), streams, false);
    assertThat(code).isEqualTo(3);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("-Xmx");
  }
}
