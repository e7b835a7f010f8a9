package org.denouement.app;

/** How a command ended. */
final class ExitCode {

  /** Done. */
  static final int DONE = 0;

  /** The input cannot be read. */
  static final int UNREADABLE = 1;

  /** The command is wrong. */
  static final int WRONG_COMMAND = 2;

  /** An internal fault. */
  static final int FAULT = 3;

  private ExitCode() {}
}
