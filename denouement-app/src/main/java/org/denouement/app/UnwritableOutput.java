package org.denouement.app;

/** The results cannot be written where they were wanted; the message says why. */
final class UnwritableOutput extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnwritableOutput(String message, Throwable cause) {
    super(message, cause);
  }
}
