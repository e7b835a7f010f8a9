package org.denouement.speech;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.denouement.language.Gender;
import org.denouement.language.People;
import org.denouement.language.Token;
import org.denouement.language.Upos;
import org.denouement.language.WordList;
import org.jspecify.annotations.Nullable;

/** Tells whom the cues of a page mean, by whom its mentions mean and by who talks. */
final class Voices {

  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "my", "his", "her", "their", "our");

  private static final Set<String> PARTS = WordList.set(Voices.class, "parts-in-talk.txt");

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
   * call if another fits, and never who tells the story as "I"; and one of them where nothing else
   * tells whom. So does "the detective" where it would mean somebody who has no part in the talk.
   */
  @Nullable String speaker(Cue cue, Turn now) {
    @Nullable String who = meaning.who(cue.speaker());
    hear(cue.speaker(), who);
    boolean described = isDescribed(cue.speaker());
    Gender gender = described ? gender(who, cue.speaker()) : pronoun(cue.speaker());
    if (!described && gender == Gender.UNKNOWN) {
      return who;
    }
    Turn last = talk.before(now, 1);
    @Nullable String replied = last != null && now.apart == 0 ? last.speaker : null;
    boolean narrator = talk.isNarrator(who);
    if (who != null
        && !narrator
        && !who.equals(replied)
        && !who.equals(now.called)
        && (!described || takesPart(who, now, cue.speaker()))) {
      return who;
    }
    List<String> talkers =
        talk.talkers(
            now,
            id ->
                described
                    ? meaning.isNamed(id) && gender.agrees(meaning.gender(id))
                    : meaning.gender(id) == gender);
    talkers.remove(replied);
    talkers.remove(now.called);
    talkers.remove(owner(cue.speaker()));
    talkers.removeIf(talk::isNarrator);
    return !talkers.isEmpty() ? talkers.getFirst() : narrator ? null : who;
  }

  /** Whom the words call; null for no person, and for one of whom nothing else has been said. */
  @Nullable String called(Place vocative) {
    @Nullable String who = meaning.who(vocative);
    boolean known =
        who != null
            && meaning.speaks(who)
            && (meaning.isNamed(who) || meaning.isNear(who, vocative));
    return known ? who : null;
  }

  /**
   * Whether a cue describes whom it takes to be known: "said the detective", "said his friend"; not
   * by a description that is enough for itself ("the man who had come in").
   */
  private boolean isDescribed(Place place) {
    Line line = page.line(place.sentence());
    if (line == null || line.token(place.token()).pos() != Upos.NOUN) {
      return false;
    }
    String noun = line.token(place.token()).form();
    return Character.isLowerCase(noun.codePointAt(0))
        && !line.tree().has(place.token(), "acl:relcl")
        && line.tree().below(place.token()).stream()
            .anyMatch(child -> DEFINITE.contains(form(new Place(place.sentence(), child))));
  }

  /** Who has somebody: "her" of "her mother", who is not the one meant. */
  private @Nullable String owner(Place place) {
    Line line = page.line(place.sentence());
    List<Integer> owners = line == null ? List.of() : line.tree().below(place.token(), "nmod");
    return owners.isEmpty() ? null : meaning.who(new Place(place.sentence(), owners.getFirst()));
  }

  /** What the words at a place say of the gender of whom they mean. */
  Gender gender(Place place) {
    Gender pronoun = pronoun(place);
    return pronoun == Gender.UNKNOWN ? gender(null, place) : pronoun;
  }

  private Gender gender(@Nullable String who, Place place) {
    Line line = page.line(place.sentence());
    Gender known = who == null ? Gender.UNKNOWN : meaning.gender(who);
    if (known != Gender.UNKNOWN || line == null) {
      return known;
    }
    Token token = line.token(place.token());
    return People.sense(token.form(), token.lemma()).gender();
  }

  /** Whether somebody that a cue would mean is there, as far as can be told. */
  private boolean takesPart(String who, Turn now, Place cue) {
    if (!meaning.isNamed(who)) {
      return meaning.isNear(who, cue) && !isPart(cue);
    }
    return who.equals(now.actsBefore)
        || who.equals(now.leadsIn)
        || who.equals(now.nearby)
        || talk.talkers(now, who::equals).contains(who);
  }

  private boolean isPart(Place place) {
    return PARTS.contains(form(place));
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

  /** Whom a sentence speaks of last outside of speech, but for one; null where of nobody. */
  @Nullable String mentioned(Line line, @Nullable String but) {
    for (int i = line.size() - 1; i >= 0; i--) {
      Place place = new Place(line.number(), i);
      @Nullable String who = page.at(place) == null ? meaning.who(place) : null;
      if (who != null && !who.equals(but) && meaning.speaks(who)) {
        return who;
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
