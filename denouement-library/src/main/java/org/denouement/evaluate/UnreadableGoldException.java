package org.denouement.evaluate;

/** The data to score against cannot be read; the message says which file, where and why. */
public final class UnreadableGoldException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnreadableGoldException(String message) {
    super(message);
  }
}
