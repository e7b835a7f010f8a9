package org.denouement.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.denouement.Kept;
import org.denouement.Story;
import org.denouement.manuscript.Horizon;
import org.denouement.manuscript.Manuscript;
import org.denouement.read.Reading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StoryFolderTest {

  private static final String TEXT =
      """
      # The Bakery

      Nora works in a bakery in Lisbon. She likes “old” songs.

      ## Later

      She leaves.
      """;

  @TempDir private Path temp;
  private Story story;

  @BeforeEach
  void given_a_story() throws IOException {
    story = Story.read(Files.writeString(temp.resolve("bakery.md"), TEXT));
  }

  @Test
  void a_story_that_was_kept_opens_as_it_was() throws IOException {
    StoryFolder.write(story, temp.resolve("kept"));

    Manuscript opened = StoryFolder.open(temp.resolve("kept")).orThrow();
    Manuscript manuscript = story.manuscript();
    assertThat(opened.text()).isEqualTo(manuscript.text());
    assertThat(opened.blocks()).isEqualTo(manuscript.blocks());
    assertThat(opened.format()).isEqualTo(manuscript.format());
    assertThat(opened.source().runs()).isEqualTo(manuscript.source().runs());
    assertThat(Story.of(opened).explain()).isEqualTo(story.explain());
  }

  @Test
  void what_was_known_is_kept_and_answers_the_same() throws IOException {
    Path folder = temp.resolve("kept");
    StoryFolder.write(story, folder);

    Manuscript opened = StoryFolder.open(folder).orThrow();
    Kept known = StoryFolder.known(folder).orElseThrow();

    assertThat(known.explanation()).isEqualTo(story.explain());
    assertThat(Story.of(opened, known).ask("Where does Nora work?"))
        .isEqualTo(story.ask("Where does Nora work?"));
  }

  @Test
  void of_a_story_read_in_part_nothing_is_known_in_a_folder() throws IOException {
    Path folder = temp.resolve("kept");
    StoryFolder.write(story.until(new Horizon.PageNumber(1)), folder);

    assertThat(StoryFolder.known(folder)).isEmpty();
  }

  @Test
  void what_is_known_at_a_horizon_is_read_again() throws IOException {
    Path folder = temp.resolve("kept");
    StoryFolder.write(story, folder);
    Story whole =
        Story.of(StoryFolder.open(folder).orThrow(), StoryFolder.known(folder).orElseThrow());
    Horizon first = new Horizon.PageNumber(1);

    assertThat(whole.until(first).explain()).isEqualTo(story.until(first).explain());
  }

  @Test
  void a_folder_made_earlier_is_replaced_and_nothing_is_left_beside_it() throws IOException {
    Path folder = temp.resolve("kept");
    StoryFolder.write(story, folder);
    StoryFolder.write(story, folder);

    assertThat(names(folder))
        .containsExactlyInAnyOrder(
            "manuscript.json", "story.json", "explanation.json", "known.json");
    assertThat(names(temp)).containsExactlyInAnyOrder("kept", "bakery.md");
  }

  @Test
  void a_folder_that_holds_other_things_is_left_alone() throws IOException {
    Path folder = Files.createDirectory(temp.resolve("mine"));
    Files.writeString(folder.resolve("diary.txt"), "Dear diary");

    assertThatThrownBy(() -> StoryFolder.write(story, folder))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(names(folder)).containsExactly("diary.txt");
  }

  @Test
  void a_damaged_folder_is_refused_with_what_to_do() throws IOException {
    Path folder = temp.resolve("kept");
    StoryFolder.write(story, folder);
    Files.writeString(
        folder.resolve("manuscript.json"), "{\"schema\": \"denouement.manuscript/1\"");

    assertThat(StoryFolder.open(folder)).isInstanceOf(Reading.Refused.class);
  }

  private static Stream<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList().stream();
    }
  }
}
