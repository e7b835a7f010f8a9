package org.denouement.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Questions from a file, one a line.
 *
 * @param questions the questions in their order
 * @param blank how many lines had none
 */
record QuestionList(List<String> questions, int blank) {

  QuestionList {
    questions = List.copyOf(questions);
  }

  /**
   * Reads a file as UTF-8, with or without a byte-order mark.
   *
   * @throws UnreadableInput if it cannot be read
   */
  static QuestionList read(String file) {
    String text;
    try {
      text = Files.readString(Path.of(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UnreadableInput(file + ": the questions cannot be read (" + e + ")", e);
    }
    List<String> lines =
        (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().map(String::strip).toList();
    List<String> questions = lines.stream().filter(line -> !line.isEmpty()).toList();
    return new QuestionList(questions, lines.size() - questions.size());
  }
}
