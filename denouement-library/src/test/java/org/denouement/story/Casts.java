package org.denouement.story;

import java.util.List;
import org.denouement.Story;
import org.denouement.manuscript.Block;
import org.denouement.manuscript.Format;
import org.denouement.manuscript.Manuscript;
import org.denouement.manuscript.SourceMap;
import org.denouement.manuscript.Span;

/** Reads a text of one paragraph for its cast. */
final class Casts {

  private Casts() {}

  static List<CastMember> of(String text) {
    return Story.of(manuscript(text)).knowledge().cast();
  }

  /** A text of one paragraph. */
  static Manuscript manuscript(String text) {
    Block paragraph = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()), 0);
    return new Manuscript(
        "test", Format.PLAIN, text, List.of(paragraph), SourceMap.identity(), List.of());
  }

  /** Each by name, with its other names. */
  static List<String> told(String text) {
    return of(text).stream().map(member -> member.name() + " " + member.aliases()).toList();
  }

  static CastMember member(List<CastMember> cast, String name) {
    return cast.stream()
        .filter(member -> member.name().equals(name))
        .findFirst()
        .orElseThrow(() ->
            new AssertionError(
                name + " is not among " + cast.stream().map(CastMember::name).toList()));
  }
}
