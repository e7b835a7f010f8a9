package org.denouement.read;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.denouement.manuscript.Manuscript;

/** Reads stories written in tests. */
final class Texts {

  private Texts() {}

  /** A text read as the plain text file {@code story.txt}. */
  static Manuscript plain(String text) {
    return read("story.txt", text);
  }

  /** A text read as a file of that name. */
  static Manuscript read(String name, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return StoryFile.read(new ByteArrayInputStream(bytes), name, ReadSettings.usual()).orThrow();
  }

  /** The layout, one block a line: its kind, and its words on one line. */
  static String layout(Manuscript manuscript) {
    StringBuilder layout = new StringBuilder();
    for (var block : manuscript.blocks()) {
      String words = block.span().of(manuscript.text()).replaceAll("\\s+", " ");
      layout.append(block.kind()).append(": ").append(words).append('\n');
    }
    return layout.toString();
  }
}
