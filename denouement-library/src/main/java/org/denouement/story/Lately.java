package org.denouement.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.denouement.language.Mention.Kind;
import org.denouement.language.ParsedSentence;

/** The sentences lately read, with whom of those who act their mentions mean. */
final class Lately {

  /** How many sentences before the one being read are kept. */
  static final int REACH = 4;

  /**
   * A sentence that was read.
   *
   * @param meant for each of its mentions whom it means
   */
  record Line(ParsedSentence parsed, List<List<Entity>> meant) {}

  private final Scene scene;
  private final Known known;
  private final Deque<Line> before = new ArrayDeque<>();
  private int words;

  Lately(Scene scene, Known known) {
    this.scene = scene;
    this.known = known;
  }

  /** The one being read, as far as it is known whom it means, and those before it, in turn. */
  List<Line> lines() {
    List<Line> lines = new ArrayList<>(List.of(now(here())));
    before.forEach(line -> lines.add(now(line)));
    return lines;
  }

  private Line here() {
    return new Line(scene.parsed, scene.meant);
  }

  /** With whom mentions are known to mean by now. */
  private Line now(Line line) {
    return new Line(line.parsed(), line.meant().stream().map(this::acting).toList());
  }

  private List<Entity> acting(List<Entity> meant) {
    return meant.stream().map(known::current).distinct().filter(Lately::acts).toList();
  }

  private static boolean acts(Entity entity) {
    return entity.kind == Kind.PERSON
        || entity.kind == Kind.ANIMAL
        || entity.kind == Kind.GROUP
        || (entity.kind == Kind.UNKNOWN && (entity.person > 0 || entity.plural));
  }

  /** How many words and signs were read before this sentence. */
  int words() {
    return words;
  }

  /** Ends a sentence. */
  void remember() {
    words += scene.parsed.sentence().tokens().size();
    before.addFirst(here());
    if (before.size() > REACH) {
      before.removeLast();
    }
  }
}
