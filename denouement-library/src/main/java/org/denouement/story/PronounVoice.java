package org.denouement.story;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.denouement.encoder.MarksInPassage;
import org.denouement.language.Mention;

/** What the reader of passages says of whom a pronoun means, by the sentences lately read. */
final class PronounVoice {

  /** How near to none and to one a likelihood may come. */
  private static final double LEAST = 1e-3;

  /** How often it is asked at the most: so often in any story, and once more in so many words. */
  private static final int FREELY = 60;

  private static final int WORDS = 200;

  private final Optional<MarkReader> reader;
  private final Lately lately;
  private int asked;

  PronounVoice(Optional<MarkReader> reader, Lately lately) {
    this.reader = reader;
    this.lately = lately;
  }

  /**
   * For each who is mentioned ahead of a pronoun the logarithm of the odds that it means them,
   * alone or among others; empty where there is nobody, no such reader, or it was asked enough for
   * what was read of the story.
   */
  Map<Entity, Double> of(Mention pronoun) {
    if (reader.isEmpty() || asked >= FREELY + lately.words() / WORDS) {
      return Map.of();
    }
    PronounPassage passage = PronounPassage.of(lately.lines(), pronoun);
    if (passage.candidates().isEmpty()) {
      return Map.of();
    }
    asked++;
    MarksInPassage found = reader.get().read(passage.question(), passage.words());
    Map<Entity, Double> odds = new HashMap<>();
    for (PronounPassage.Candidate candidate : passage.candidates()) {
      if (candidate.word() < found.read()) {
        double likely = Math.clamp(found.means(candidate.word()), LEAST, 1 - LEAST);
        double logit = StrictMath.log(likely / (1 - likely));
        candidate.meant().forEach(entity -> odds.merge(entity, logit, Math::max));
      }
    }
    return odds;
  }
}
