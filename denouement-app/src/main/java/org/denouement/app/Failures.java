package org.denouement.app;

import org.denouement.evaluate.UnreadableGoldException;
import org.denouement.manuscript.HorizonException;
import org.denouement.read.UnreadableStoryException;
import picocli.CommandLine;

/** Turns what went wrong into one line for a person, and an exit code. */
final class Failures {

  private Failures() {}

  /** A command line that cannot be understood. */
  static int wrongCommand(CommandLine.ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    command.getErr().println("denouement: " + e.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(e, command.getErr());
    command.getErr().println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.WRONG_COMMAND;
  }

  /** A command that was understood and could not be carried out. */
  static int report(Throwable failure, Streams streams, boolean stacktrace) {
    if (failure instanceof BrokenPipe) {
      return ExitCode.DONE;
    }
    int code = code(failure);
    streams.err().println("denouement: " + words(failure, code));
    if (code == ExitCode.FAULT && stacktrace) {
      failure.printStackTrace(streams.err());
    }
    return code;
  }

  private static int code(Throwable failure) {
    return switch (failure) {
      case UnreadableStoryException unreadable -> ExitCode.UNREADABLE;
      case UnreadableInput input -> ExitCode.UNREADABLE;
      case UnreadableGoldException gold -> ExitCode.UNREADABLE;
      case HorizonException place -> ExitCode.WRONG_COMMAND;
      case UnwritableOutput output -> ExitCode.WRONG_COMMAND;
      default -> ExitCode.FAULT;
    };
  }

  private static String words(Throwable failure, int code) {
    if (failure instanceof OutOfMemoryError) {
      return "not enough memory; give Java more, for example with DENOUEMENT_JAVA_OPTS=-Xmx4g";
    }
    if (code != ExitCode.FAULT) {
      return String.valueOf(failure.getMessage());
    }
    return "internal fault: " + failure + " (where it happened: add --stacktrace)";
  }
}
