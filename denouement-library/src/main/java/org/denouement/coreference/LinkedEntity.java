package org.denouement.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** What some mentions were found to mean, with those of them that later ones are compared with. */
public final class LinkedEntity {

  /** How many of its latest mentions are kept. */
  private static final int LATEST = 12;

  /** How many of its wordings are kept besides, each by its latest mention. */
  private static final int WORDINGS = 8;

  private static final Comparator<Antecedent> BY_NUMBER =
      Comparator.comparingInt(one -> one.place().number());

  private final int number;
  private final List<Antecedent> latest = new ArrayList<>();
  private final SequencedMap<String, Antecedent> wordings = new LinkedHashMap<>();
  private int mentions;
  private boolean named;
  private final Contradictions known = new Contradictions();
  private final Expectation expected = new Expectation();

  LinkedEntity(int number) {
    this.number = number;
  }

  /** Its number, from 0 in the order of first mention. */
  public int number() {
    return number;
  }

  /** How many mentions it has. */
  public int mentions() {
    return mentions;
  }

  /** Whether it was ever called by a name. */
  boolean isNamed() {
    return named;
  }

  /** What its mentions' words rule out. */
  Contradictions known() {
    return known;
  }

  /** Which pronouns may be expected to go back to it. */
  Expectation expected() {
    return expected;
  }

  /** The number of its last mention. */
  int last() {
    return latest.getLast().place().number();
  }

  /** The words of names and descriptions by which it can be found. */
  List<String> headWords() {
    return wordings.values().stream().map(one -> one.place().headWord()).distinct().toList();
  }

  void add(Antecedent mention) {
    mentions++;
    named |= mention.place().of() == MentionClass.NAME;
    known.add(mention.place());
    latest.add(mention);
    keep(mention);
    trim();
  }

  private void keep(Antecedent mention) {
    if (!mention.place().of().isPronoun()) {
      wordings.putLast(mention.place().text(), mention);
    }
  }

  private void trim() {
    while (latest.size() > LATEST) {
      latest.removeFirst();
    }
    while (wordings.size() > WORDINGS) {
      wordings.pollFirstEntry();
    }
  }

  /** Takes over the mentions of another that is the same. */
  void absorb(LinkedEntity other) {
    mentions += other.mentions;
    named |= other.named;
    known.add(other.known);
    expected.add(other.expected);
    List<Antecedent> all = new ArrayList<>(wordings.values());
    all.addAll(other.wordings.values());
    all.sort(BY_NUMBER);
    wordings.clear();
    all.forEach(this::keep);
    latest.addAll(other.latest);
    latest.sort(BY_NUMBER);
    trim();
  }

  /** The mentions that later ones are compared with. */
  List<Antecedent> antecedents() {
    int oldest = latest.getFirst().place().number();
    List<Antecedent> all = new ArrayList<>(latest);
    for (Antecedent one : wordings.values()) {
      if (one.place().number() < oldest) {
        all.add(one);
      }
    }
    return all;
  }
}
