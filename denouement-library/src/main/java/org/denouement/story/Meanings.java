package org.denouement.story;

import java.util.List;
import org.denouement.language.Gender;
import org.denouement.language.Mention;
import org.denouement.speech.Meaning;
import org.denouement.speech.Place;
import org.jspecify.annotations.Nullable;

/** Tells the finder of speakers whom mentions mean. */
final class Meanings implements Meaning {

  private final List<ReadSentence> sentences;
  private final Cast cast;

  Meanings(List<ReadSentence> sentences, Cast cast) {
    this.sentences = sentences;
    this.cast = cast;
  }

  /** By the mention with this head, else by the shortest one with this token. */
  @Override
  public @Nullable String who(Place place) {
    ReadSentence sentence = sentences.get(place.sentence());
    List<Mention> mentions = sentence.parsed().mentions();
    int best = -1;
    for (int m = 0; m < mentions.size(); m++) {
      Mention mention = mentions.get(m);
      if (mention.head() == place.token()) {
        best = m;
        break;
      }
      boolean holds = mention.first() <= place.token() && place.token() <= mention.last();
      if (holds && (best < 0 || length(mention) < length(mentions.get(best)))) {
        best = m;
      }
    }
    @Nullable String id = best < 0 ? null : sentence.entity(best);
    return id == null ? null : cast.current(id);
  }

  private static int length(Mention mention) {
    return mention.last() - mention.first();
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
}
