package org.denouement.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A conversation as the keys of a person make it. */
@Timeout(60)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConversationTest {

  private static final String UP = "\u001B[A";
  private static final String END = "\u0004";

  private static List<String> asked(String keys) throws IOException {
    List<String> asked = new ArrayList<>();
    try (Terminal terminal =
        new DumbTerminal(
            "test",
            "ansi",
            new ByteArrayInputStream(keys.getBytes(StandardCharsets.UTF_8)),
            new ByteArrayOutputStream(),
            StandardCharsets.UTF_8)) {
      new Conversation(terminal, List.of("Ms. Ceyda", "Semih")).hold(asked::add);
    }
    return asked;
  }

  @Test
  void each_line_is_a_question_and_blank_ones_ask_nothing() throws IOException {
    assertThat(asked("Who is Semih?\r\r  Why?\r" + END)).containsExactly("Who is Semih?", "Why?");
  }

  @Test
  void an_apostrophe_quotes_nothing() throws IOException {
    assertThat(asked("Who is Semih's boss?\r" + END)).containsExactly("Who is Semih's boss?");
  }

  @Test
  void the_tabulator_completes_a_name() throws IOException {
    assertThat(asked("Who is sem\t?\r" + END)).containsExactly("Who is Semih ?");
  }

  @Test
  void an_earlier_question_comes_back() throws IOException {
    assertThat(asked("Who is Semih?\r" + UP + "\r" + END))
        .containsExactly("Who is Semih?", "Who is Semih?");
  }
}
