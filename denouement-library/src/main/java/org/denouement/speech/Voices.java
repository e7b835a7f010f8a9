package org.denouement.speech;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.denouement.language.Gender;
import org.jspecify.annotations.Nullable;

/** Tells whom the cues of a page mean, by whom its mentions mean and by who talks. */
final class Voices {

  private final PageSpeech page;
  private final Meaning meaning;
  private final Talk talk;

  Voices(PageSpeech page, Meaning meaning, Talk talk) {
    this.page = page;
    this.meaning = meaning;
    this.talk = talk;
  }

  /**
   * Whom a cue means. "He" means one of those who talk, not the last speaker nor whom the words
   * call if another fits; and one of them where nothing else tells whom.
   */
  @Nullable String speaker(Cue cue, Turn now) {
    @Nullable String who = meaning.who(cue.speaker());
    hear(cue.speaker(), who);
    Gender gender = pronoun(cue.speaker());
    if (gender == Gender.UNKNOWN) {
      return who;
    }
    List<String> talkers = talk.talkers(now, id -> meaning.gender(id) == gender);
    Turn last = talk.before(now, 1);
    boolean replies = last != null && now.apart == 0 && last.speaker != null;
    if (replies && last != null) {
      talkers.remove(last.speaker);
    }
    talkers.remove(now.called);
    boolean again = replies && last != null && Objects.equals(who, last.speaker);
    boolean called = who != null && who.equals(now.called);
    return (who != null && !again && !called) || talkers.isEmpty() ? who : talkers.getFirst();
  }

  /** Who does what a sentence tells outside of speech; null where nobody who may speak does. */
  @Nullable String actor(Line line) {
    for (int i = 0; i < line.size(); i++) {
      Place place = new Place(line.number(), i);
      if (line.tree().is(i, "nsubj") && page.at(place) == null) {
        @Nullable String who = meaning.who(place);
        if (who != null && meaning.speaks(who)) {
          hear(place, who);
          return who;
        }
      }
    }
    return null;
  }

  /** "I" that speaks or acts takes part. */
  private void hear(Place place, @Nullable String who) {
    if (who != null && form(place).equals("i")) {
      talk.tell(who);
    }
  }

  private Gender pronoun(Place place) {
    return switch (form(place)) {
      case "he" -> Gender.HE;
      case "she" -> Gender.SHE;
      default -> Gender.UNKNOWN;
    };
  }

  private String form(Place place) {
    Line line = page.line(place.sentence());
    return line == null ? "" : line.token(place.token()).form().toLowerCase(Locale.ROOT);
  }
}
