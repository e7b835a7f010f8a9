package org.denouement.app;

/** The command {@code denouement}. */
public final class Main {

  private Main() {}

  /** Runs a command and ends with its exit code. */
  public static void main(String[] args) {
    System.exit(DenouementCommand.run(Streams.ofProcess(), args));
  }
}
