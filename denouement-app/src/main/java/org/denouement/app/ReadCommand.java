package org.denouement.app;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.denouement.export.StoryFolder;
import org.denouement.export.StoryFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code denouement read}: a story read and kept. */
@Command(
    name = "read",
    description = "Reads a story and keeps it in a folder, which explain and ask then open.")
final class ReadCommand implements Callable<Integer> {

  /** What the design names and later versions will write. */
  private static final Set<String> NOT_YET = Set.of("csv", "timeline", "iiif", "tei");

  private static final List<String> WORDS =
      Arrays.stream(StoryFormat.values()).map(StoryFormat::word).toList();

  private final Streams streams;

  @Spec private @Nullable CommandSpec spec;

  @Mixin private StoryInput input = new StoryInput();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      description = {
        "The folder; written whole or not at all.",
        "One made by this command is replaced, any other is left alone."
      })
  private Path folder = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      split = ",",
      description = {
        "json, conllu, booknlp, gexf or graphml, or several of them with commas between (default:",
        "json). The last two are the network of the cast.",
        "The files of json are always there, so that explain and ask can open the folder."
      },
      defaultValue = "json")
  private List<String> formats = List.of();

  ReadCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Set<StoryFormat> wanted = formats();
    try {
      StoryFolder.write(input.read(streams), folder, wanted);
      return ExitCode.DONE;
    } catch (FileAlreadyExistsException e) {
      throw new UnwritableOutput(folder + ": cannot be written (" + e.getReason() + ")", e);
    } catch (IOException e) {
      throw new UnwritableOutput(folder + ": cannot be written (" + e + ")", e);
    }
  }

  private Set<StoryFormat> formats() {
    Set<StoryFormat> wanted = EnumSet.noneOf(StoryFormat.class);
    for (String name : formats) {
      if (NOT_YET.contains(name)) {
        throw wrong(
            "the format " + name + " is not there yet; there is: " + String.join(", ", WORDS));
      }
      if (!WORDS.contains(name)) {
        throw wrong("there is no format \"" + name + "\"; there is: " + String.join(", ", WORDS));
      }
      wanted.add(StoryFormat.valueOf(name.toUpperCase(Locale.ROOT)));
    }
    return wanted;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }
}
