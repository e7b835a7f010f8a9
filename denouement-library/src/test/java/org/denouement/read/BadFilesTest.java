package org.denouement.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.denouement.manuscript.Manuscript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are empty, broken, foreign or in another character set. */
class BadFilesTest {

  private static final String STORY = "Zoë said, “It’s over — finis.” The café was shut.\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void obeysAByteOrderMark(String charset) {
    Manuscript manuscript = read(("\uFEFF" + STORY).getBytes(Charset.forName(charset)));
    assertThat(manuscript.text()).isEqualTo(STORY);
    assertThat(manuscript.warnings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "windows-1252"})
  void findsOutACharacterSetAndSaysSo(String charset) {
    Manuscript manuscript = read(STORY.getBytes(Charset.forName(charset)));
    assertThat(manuscript.text()).isEqualTo(STORY);
    assertThat(manuscript.warnings()).singleElement().asString().contains(charset);
  }

  @Test
  void takesOneStrayApostropheForWindows1252() {
    byte[] bytes = "Nobody\u0092s home.\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(read(bytes).text()).isEqualTo("Nobody’s home.\n");
  }

  @Test
  void dropsACharacterThatTheFilesEndCuts() {
    byte[] whole = "A café".getBytes(StandardCharsets.UTF_8);
    byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);
    assertThat(read(cut).text()).isEqualTo("A caf");
    assertThat(read(cut).warnings()).singleElement().asString().contains("byte 5");
  }

  @Test
  void keepsBrokenSequencesAndSaysWhere() {
    byte[] bytes = "é é é\né X é\n".getBytes(StandardCharsets.UTF_8);
    bytes[12] = (byte) 0xFF;
    assertThat(read(bytes).text()).isEqualTo("é é é\né \uFFFD é\n");
    assertThat(read(bytes).warnings())
        .singleElement()
        .asString()
        .contains("1 broken UTF-8 sequence", "line 2", "byte 12", "U+FFFD");
  }

  @Test
  void readsHtmlInTheCharacterSetItDeclares() {
    String page =
        "<html><head><meta charset=\"iso-8859-2\"></head><body><p>Jiří šel domů.</p></body></html>";
    byte[] bytes = page.getBytes(Charset.forName("ISO-8859-2"));
    Reading reading =
        StoryFile.read(new ByteArrayInputStream(bytes), "a.html", ReadSettings.usual());
    assertThat(reading.orThrow().text()).isEqualTo("Jiří šel domů.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|the file is empty",
        "' \n\t\n '|there are no words in it",
        "'%PDF-1.7 x'|a PDF document",
        "'PK\u0003\u0004mimetypeapplication/epub+zip'|an EPUB book",
        "'PK\u0003\u0004[Content_Types].xmlword/document.xml'|a Word document",
        "'\u0089PNG\r\n\u001a\n'|a PNG picture",
        "'{\\rtf1 Hello}'|an RTF document",
        "'Some\u0000words\u0000'|binary data",
      })
  void refusesWhatIsNoText(String content, String found) {
    Reading reading = reading(content.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(reading).isInstanceOf(Reading.Refused.class);
    Reading.Refused refused = (Reading.Refused) reading;
    assertThat(refused.found()).contains(found);
    assertThat(refused.remedy()).isNotEmpty();
    assertThat(refused.message()).startsWith("story.txt: ");
  }

  @Test
  void refusesWhatIsTooLarge(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("long.txt"), "word ".repeat(300));
    ReadSettings settings = ReadSettings.usual().withMaxBytes(1024);

    Reading ofFile = StoryFile.read(file, settings);
    Reading ofStream =
        StoryFile.read(new ByteArrayInputStream(Files.readAllBytes(file)), "-", settings);

    assertThat(((Reading.Refused) ofFile).message()).contains("at most 1 KB", "--max-size");
    assertThat(((Reading.Refused) ofStream).message()).contains("at most 1 KB", "--max-size");
    assertThat(StoryFile.read(file, settings.withMaxBytes(1500))).isInstanceOf(Reading.Read.class);
  }

  @Test
  void refusesFoldersAndFilesThatAreNotThere(@TempDir Path folder) {
    assertThat(((Reading.Refused) StoryFile.read(folder, ReadSettings.usual())).found())
        .contains("folder");
    assertThat(
            ((Reading.Refused) StoryFile.read(folder.resolve("no"), ReadSettings.usual())).found())
        .contains("no such file");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<html><body><article><p>She waited by the gate all day.</p>|<article> is never closed",
        "<html><body><p>She waited by the gate all day.</p><p cla|inside a tag",
        "<html><body><p>She waited by the gate all day.</p><!-- note|inside a comment",
      })
  void warnsOfHtmlThatWasCut(String page, String warning) {
    Manuscript manuscript = Texts.read("page.html", page);
    assertThat(manuscript.text()).isEqualTo("She waited by the gate all day.");
    assertThat(manuscript.warnings()).singleElement().asString().contains(warning);
  }

  private static Manuscript read(byte[] bytes) {
    return reading(bytes).orThrow();
  }

  private static Reading reading(byte[] bytes) {
    return StoryFile.read(new ByteArrayInputStream(bytes), "story.txt", ReadSettings.usual());
  }
}
