package org.denouement.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code denouement}: what all its commands have in common. */
@Command(
    name = "denouement",
    description = "Reads a story and explains it: who, what, in which order, and why.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    scope = ScopeType.INHERIT,
    synopsisSubcommandLabel = "COMMAND",
    sortOptions = false,
    usageHelpAutoWidth = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:the input cannot be read; standard error says why",
      "2:the command is wrong",
      "3:an internal fault"
    })
final class DenouementCommand implements Runnable {

  @Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Option(
      names = "--stacktrace",
      scope = ScopeType.INHERIT,
      description = "On an internal fault, show where in the program it happened.")
  private boolean stacktrace;

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        Objects.requireNonNull(spec).commandLine(), "no command given");
  }

  /** Runs a command line and gives its exit code. */
  static int run(Streams streams, String... args) {
    DenouementCommand root = new DenouementCommand();
    PrintWriter out = new PrintWriter(streams.out(), false, StandardCharsets.UTF_8);
    CommandLine line =
        new CommandLine(root)
            .addSubcommand(new ExplainCommand(streams))
            .addSubcommand(new AskCommand(streams))
            .addSubcommand(new ReadCommand(streams))
            .addSubcommand(new EvaluateCommand(streams))
            .setOut(out)
            .setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8))
            .setColorScheme(
                Help.defaultColorScheme(streams.colour() ? Help.Ansi.ON : Help.Ansi.OFF))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setParameterExceptionHandler(Failures::wrongCommand)
            .setExecutionExceptionHandler(
                (e, command, parsed) -> Failures.report(e, streams, root.stacktrace));
    try {
      int code = line.execute(args);
      out.flush();
      return code;
    } catch (OutOfMemoryError | StackOverflowError e) {
      return Failures.report(e, streams, root.stacktrace);
    }
  }
}
