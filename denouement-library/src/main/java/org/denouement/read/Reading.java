package org.denouement.read;

import org.denouement.manuscript.Manuscript;

/** What came of reading a file: a manuscript, or the reason why there is none. */
public sealed interface Reading {

  /** The file was read; the manuscript's warnings say what had to be done. */
  record Read(Manuscript manuscript) implements Reading {}

  /**
   * The file cannot be read as a story.
   *
   * @param where which file
   * @param found what is wrong with it
   * @param expected what would have been right
   * @param remedy what to do next
   */
  record Refused(String where, String found, String expected, String remedy) implements Reading {

    /** All of it in one line, for a person. */
    public String message() {
      return where + ": " + found + "; expected " + expected + ". " + remedy;
    }
  }

  /**
   * The manuscript.
   *
   * @throws UnreadableStoryException if there is none
   */
  default Manuscript orThrow() {
    return switch (this) {
      case Read read -> read.manuscript();
      case Refused refused -> throw new UnreadableStoryException(refused);
    };
  }
}
