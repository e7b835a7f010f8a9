package org.denouement.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.denouement.manuscript.Format;
import org.denouement.manuscript.Manuscript;
import org.denouement.manuscript.SourceMap;
import org.denouement.manuscript.WhiteSpace;

/** Reads a file, or a stream, as a story. */
public final class StoryFile {

  private static final String A_STORY = "a story as plain text, Markdown or HTML";

  private StoryFile() {}

  /** Reads a file. */
  public static Reading read(Path file, ReadSettings settings) {
    String name = file.toString();
    if (Files.isDirectory(file)) {
      return new Reading.Refused(name, "this is a folder", A_STORY, "Name a file inside it.");
    }
    try {
      if (Files.isRegularFile(file) && Files.size(file) > settings.maxBytes()) {
        return tooLarge(name, Files.size(file), settings);
      }
      try (InputStream bytes = Files.newInputStream(file)) {
        return read(bytes, name, settings);
      }
    } catch (NoSuchFileException e) {
      return new Reading.Refused(name, "there is no such file", A_STORY, "Check the name.");
    } catch (IOException e) {
      return unreadable(name, e);
    }
  }

  /**
   * Reads a stream to its end; closes it not.
   *
   * @param name what to call it in messages; its ending may tell the format
   */
  public static Reading read(InputStream bytes, String name, ReadSettings settings) {
    byte[] content;
    try {
      content = bytes.readNBytes((int) Math.min(settings.maxBytes() + 1, Integer.MAX_VALUE - 8));
    } catch (IOException e) {
      return unreadable(name, e);
    }
    if (content.length > settings.maxBytes()) {
      return tooLarge(name, -1, settings);
    }
    return read(content, name, settings);
  }

  private static Reading read(byte[] content, String name, ReadSettings settings) {
    String foreign = FileKind.foreign(content);
    if (foreign != null) {
      return new Reading.Refused(
          name, "this looks like " + foreign, A_STORY, FileKind.remedy(foreign));
    }
    Decoded decoded = Decoding.decode(content, settings.charset());
    if (decoded.text().chars().allMatch(c -> WhiteSpace.is((char) c))) {
      return new Reading.Refused(
          name,
          content.length == 0 ? "the file is empty" : "there are no words in it",
          A_STORY,
          "Check that the right file was given and saved.");
    }
    if (FileKind.isBinary(decoded.text())) {
      return new Reading.Refused(
          name, "this looks like binary data, not text", A_STORY, "Save the story as text first.");
    }
    return read(decoded, name, settings);
  }

  private static Reading read(Decoded decoded, String name, ReadSettings settings) {
    String source = decoded.text();
    List<String> warnings = new ArrayList<>(decoded.warnings());
    Format format = settings.format() != null ? settings.format() : FormatGuess.of(name, source);
    Manuscript manuscript =
        switch (format) {
          case PLAIN ->
              new Manuscript(
                  name, format, source, PlainLayout.of(source), SourceMap.identity(), warnings);
          case MARKDOWN -> marked(name, format, MarkdownReader.read(source), warnings);
          case HTML -> marked(name, format, HtmlReader.read(source, warnings), warnings);
        };
    return manuscript.text().isEmpty()
        ? new Reading.Refused(
            name,
            "there are no words in it outside of its markup",
            A_STORY,
            "Check that the page was saved with its text.")
        : new Reading.Read(manuscript);
  }

  private static Manuscript marked(
      String name, Format format, LayoutBuilder layout, List<String> warnings) {
    return new Manuscript(name, format, layout.text(), layout.blocks(), layout.source(), warnings);
  }

  private static Reading tooLarge(String name, long size, ReadSettings settings) {
    String found =
        size < 0
            ? "it is larger than " + ByteSize.words(settings.maxBytes())
            : "it has " + ByteSize.words(size);
    return new Reading.Refused(
        name,
        found,
        "at most " + ByteSize.words(settings.maxBytes()),
        "Allow more with --max-size (for example --max-size 100MB).");
  }

  private static Reading unreadable(String name, IOException e) {
    String reason =
        e instanceof java.nio.file.AccessDeniedException ? "permission denied" : e.getMessage();
    return new Reading.Refused(
        name, "it cannot be read (" + reason + ")", A_STORY, "Check that you may read it.");
  }
}
