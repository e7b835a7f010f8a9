package org.denouement.app;

import java.util.concurrent.Callable;
import org.denouement.Story;
import org.denouement.export.ExplanationJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code denouement explain}: a story explained. */
@Command(name = "explain", description = "Explains a story.")
final class ExplainCommand implements Callable<Integer> {

  /** The forms an explanation comes in. */
  enum Form {
    JSON
  }

  private final Streams streams;

  @Mixin private StoryInput input = new StoryInput();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
      defaultValue = "json")
  private Form form = Form.JSON;

  @Mixin private Output output = new Output();

  ExplainCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    output.write(render(input.read(streams)), streams);
    return ExitCode.DONE;
  }

  private String render(Story story) {
    return switch (form) {
      case JSON -> ExplanationJson.write(story.explain(), story.manuscript()) + "\n";
    };
  }
}
