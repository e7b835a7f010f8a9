package org.denouement.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.denouement.Story;
import org.denouement.read.ReadSettings;
import org.denouement.read.StoryFile;
import org.junit.jupiter.api.Test;

class CastClaimsTest {

  @Test
  void a_hyphen_after_the_article_leaves_no_stump_of_a_word() {
    String text =
        "The-mother-of-the-groom greets Nora, a baker. The-mother-of-the-groom dances with Nora."
            + " The-mother-of-the-groom leaves.";
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Explanation explanation =
        Story.of(
                StoryFile.read(new ByteArrayInputStream(bytes), "story.txt", ReadSettings.usual())
                    .orThrow())
            .explain();

    assertThat(explanation.cast())
        .flatMap(Explanation.CastMember::about)
        .extracting(Claim::text)
        .noneMatch(said -> said.matches(".* an? [^\\p{L}].*"));
  }
}
