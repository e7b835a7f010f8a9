package org.denouement.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.denouement.Story;
import org.denouement.explain.Answer;
import org.denouement.manuscript.Horizon;
import org.denouement.manuscript.Manuscript;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is answered at a horizon is what reading only so far answers. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AskHorizonTest {

  static Stream<Arguments> stories() {
    return Stream.of(
        Arguments.of(
            "dont-leave.md",
            List.of(
                "Do Defne and Semih get back together?",
                "Why did Defne leave?",
                "Who is Ms. Ceyda?",
                "How does it end?",
                "When was the film released?")),
        Arguments.of(
            "the-lighthouse-key.txt",
            List.of(
                "How does the story end?",
                "Who finds the key?",
                "When is the story set?",
                "Why did he leave?",
                "Are they married?",
                "Where is the lighthouse?")),
        Arguments.of(
            "second-harvest.txt",
            List.of(
                "What does the letter say?",
                "Who lied about the harvest?",
                "How many years passed?",
                "What happens at the end?")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stories")
  void answers_at_every_page_are_those_of_the_story_cut_there(String file, List<String> questions) {
    Story whole = Story.read(examples().resolve(file));
    for (int page : IntStream.rangeClosed(0, whole.pages().size()).toArray()) {
      Story until = whole.until(new Horizon.PageNumber(page));
      Manuscript cut = until.manuscript();
      Story alone = Story.of(cut);

      assertThat(alone.pages()).isEqualTo(until.pages());
      for (String question : questions) {
        Answer answer = until.ask(question);
        assertThat(answer).as("%s at page %s", question, page).isEqualTo(alone.ask(question));
        assertThat(answer.evidence())
            .allSatisfy(
                evidence -> assertThat(evidence.end()).isLessThanOrEqualTo(cut.text().length()));
      }
    }
  }

  private static Path examples() {
    Path at = Path.of("").toAbsolutePath();
    while (!Files.exists(at.resolve("mvnw"))) {
      at = Objects.requireNonNull(at.getParent());
    }
    return at.resolve("examples");
  }
}
