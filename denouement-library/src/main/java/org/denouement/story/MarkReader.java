package org.denouement.story;

import java.util.List;
import org.denouement.encoder.MarksInPassage;

/** Reads what marks in a passage mean. Implementations can be asked from several threads. */
@FunctionalInterface
public interface MarkReader {

  /**
   * What the marks in a passage mean.
   *
   * @param question its words, as {@link MarksInPassage} says
   * @param passage its words, marks among them; never empty
   */
  MarksInPassage read(List<String> question, List<String> passage);
}
