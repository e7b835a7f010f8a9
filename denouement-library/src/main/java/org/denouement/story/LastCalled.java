package org.denouement.story;

import org.denouement.language.Mention;
import org.denouement.language.Mention.Kind;
import org.jspecify.annotations.Nullable;

/** Finds the last one of whom a noun was said: whom "the harbour police" means. */
final class LastCalled {

  private static final int NOUN_REACH = 60;

  private final Scene scene;
  private final Known known;
  private final TellingApart telling;

  LastCalled(Scene scene, Known known) {
    this.scene = scene;
    this.known = known;
    telling = new TellingApart(scene);
  }

  /** The last one of whom the noun was said, unless the words before it tell of another. */
  @Nullable Entity find(String noun, Mention mention) {
    Entity same = mention.owner() < 0 && !isPlain(mention) ? lastCalledSo(mention) : null;
    Entity entity = same != null ? same : known.byNoun.get(noun);
    if (entity == null) {
      return null;
    }
    entity = known.current(entity);
    boolean free =
        mention.owner() < 0 || entity.abouts.stream().allMatch(about -> about.owner() == null);
    free &= mention.owner() < 0 || isPlain(mention) || isCalled(entity, mention);
    boolean near = scene.number - entity.lastSentence <= NOUN_REACH && free;
    boolean several = mention.plural() || mention.kind() == Kind.GROUP;
    return near && entity.plural == several && !telling.isOther(mention, entity) ? entity : null;
  }

  private @Nullable Entity lastCalledSo(Mention mention) {
    boolean several = mention.plural() || mention.kind() == Kind.GROUP;
    return known.recent.stream()
        .filter(entity -> entity.plural == several && isCalled(entity, mention))
        .findFirst()
        .orElse(null);
  }

  private static boolean isPlain(Mention mention) {
    return mention.description() != null && !mention.description().contains(" ");
  }

  /** Whether somebody was told of by the same words: "replacement maid". */
  private static boolean isCalled(Entity entity, Mention mention) {
    return entity.abouts.stream().anyMatch(about -> about.noun().equals(mention.description()));
  }
}
