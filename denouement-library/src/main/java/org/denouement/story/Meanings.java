package org.denouement.story;

import java.util.List;
import org.denouement.language.Gender;
import org.denouement.speech.Meaning;
import org.denouement.speech.Place;
import org.jspecify.annotations.Nullable;

/** Tells the finder of speakers whom mentions mean. */
final class Meanings implements Meaning {

  /** Who was spoken of within so many sentences is near. */
  private static final int NEAR = 20;

  private final List<ReadSentence> sentences;
  private final Cast cast;

  Meanings(List<ReadSentence> sentences, Cast cast) {
    this.sentences = sentences;
    this.cast = cast;
  }

  /** By the mention with this head, else by the narrowest one with this token. */
  @Override
  public @Nullable String who(Place place) {
    ReadSentence sentence = sentences.get(place.sentence());
    int best = sentence.parsed().mentionAt(place.token());
    @Nullable String id = best < 0 ? null : sentence.entity(best);
    return id == null ? null : cast.current(id);
  }

  @Override
  public boolean speaks(String id) {
    return cast.isPerson(id);
  }

  @Override
  public Gender gender(String id) {
    return cast.gender(id);
  }

  @Override
  public String current(String id) {
    return cast.current(id);
  }

  @Override
  public boolean isNamed(String id) {
    return cast.isNamed(id);
  }

  @Override
  public boolean isNear(String id, Place place) {
    for (int s = Math.max(0, place.sentence() - NEAR); s < place.sentence(); s++) {
      if (sentences.get(s).entities().stream()
          .flatMap(List::stream)
          .anyMatch(one -> cast.current(one).equals(id))) {
        return true;
      }
    }
    return false;
  }
}
