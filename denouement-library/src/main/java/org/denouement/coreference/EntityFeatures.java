package org.denouement.coreference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.denouement.coreference.Anaphor.Place;
import org.denouement.coreference.PairFeatures.Match;

/**
 * What a mention and an entity are like together, by feature. Each has one value; the name of a
 * value is {@code feature=value}, as the weights have it.
 */
final class EntityFeatures {

  /** How far apart scores count, in steps. */
  private static final float[] GAPS = {-3, -1.5f, -0.5f, 0, 0.5f, 1.5f, 3};

  /** From which place in the order of last mention on all are the same. */
  private static final int MOST_RANKS = 4;

  /** From how many turns back on all are the same. */
  private static final int MOST_TURNS = 4;

  private EntityFeatures() {}

  /**
   * Those of an entity.
   *
   * @param last its last mention before the one to be linked
   * @param rank how many entities that fit as well were mentioned since
   * @param gap how much better than the best of all others its score is
   */
  static List<String> of(Place mention, LinkedEntity entity, Place last, int rank, float gap) {
    Profile profile = entity.profile();
    MentionClass of = mention.of();
    String form = form(of);
    List<String> all = new ArrayList<>();
    all.add("kind=" + of + ">" + profile.kind());
    all.add("size=" + form + step(profile.mentions()));
    all.add("ago=" + form + step(mention.sentence() - last.sentence()));
    all.add("rank=" + of + Math.min(MOST_RANKS, rank));
    all.add("role=" + form + lower(last.role()) + ">" + lower(mention.role()));
    all.add("here=" + form + here(mention, entity.antecedents()));
    all.add("last=" + of + ">" + last.of());
    Match match = match(mention, entity.wordings());
    String names = profile.isNamed() ? "named" : entity.wordings().isEmpty() ? "bare" : "described";
    all.add("match=" + form + names + lower(match));
    all.add("article=" + lower(mention.article()) + lower(match));
    all.add("type=" + form + (mention.type().equals(last.type()) ? "same" : "other"));
    all.add("subject=" + form + profile.subjectQuarters());
    all.add("gap=" + form + step(gap));
    all.addAll(speech(mention, profile));
    return all;
  }

  /** Those of starting something new. */
  static List<String> fresh(Place mention, float best) {
    String form = form(mention.of());
    return List.of(
        "new=" + mention.of() + lower(mention.article()),
        "newSpeech=" + mention.of() + (mention.quotation() > 0),
        "newType=" + form + mention.type(),
        "newRole=" + form + lower(mention.role()),
        "newGap=" + form + step(best));
  }

  private static List<String> speech(Place mention, Profile profile) {
    MentionClass of = mention.of();
    int turn = mention.talk().turn();
    List<String> all = new ArrayList<>();
    all.add("said=" + of + said(mention.talk(), profile));
    if (turn > 0) {
      all.add("asI=" + of + ago(turn, profile.asI()));
      all.add("asYou=" + of + ago(turn, profile.asYou()));
      all.add("spoke=" + of + ago(turn, profile.spoke()));
    }
    all.add("teller=" + of + (turn > 0) + profile.isTeller());
    return all;
  }

  /** How the cues of a turn tie the two. */
  private static String said(Talk talk, Profile profile) {
    if (talk.turn() > 0) {
      return talk.turn() == profile.spoke()
          ? "speaker"
          : talk.turn() == profile.called() ? "called" : "none";
    }
    if (talk.speaks() > 0) {
      return talk.speaks() == profile.asI()
          ? "isI"
          : talk.speaks() == profile.asYou() ? "isYou" : "no";
    }
    return "out";
  }

  private static String ago(int turn, int earlier) {
    return earlier == 0 ? "never" : String.valueOf(Math.min(MOST_TURNS, Math.abs(turn - earlier)));
  }

  /** How the sentence ties a mention to the entity's in it. */
  private static String here(Place mention, List<Antecedent> antecedents) {
    String found = "not";
    for (Antecedent one : antecedents) {
      Place earlier = one.place();
      if (earlier.number() < mention.number() && earlier.sentence() == mention.sentence()) {
        if (PairFeatures.isNested(mention, earlier)) {
          return "within";
        }
        PairFeatures.Tie tie = PairFeatures.tie(mention, earlier);
        if (tie != PairFeatures.Tie.NONE) {
          return lower(tie);
        }
        found = "near";
      }
    }
    return found;
  }

  private static Match match(Place mention, Collection<Antecedent> wordings) {
    if (mention.of().isPronoun()) {
      return Match.MIXED;
    }
    Match best = Match.NONE;
    for (Antecedent one : wordings) {
      if (one.place().number() < mention.number()) {
        Match match = PairFeatures.match(mention, one.place());
        best = match.compareTo(best) < 0 ? match : best;
      }
    }
    return best;
  }

  /** Whether an entity is of the sort that a mention may mean. */
  static boolean fits(Place mention, LinkedEntity entity) {
    MentionClass kind = entity.profile().kind();
    return !mention.of().isPronoun() || kind == MentionClass.OTHER || kind == mention.of();
  }

  private static String form(MentionClass of) {
    return switch (of) {
      case NAME -> "name:";
      case NOUN -> "noun:";
      case I, WE, YOU -> "talk:";
      default -> "pronoun:";
    };
  }

  private static String step(int distance) {
    return PairFeatures.nameOfStep(PairFeatures.step(Math.max(0, distance)));
  }

  private static String step(float gap) {
    int at = 0;
    while (at < GAPS.length && gap > GAPS[at]) {
      at++;
    }
    return String.valueOf(at);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
