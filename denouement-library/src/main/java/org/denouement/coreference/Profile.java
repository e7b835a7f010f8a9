package org.denouement.coreference;

import org.denouement.coreference.Anaphor.Place;
import org.denouement.language.Gender;

/** What the mentions of an entity say of it as a whole. */
@SuppressWarnings("EnumOrdinal") // places in counts that live no longer than a run
final class Profile {

  /** How much a title or a noun says of gender, against a pronoun, which may be linked wrongly. */
  private static final int WORD = 3;

  private static final MentionClass[] CLASSES = MentionClass.values();

  private final int[] counts = new int[CLASSES.length];
  private int mentions;
  private int subjects;
  private int he;
  private int she;

  /** The turns in which it was last said to be I, and to be you, and that it last spoke. */
  private int asI;

  private int asYou;
  private int spoke;
  private int called;

  /** Whether it is I outside of speech. */
  private boolean teller;

  void add(Place mention) {
    mentions++;
    counts[mention.of().ordinal()]++;
    subjects += mention.role() == Role.SUBJECT ? 1 : 0;
    Gender gender = mention.gender();
    int weight = mention.of().isPronoun() ? 1 : WORD;
    he += gender == Gender.HE ? weight : 0;
    she += gender == Gender.SHE ? weight : 0;
    int turn = mention.talk().turn();
    asI = mention.of() == MentionClass.I ? Math.max(asI, turn) : asI;
    asYou = mention.of() == MentionClass.YOU ? Math.max(asYou, turn) : asYou;
    spoke = Math.max(spoke, mention.talk().speaks());
    called = Math.max(called, mention.talk().called());
    teller |= mention.of() == MentionClass.I && turn == 0;
  }

  void add(Profile other) {
    mentions += other.mentions;
    subjects += other.subjects;
    he += other.he;
    she += other.she;
    for (int c = 0; c < counts.length; c++) {
      counts[c] += other.counts[c];
    }
    asI = Math.max(asI, other.asI);
    asYou = Math.max(asYou, other.asYou);
    spoke = Math.max(spoke, other.spoke);
    called = Math.max(called, other.called);
    teller |= other.teller;
  }

  int mentions() {
    return mentions;
  }

  /** Whether a pronoun or a word of a gender cannot be of it. */
  boolean contradicts(Gender gender) {
    return (gender == Gender.HE && she > he) || (gender == Gender.SHE && he > she);
  }

  /** The pronoun that it mostly is; {@link MentionClass#OTHER} while that is unknown. */
  MentionClass kind() {
    if (he != she) {
      return he > she ? MentionClass.HE : MentionClass.SHE;
    }
    MentionClass best = MentionClass.OTHER;
    int most = 0;
    for (MentionClass of : CLASSES) {
      if (of.isPronoun() && of != MentionClass.OTHER && counts[of.ordinal()] > most) {
        best = of;
        most = counts[of.ordinal()];
      }
    }
    return best;
  }

  boolean isNamed() {
    return counts[MentionClass.NAME.ordinal()] > 0;
  }

  /** In how many quarters of its mentions it is a subject, from 0 to 3. */
  int subjectQuarters() {
    return Math.min(3, 4 * subjects / mentions);
  }

  int asI() {
    return asI;
  }

  int asYou() {
    return asYou;
  }

  int spoke() {
    return spoke;
  }

  int called() {
    return called;
  }

  boolean isTeller() {
    return teller;
  }
}
