package org.denouement.app;

/** A file beside the story cannot be read; the message says which and why. */
final class UnreadableInput extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnreadableInput(String message, Throwable cause) {
    super(message, cause);
  }
}
