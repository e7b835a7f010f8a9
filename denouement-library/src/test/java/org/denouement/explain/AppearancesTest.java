package org.denouement.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.denouement.Story;
import org.denouement.explain.Explanation.CastMember;
import org.denouement.explain.face.Face;
import org.denouement.explain.face.FaceOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AppearancesTest {

  private static final String TEXT =
      """
      Nora met Tom at the harbour in May. Nora told Tom that the boat was sold.

      “Where were you all day?” said Nora.

      Paulo came home. Nora laughed at Paulo. Then Tom went away.
      """;

  @TempDir private Path temp;
  private Story story;

  @BeforeEach
  void given_a_story() throws IOException {
    story = Story.read(Files.writeString(temp.resolve("story.txt"), TEXT));
  }

  private CastMember member(String name) {
    return story.explain().cast().stream()
        .filter(member -> member.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void somebody_comes_in_and_is_last_in_a_sentence_that_can_be_checked() {
    assertThat(member("Nora").first().quote()).isEqualTo("Nora met Tom at the harbour in May.");
    assertThat(member("Nora").last().quote()).isEqualTo("Nora laughed at Paulo.");
    assertThat(member("Paulo").first().quote()).isEqualTo("Paulo came home.");
    assertThat(member("Tom").last().quote()).isEqualTo("Then Tom went away.");
  }

  @Test
  void what_somebody_says_is_counted_and_cited() {
    Explanation.Spoken spoken = member("Nora").spoken();

    assertThat(spoken.quotes()).isEqualTo(1);
    assertThat(spoken.words()).isEqualTo(5);
    assertThat(spoken.reported()).isEqualTo(1);
    assertThat(spoken.evidence().getFirst().quote()).isEqualTo("“Where were you all day?”");
    assertThat(member("Paulo").spoken()).isEqualTo(Explanation.Spoken.NOTHING);
  }

  @Test
  void every_face_tells_it() {
    for (Face face : Face.values()) {
      String shown =
          face.write(story.explain(), story.manuscript(), FaceOptions.plain().withWidth(100))
              .replaceAll("<[^>]+>|\\[\\^?\\d+\\]|\\s+", " ");

      assertThat(shown.replaceAll(" +\\d* *", " "))
          .as(face.format())
          .contains("first in paragraph")
          .contains("last in paragraph")
          .contains("speaks once,");
    }
  }
}
