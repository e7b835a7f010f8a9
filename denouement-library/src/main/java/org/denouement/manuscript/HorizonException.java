package org.denouement.manuscript;

/** A place was asked for that the text does not have; the message says which and what there is. */
public final class HorizonException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says what is wrong, for a person. */
  public HorizonException(String message) {
    super(message);
  }
}
