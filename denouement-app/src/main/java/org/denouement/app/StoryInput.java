package org.denouement.app;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import org.denouement.Story;
import org.denouement.export.StoryFolder;
import org.denouement.manuscript.Format;
import org.denouement.manuscript.Horizon;
import org.denouement.manuscript.Manuscript;
import org.denouement.read.ByteSize;
import org.denouement.read.ReadSettings;
import org.denouement.read.Reading;
import org.denouement.read.StoryFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** The story that a command is about, and how far to read it. */
final class StoryInput {

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = {
        "The story: plain text, Markdown or HTML; - for standard input;",
        "or a folder made by denouement read."
      })
  private String file = "-";

  @Option(
      names = "--until",
      paramLabel = "PLACE",
      description = {
        "Read only so far: 40%%, \"page 7\", \"chapter 3\", \"paragraph 12\" or \"offset 5120\".",
        "What comes later is never looked at."
      })
  private @Nullable String until;

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      converter = FormatConverter.class,
      description = "What the file is: text, md or html (default: found out).")
  private @Nullable Format format;

  @Option(
      names = "--charset",
      paramLabel = "NAME",
      converter = CharsetConverter.class,
      description = "Its character set, such as windows-1252 (default: found out).")
  private @Nullable Charset charset;

  @Option(
      names = "--max-size",
      paramLabel = "SIZE",
      converter = SizeConverter.class,
      description = "Refuse larger files (default: 20MB).")
  private long maxSize = ReadSettings.MAX_BYTES;

  /**
   * Reads the story as far as was asked, and passes the reader's warnings on.
   *
   * @throws org.denouement.read.UnreadableStoryException if it cannot be read
   * @throws org.denouement.manuscript.HorizonException if there is no such place
   */
  Story read(Streams streams) {
    Horizon horizon = until == null ? Horizon.whole() : Horizon.parse(until);
    ReadSettings settings = new ReadSettings(maxSize, format, charset);
    Manuscript manuscript = reading(streams, settings).orThrow();
    manuscript.warnings().forEach(warning -> streams.warn(manuscript.name() + ": " + warning));
    Story story = story(manuscript).until(horizon);
    return story.watchedBy(Progress.of(streams, story.pages().size()));
  }

  /** The story, with what a folder knows of it. */
  private Story story(Manuscript manuscript) {
    return isFolder()
        ? StoryFolder.known(path())
            .map(kept -> Story.of(manuscript, kept))
            .orElseGet(() -> Story.of(manuscript))
        : Story.of(manuscript);
  }

  private boolean isFolder() {
    return !file.equals("-") && Files.isDirectory(path());
  }

  private Reading reading(Streams streams, ReadSettings settings) {
    if (file.equals("-")) {
      return StoryFile.read(streams.in(), "standard input", settings);
    }
    Path path = path();
    return isFolder() ? StoryFolder.open(path) : StoryFile.read(path, settings);
  }

  private Path path() {
    try {
      return Path.of(file);
    } catch (InvalidPathException e) {
      throw new UnreadableInput(
          file
              + ": no file has such a name in this locale; try again with LC_ALL=C.UTF-8, or give the story on standard input",
          e);
    }
  }

  private static final class FormatConverter implements ITypeConverter<Format> {
    @Override
    public Format convert(String name) {
      return switch (name.toLowerCase(Locale.ROOT)) {
        case "text", "txt", "plain" -> Format.PLAIN;
        case "md", "markdown" -> Format.MARKDOWN;
        case "html", "htm" -> Format.HTML;
        default -> throw new TypeConversionException("\"" + name + "\" is none of text, md, html");
      };
    }
  }

  private static final class CharsetConverter implements ITypeConverter<Charset> {
    @Override
    public Charset convert(String name) {
      try {
        return Charset.forName(name);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException("\"" + name + "\" is no character set known to Java");
      }
    }
  }

  private static final class SizeConverter implements ITypeConverter<Long> {
    @Override
    public Long convert(String words) {
      try {
        return ByteSize.parse(words);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }
}
