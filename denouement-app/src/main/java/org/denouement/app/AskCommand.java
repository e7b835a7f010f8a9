package org.denouement.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.denouement.Story;
import org.denouement.ask.Thresholds;
import org.denouement.explain.Answer;
import org.denouement.explain.face.AnswerFace;
import org.denouement.export.ExplanationJson;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code denouement ask}: questions about a story answered. */
@Command(
    name = "ask",
    description = {
      "Answers a question about a story, with the words the answer rests on.",
      "Without a question it asks for them one after the other, on a terminal."
    })
final class AskCommand implements Callable<Integer> {

  /** The forms an answer comes in. */
  enum Form {
    TEXT,
    JSON
  }

  private final Streams streams;

  @Spec private @Nullable CommandSpec spec;

  @Mixin private StoryInput input = new StoryInput();

  @Parameters(index = "1", arity = "0..1", paramLabel = "QUESTION", description = "The question.")
  private @Nullable String question;

  @Option(
      names = "--questions",
      paramLabel = "LIST",
      description = "Answer the questions in this file, one a line; the story is read once.")
  private @Nullable String list;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text or json (default: text); json is one line an answer.",
      defaultValue = "text")
  private Form form = Form.TEXT;

  @Option(
      names = "--confidence",
      paramLabel = "0..1",
      description = {
        "Answer only where it is at least so likely to be right (default: ${DEFAULT-VALUE}).",
        "With more, the story more often \"does not say\"; 0 always answers if it can."
      },
      defaultValue = "" + Thresholds.USUAL)
  private double confidence = Thresholds.USUAL;

  @Mixin private Output output = new Output();

  AskCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (question != null && list != null) {
      throw wrong("give a question or --questions, not both");
    }
    if (question != null && question.isBlank()) {
      throw wrong("the question is empty");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw wrong("--confidence is from 0 to 1");
    }
    if (question != null) {
      output.write(answer(input.read(streams), question), streams);
    } else if (list != null) {
      answerAll(QuestionList.read(list));
    } else if (streams.terminal()) {
      converse(input.read(streams));
    } else {
      throw wrong("no question: give one after the file, or a file of them with --questions");
    }
    return ExitCode.DONE;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }

  private void answerAll(QuestionList questions) {
    if (questions.blank() > 0) {
      streams.warn(list + ": blank lines skipped: " + questions.blank());
    }
    Story story = input.read(streams);
    StringBuilder answers = new StringBuilder();
    for (String one : questions.questions()) {
      if (form == Form.TEXT) {
        answers.append(answers.isEmpty() ? "" : "\n").append(one).append('\n');
      }
      answers.append(answer(story, one));
    }
    output.write(answers.toString(), streams);
  }

  private String answer(Story story, String one) {
    Answer answer = story.ask(one, confidence);
    return switch (form) {
      case TEXT -> AnswerFace.write(answer);
      case JSON -> ExplanationJson.write(one, story.horizon(), answer) + "\n";
    };
  }

  private void converse(Story story) {
    try (Terminal terminal = streams.typed()) {
      new Conversation(terminal, names(story))
          .hold(one -> output.write(answer(story, one), streams));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the cast are called, those most spoken of first. */
  private static List<String> names(Story story) {
    return story.explain().cast().stream()
        .sorted(Comparator.comparingInt(member -> -member.mentions()))
        .flatMap(member -> Stream.concat(Stream.of(member.name()), member.aliases().stream()))
        .distinct()
        .toList();
  }
}
