package org.denouement.manuscript;

/** The file format a manuscript was read from. */
public enum Format {
  /** Plain text: the text as read is the decoded file without its byte-order mark. */
  PLAIN,
  /** CommonMark. */
  MARKDOWN,
  /** An HTML page, of which the article was found. */
  HTML
}
