package org.denouement.app;

import java.util.concurrent.Callable;
import org.denouement.Story;
import org.denouement.explain.face.Face;
import org.denouement.explain.face.FaceOptions;
import org.denouement.explain.face.Length;
import org.denouement.export.ExplanationJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code denouement explain}: a story explained. */
@Command(
    name = "explain",
    description = "Explains a story: who is in it, what happened, in which order, and why.")
final class ExplainCommand implements Callable<Integer> {

  /** The forms an explanation comes in. */
  enum Form {
    TEXT,
    HTML,
    JSON,
    MD
  }

  private final Streams streams;

  @Mixin private StoryInput input = new StoryInput();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, html, json or md (default: text).",
      defaultValue = "text")
  private Form form = Form.TEXT;

  @Option(
      names = "--length",
      paramLabel = "LENGTH",
      description = "short, normal or full (default: normal); json always has all.",
      defaultValue = "normal")
  private Length length = Length.NORMAL;

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
      case TEXT -> show(Face.TEXT, story);
      case HTML -> show(Face.HTML, story);
      case MD -> show(Face.MARKDOWN, story);
    };
  }

  private String show(Face face, Story story) {
    boolean ansi = streams.colour() && !output.isFile();
    FaceOptions options = new FaceOptions(length, streams.columns(), ansi);
    return face.write(story.explain(), story.manuscript(), options);
  }
}
