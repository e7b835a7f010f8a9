package org.denouement;

import java.util.List;
import org.denouement.explain.Explanation;
import org.denouement.story.ReadSentence;

/**
 * What was known of a whole story when it was read before: enough to explain it and to answer
 * questions without reading it again.
 *
 * @param sentences every sentence, in telling order, with who is meant in it
 * @param explanation the story explained
 */
public record Kept(List<ReadSentence> sentences, Explanation explanation) {
  public Kept {
    sentences = List.copyOf(sentences);
  }
}
