package org.denouement.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.denouement.language.Gender;
import org.denouement.language.Mention.Kind;
import org.denouement.manuscript.Span;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something the story speaks of, as far as it has been read. Grows with the reading.
 */
final class Entity {

  /** How sure a word of gender makes us that no pronoun can overrule. */
  static final int CERTAIN = 6;

  /** A name used this many times less often than the most used is no name to call somebody by. */
  private static final int RARE = 100;

  final int number;
  final int firstPage;

  /** Names with how often each was read, in order of first reading. */
  final Map<String, Integer> names = new LinkedHashMap<>();

  /** Descriptions as they stand in the text ("his boss"), in order of first reading. */
  final Set<String> descriptions = new LinkedHashSet<>();

  /** The bare nouns of the descriptions ("boss"). */
  final Set<String> nouns = new LinkedHashSet<>();

  /** What the text says they are, with where. */
  final List<About> abouts = new ArrayList<>();

  /** What their mentions do. */
  final Showing showing = new Showing();

  /** Who is theirs, by what they are to them: of a man, whom "wife" means. */
  final Map<String, Entity> owned = new HashMap<>();

  private final Map<Gender, Integer> genders = new EnumMap<>(Gender.class);

  Kind kind;
  boolean plural;

  /**
   * How many mentions say that it is many English speaks of as one: an agency; less those against.
   */
  int organization;

  int mentions;

  /** How many of its mentions stand outside of direct speech. */
  int told;

  /** How many mentions say that it is an animal. */
  int animal;

  double person;
  int lastSentence;
  int lastToken;
  double lastRank;
  Roles.Role lastRole = Roles.Role.NONE;
  @Nullable String ownerName;

  /** A description with who owns it: "Borden's wife". */
  record About(Span span, @Nullable Entity owner, String noun) {}

  Entity(int number, int firstPage, Kind kind) {
    this.number = number;
    this.firstPage = firstPage;
    this.kind = kind;
  }

  void genderVote(Gender gender, int weight) {
    if (gender != Gender.UNKNOWN) {
      genders.merge(gender, weight, Integer::sum);
    }
  }

  private int votes(Gender gender) {
    return genders.getOrDefault(gender, 0);
  }

  /** What the text uses for them so far; unknown while it is undecided. */
  Gender gender() {
    int most = Math.max(votes(Gender.HE), Math.max(votes(Gender.SHE), votes(Gender.IT)));
    if (genderMargin() == 0) {
      return Gender.UNKNOWN;
    }
    return votes(Gender.HE) == most
        ? Gender.HE
        : votes(Gender.SHE) == most ? Gender.SHE : Gender.IT;
  }

  /** How strongly the text speaks for its gender: the most votes less the second most. */
  int genderMargin() {
    int[] sorted = {votes(Gender.HE), votes(Gender.SHE), votes(Gender.IT)};
    Arrays.sort(sorted);
    return sorted[2] - sorted[1];
  }

  /** Whether it is many that English speaks of as one: an agency, the government. */
  boolean isOrganization() {
    return organization > 0 && (isNamed() || kind == Kind.GROUP);
  }

  boolean isNamed() {
    return !names.isEmpty();
  }

  /**
   * The most used name in its fullest form: of the names that hold its words and are more than a
   * slip beside it, the one with most words, then the first.
   */
  @Nullable String fullName() {
    String common = commonName();
    String best = common;
    for (Map.Entry<String, Integer> entry : names.entrySet()) {
      String name = entry.getKey();
      boolean used = entry.getValue() * RARE >= names.getOrDefault(common, 0);
      if (best != null && used && words(name) > words(best) && holds(name, common)) {
        best = name;
      }
    }
    return best;
  }

  /** The most used name, then the first. */
  @Nullable String commonName() {
    String best = null;
    for (Map.Entry<String, Integer> entry : names.entrySet()) {
      if (best == null || entry.getValue() > names.getOrDefault(best, 0)) {
        best = entry.getKey();
      }
    }
    return best;
  }

  private static boolean holds(String name, @Nullable String common) {
    return common != null && NameParts.words(name).containsAll(NameParts.words(common));
  }

  private static int words(String name) {
    return (int) name.chars().filter(c -> c == ' ').count() + 1;
  }

  /** Takes over all that is known of another that turned out to be the same. */
  void absorb(Entity other) {
    other.names.forEach((name, count) -> names.merge(name, count, Integer::sum));
    descriptions.addAll(other.descriptions);
    nouns.addAll(other.nouns);
    abouts.addAll(other.abouts);
    other.owned.forEach(owned::putIfAbsent);
    showing.absorb(other.showing);
    other.genders.forEach(this::genderVote);
    mentions += other.mentions;
    told += other.told;
    animal += other.animal;
    person += other.person;
    kind = kind == Kind.UNKNOWN ? other.kind : kind;
    plural &= other.plural;
    organization += other.organization;
    ownerName = ownerName == null ? other.ownerName : ownerName;
    if (other.lastSentence >= lastSentence) {
      lastSentence = other.lastSentence;
      lastToken = other.lastToken;
      lastRank = other.lastRank;
    }
  }
}
