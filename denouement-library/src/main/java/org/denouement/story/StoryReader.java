package org.denouement.story;

import java.util.ArrayList;
import java.util.List;
import org.denouement.language.ReadPage;
import org.denouement.language.Sentence;

/** Reads a story page after page, once, adding to what it knows. Not thread-safe. */
public final class StoryReader {

  private final List<ReadSentence> sentences = new ArrayList<>();

  /** Reads the next page. */
  public void read(ReadPage page) {
    for (ReadPage.Passage passage : page.passages()) {
      for (Sentence sentence : passage.sentences()) {
        sentences.add(new ReadSentence(sentence, page.page().number(), passage.kind(), List.of()));
      }
    }
  }

  /** What is known after the last page read. */
  public Knowledge knowledge() {
    return new Knowledge(sentences);
  }
}
