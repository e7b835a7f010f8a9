package org.denouement.read;

/** A file was asked for that cannot be read as a story; the message says why and what to do. */
public final class UnreadableStoryException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says why. */
  public UnreadableStoryException(Reading.Refused refused) {
    super(refused.message());
  }
}
