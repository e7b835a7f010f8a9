package org.denouement.story;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.denouement.language.Gender;
import org.denouement.language.Mention;
import org.denouement.language.WordList;
import org.jspecify.annotations.Nullable;

/** Finds who lately spoken of a plain noun means: "the girl", "the baby". */
final class LastSpokenOf {

  private static final Set<String> YOUNG = WordList.set(LastSpokenOf.class, "young.txt");

  private final Scene scene;
  private final Known known;
  private final Together together;
  private final Linking linking;

  LastSpokenOf(Scene scene, Known known, Together together, Linking linking) {
    this.scene = scene;
    this.known = known;
    this.together = together;
    this.linking = linking;
  }

  /**
   * Whom "the girl" means: like a pronoun, the last one spoken of whom it fits, if the text has
   * told the gender.
   */
  @Nullable Entity find(int m, Mention mention) {
    if (mention.gender() == Gender.UNKNOWN) {
      return YOUNG.contains(scene.noun(mention)) ? youngster(m) : null;
    }
    List<Entity> fellows = together.fellows(m);
    Entity entity =
        PronounResolver.resolve(
                new PronounResolver.Query(scene.number, mention.first(), mention.gender(), false),
                known.recent.stream().filter(one -> !fellows.contains(one)).toList(),
                new PronounResolver.Voices(linking.prospects(linking.of(mention)).cast(), Map.of()))
            .entity();
    if (entity == null || entity.gender() != mention.gender()) {
      return null;
    }
    return scene.number - entity.lastSentence <= 2 ? entity : null;
  }

  /** "a boy is born ... the baby": the last child spoken of. */
  private @Nullable Entity youngster(int m) {
    List<Entity> fellows = together.fellows(m);
    return known.recent.stream()
        .filter(entity -> !entity.plural && scene.number - entity.lastSentence <= 2)
        .filter(entity -> entity.nouns.stream().anyMatch(YOUNG::contains))
        .filter(entity -> !fellows.contains(entity))
        .findFirst()
        .orElse(null);
  }
}
