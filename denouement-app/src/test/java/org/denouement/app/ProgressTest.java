package org.denouement.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntConsumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {

  @ParameterizedTest
  @CsvSource({"true, 400, reading page 201 of 400", "true, 20, ''", "false, 400, ''"})
  void isShownOnlyOnATerminalAndForLongStories(boolean terminal, int pages, String shown) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams =
        new Streams(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            terminal,
            false,
            80);
    IntConsumer progress = Progress.of(streams, pages);
    for (int page = 1; page <= pages; page++) {
      progress.accept(page);
    }
    String said = err.toString(StandardCharsets.UTF_8);
    assertThat(said).contains(shown);
    assertThat(said.isEmpty()).isEqualTo(shown.isEmpty());
    assertThat(said.isEmpty() || said.endsWith("\r\u001B[K")).isTrue();
  }
}
