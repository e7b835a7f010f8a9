package org.denouement.story;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.denouement.language.Mention;
import org.denouement.speech.Place;
import org.jspecify.annotations.Nullable;

/** In direct speech "I" means the speaker and "you" the one spoken to. */
final class Persons {

  private static final Set<String> SPEAKER = Set.of("i", "me", "my", "mine", "myself");
  private static final Set<String> ADDRESSEE = Set.of("you", "your", "yours", "yourself");

  private final List<Quote> quotes;
  private int next;

  /** With all quotations, by their opening. */
  Persons(List<Quote> quotes) {
    this.quotes = quotes;
  }

  /**
   * A sentence with whom "I" and "you" mean in it, where that is known. Sentences must come in the
   * order of the story.
   *
   * @param number the number of the sentence in the story
   */
  ReadSentence read(int number, ReadSentence sentence) {
    if (sentence.quoted().isEmpty()) {
      return sentence;
    }
    while (next < quotes.size() && quotes.get(next).last().sentence() < number) {
      next++;
    }
    Map<Integer, String> meant = new HashMap<>();
    for (int m = 0; m < sentence.entities().size(); m++) {
      Mention mention = sentence.parsed().mentions().get(m);
      boolean open = sentence.entities().get(m).isEmpty();
      if (open && mention.form() == Mention.Form.PRONOUN && sentence.isQuoted(mention.head())) {
        @Nullable String id = meant(sentence, mention, number);
        if (id != null) {
          meant.put(m, id);
        }
      }
    }
    return meant.isEmpty() ? sentence : sentence.with(meant);
  }

  private @Nullable String meant(ReadSentence sentence, Mention mention, int number) {
    String form = sentence.sentence().tokens().get(mention.head()).form().toLowerCase(Locale.ROOT);
    boolean speaker = SPEAKER.contains(form);
    if (!speaker && !ADDRESSEE.contains(form)) {
      return null;
    }
    Place place = new Place(number, mention.head());
    for (int q = next; q < quotes.size() && quotes.get(q).first().compareTo(place) <= 0; q++) {
      if (place.compareTo(quotes.get(q).last()) <= 0) {
        return speaker ? quotes.get(q).speaker() : quotes.get(q).addressee();
      }
    }
    return null;
  }
}
