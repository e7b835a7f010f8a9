package org.denouement.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.denouement.Story;
import org.denouement.explain.Answer;
import org.denouement.explain.face.AnswerFace;
import org.denouement.export.ExplanationJson;
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
    Answer answer = story.ask(one);
    return switch (form) {
      case TEXT -> AnswerFace.write(answer);
      case JSON -> ExplanationJson.write(one, story.horizon(), answer) + "\n";
    };
  }

  private void converse(Story story) {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(streams.in(), StandardCharsets.UTF_8));
    try {
      while (true) {
        streams.err().print("ask> ");
        String line = lines.readLine();
        if (line == null) {
          streams.err().println();
          return;
        }
        if (!line.isBlank()) {
          output.write(answer(story, line.strip()), streams);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
