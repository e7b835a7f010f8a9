package org.denouement.explain.face;

import java.util.List;
import org.denouement.manuscript.Block;
import org.denouement.manuscript.Manuscript;
import org.denouement.manuscript.Places;
import org.jspecify.annotations.Nullable;

/** The chapters of a book by number; a text with fewer than two has none. */
final class Chapters {

  private final Places places;
  private final List<String> headings;

  Chapters(Manuscript manuscript) {
    places = new Places(manuscript);
    headings =
        manuscript.blocks().stream()
            .filter(block -> block.kind() == Block.Kind.CHAPTER)
            .map(block -> CleanText.line(block.span().of(manuscript.text())))
            .toList();
  }

  /** Whether the text is a book in chapters. */
  boolean any() {
    return headings.size() > 1;
  }

  /** The chapter an offset stands in, from 1; 0 before the first, or where there are none. */
  int at(int offset) {
    return any() ? places.chapter(offset) : 0;
  }

  /** The heading of a chapter; null for 0. */
  @Nullable String heading(int chapter) {
    return chapter == 0 ? null : headings.get(chapter - 1);
  }
}
