package org.denouement.app;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.denouement.export.StoryFolder;
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
  private static final Set<String> NOT_YET =
      Set.of("booknlp", "conllu", "gexf", "graphml", "csv", "timeline", "iiif", "tei");

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
      description = "json (default: json).",
      defaultValue = "json")
  private String format = "json";

  ReadCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (NOT_YET.contains(format)) {
      throw wrong("the format " + format + " is not there yet; there is: json");
    }
    if (!format.equals("json")) {
      throw wrong("there is no format \"" + format + "\"; there is: json");
    }
    try {
      StoryFolder.write(input.read(streams), folder);
      return ExitCode.DONE;
    } catch (FileAlreadyExistsException e) {
      throw new UnwritableOutput(folder + ": cannot be written (" + e.getReason() + ")", e);
    } catch (IOException e) {
      throw new UnwritableOutput(folder + ": cannot be written (" + e + ")", e);
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }
}
