package org.denouement.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.denouement.Story;
import org.denouement.explain.Answer;
import org.denouement.manuscript.Horizon;
import org.denouement.manuscript.Manuscript;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Asked just before the story answers it, a question is answered by nothing that comes later. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AskBeforeEvidenceTest {

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "dont-leave.md",
        "the-lighthouse-key.txt",
        "second-harvest.txt",
        "the-ferry-at-ness.txt"
      })
  void no_answer_comes_from_later_text(String file) throws IOException {
    Story whole = Story.read(examples().resolve(file));
    String gold = file.substring(0, file.lastIndexOf('.')) + ".gold.json";
    List<Gold.Question> questions =
        GoldJson.read(Files.readString(examples().resolve("gold").resolve(gold))).questions();
    assertThat(questions).isNotEmpty();
    for (Gold.Question question : questions) {
      int first =
          question.evidence().stream()
              .mapToInt(quote -> whole.manuscript().text().indexOf(quote))
              .filter(at -> at >= 0)
              .min()
              .orElse(0);
      int page = (int) whole.pages().stream().filter(read -> read.span().end() <= first).count();
      Story before = whole.until(new Horizon.PageNumber(page));

      Answer answer = before.ask(question.question(), 0);

      assertThat(answer)
          .as(question.question())
          .isEqualTo(Story.of(before.manuscript()).ask(question.question(), 0));
      restsOn(before.manuscript(), answer);
    }
  }

  /** Each word that was found stands in what was read, and so does all that is cited. */
  private static void restsOn(Manuscript read, Answer answer) {
    if (answer.stage().equals("ask.finder") || answer.stage().equals("ask.course")) {
      assertThat(TextMeasures.words(read.text())).containsAll(TextMeasures.words(answer.text()));
    }
    assertThat(answer.evidence())
        .allSatisfy(
            evidence -> assertThat(evidence.end()).isLessThanOrEqualTo(read.text().length()));
  }

  private static Path examples() {
    Path at = Path.of("").toAbsolutePath();
    while (!Files.exists(at.resolve("mvnw"))) {
      at = Objects.requireNonNull(at.getParent());
    }
    return at.resolve("examples");
  }
}
