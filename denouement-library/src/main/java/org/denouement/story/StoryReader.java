package org.denouement.story;

import java.util.ArrayList;
import java.util.List;
import org.denouement.language.ParsedSentence;
import org.denouement.language.Parser;
import org.denouement.language.ReadPage;
import org.denouement.language.Sentence;
import org.jspecify.annotations.Nullable;

/** Reads a story page after page, once, adding to what it knows. Not thread-safe. */
public final class StoryReader {

  private final List<ReadSentence> sentences = new ArrayList<>();

  /** Reads the next page. */
  public void read(ReadPage page) {
    for (ReadPage.Passage passage : page.passages()) {
      boolean opens = passage.opens();
      for (Sentence sentence : passage.sentences()) {
        ParsedSentence parsed = Parser.parse(sentence);
        List<@Nullable String> entities = new ArrayList<>();
        parsed.mentions().forEach(mention -> entities.add(null));
        sentences.add(
            new ReadSentence(parsed, page.page().number(), passage.kind(), opens, entities));
        opens = false;
      }
    }
  }

  /** What is known after the last page read. */
  public Knowledge knowledge() {
    return new Knowledge(sentences);
  }
}
