package org.denouement.app;

/** Whoever read the results has stopped reading, as {@code head} does; nothing is wrong. */
final class BrokenPipe extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BrokenPipe(Throwable cause) {
    super(cause);
  }
}
