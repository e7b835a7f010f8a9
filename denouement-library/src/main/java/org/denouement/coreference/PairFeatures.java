package org.denouement.coreference;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.denouement.coreference.Anaphor.Place;

/** What a pair of mentions is like, by feature; the names are those the weights were trained by. */
final class PairFeatures {

  /** The steps in which distances count. */
  private static final int[] STEPS = {0, 1, 2, 3, 4, 5, 8, 16, 32, 64};

  /** How alike the words of two mentions are. */
  enum Match {
    SAME,
    PART,
    HEAD,
    NONE,
    MIXED
  }

  /** How two mentions stand to direct speech. */
  enum Speech {
    OUT,
    SAME,
    TWO,
    INTO,
    OUTOF
  }

  /** How the tree ties two mentions of a sentence. */
  enum Tie {
    APPOS,
    PREDICATE,
    CONJ,
    TOGETHER,
    NONE
  }

  private PairFeatures() {}

  /** How many steps there are. */
  static int steps() {
    return STEPS.length;
  }

  /** Which step a distance reaches, from 0. */
  static int step(int distance) {
    int at = STEPS.length - 1;
    while (STEPS[at] > distance) {
      at--;
    }
    return at;
  }

  static String nameOfStep(int step) {
    return String.valueOf(STEPS[step]);
  }

  static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  static Match match(Place later, Place earlier) {
    if (later.of().isPronoun() != earlier.of().isPronoun()) {
      return Match.MIXED;
    }
    if (later.words().equals(earlier.words())) {
      return Match.SAME;
    }
    if (later.of().isPronoun()) {
      return Match.NONE;
    }
    boolean laterLonger = later.words().size() > earlier.words().size();
    List<String> longer = laterLonger ? later.words() : earlier.words();
    List<String> shorter = laterLonger ? earlier.words() : later.words();
    if (new HashSet<>(longer).containsAll(shorter)) {
      return Match.PART;
    }
    return later.headWord().equals(earlier.headWord()) ? Match.HEAD : Match.NONE;
  }

  static Speech speech(Place later, Place earlier) {
    if (later.quotation() == 0) {
      return earlier.quotation() == 0 ? Speech.OUT : Speech.OUTOF;
    }
    if (earlier.quotation() == 0) {
      return Speech.INTO;
    }
    return later.quotation() == earlier.quotation() ? Speech.SAME : Speech.TWO;
  }

  static boolean isNested(Place later, Place earlier) {
    return later.sentence() == earlier.sentence()
        && earlier.first() <= later.first()
        && later.last() <= earlier.last();
  }

  static Tie tie(Place later, Place earlier) {
    if (later.sentence() != earlier.sentence()) {
      return Tie.NONE;
    }
    if (later.on() == earlier.head() && later.relation().equals("appos")) {
      return Tie.APPOS;
    }
    if (earlier.on() == later.head() && earlier.relation().startsWith("nsubj")) {
      return Tie.PREDICATE;
    }
    if (later.on() == earlier.head() && later.relation().equals("conj")) {
      return Tie.CONJ;
    }
    boolean together = later.head() != earlier.head() && later.on() == earlier.on();
    return together && later.on() >= 0 ? Tie.TOGETHER : Tie.NONE;
  }
}
