package org.denouement.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.denouement.language.People;
import org.denouement.language.WordList;

/**
 * A name taken apart, to be held beside another.
 *
 * @param title its title in lower case, or empty
 * @param words its other words in lower case
 * @param marked whether a nickname stands in it in marks
 */
record NameParts(String title, List<String> words, boolean marked) {

  /** How well names fit that share no more than the last. */
  static final double FAMILY = 5;

  /** How well names fit of which one is short for the other. */
  private static final double NICKNAME = 6;

  /** Words of age before a name: "Old Joe". */
  static final Set<String> AGES = WordList.set(NameParts.class, "ages.txt");

  /** "St. John" is one word of a name, and another than "John". */
  private static final Pattern SAINT = Pattern.compile("\\b(?:st\\.?|saint) ");

  NameParts {
    words = List.copyOf(words);
  }

  /** Whether it has all words of another, or what they are short for. */
  boolean holds(NameParts other) {
    return words.containsAll(other.words)
        || (Nicknames.same(first(), other.first())
            && words.containsAll(other.words.subList(1, other.words.size())));
  }

  boolean isFull() {
    return words.size() > 1;
  }

  String first() {
    return words.getFirst();
  }

  String last() {
    return words.getLast();
  }

  /**
   * Whether a full name is another's than that of a "Mr. Darcy" met before, however often he was
   * plain "Darcy" since: he may have a sister.
   */
  boolean isStranger(NameParts known) {
    return !known.title().isEmpty()
        && !known.isFull()
        && title().isEmpty()
        && isFull()
        && known.last().equals(last());
  }

  /** Whether two names cannot be one person's: other first names, or titles that differ. */
  boolean conflicts(NameParts known) {
    boolean bothFull = known.isFull() && isFull();
    if (bothFull && !known.holds(this) && !holds(known)) {
      return true;
    }
    if (bothFull
        && marked()
        && !known.words().contains(first())
        && !words().contains(known.first())) {
      return true; // Will Marsh is not William "Old Salt" Marsh, who is told of in full only now
    }
    boolean titles = !known.title().isEmpty() && !title().isEmpty();
    boolean genders =
        titles && !People.titleGender(known.title()).agrees(People.titleGender(title()));
    boolean wife = titles && isMrs(known.title()) != isMrs(title());
    return (genders || wife) && known.last().equals(last());
  }

  private static boolean isMrs(String title) {
    return title.startsWith("mrs");
  }

  /**
   * How well a name fits one that is known: the one's words must be in the other, at its start or
   * end.
   */
  double fit(NameParts known) {
    if (known.words().equals(words())) {
      return known.title().equals(title())
          ? 10
          : known.title().isEmpty() || title().isEmpty() ? 9 : 7;
    }
    boolean nameLonger = words().size() > known.words().size();
    NameParts longer = nameLonger ? this : known;
    NameParts shorter = nameLonger ? known : this;
    if (!longer.holds(shorter)) {
      return 0;
    }
    boolean titled = !known.title().isEmpty() && !title().isEmpty();
    if (longer.first().equals(shorter.first())) {
      if (titled && !known.title().equals(title()) && !shorter.isFull()) {
        return 0; // Colonel Fitzwilliam is not Mr. Fitzwilliam Darcy
      }
      return 6 + shorter.words().size();
    }
    if (!longer.words().contains(shorter.first())) {
      return known.title().isEmpty() || known.isFull() ? NICKNAME : 0; // Kitty is no Lady Catherine
    }
    if (!longer.last().equals(shorter.last())) {
      return 3;
    }
    return FAMILY;
  }

  static NameParts of(String name) {
    return new NameParts(title(name), words(name), name.contains("\""));
  }

  /** The last title before the words of a name: of "CIA Director Pamela Lund", "director". */
  private static String title(String name) {
    String title = "";
    List<String> before = List.of(name.toLowerCase(Locale.ROOT).strip().split(" ", -1));
    for (String word : before.subList(0, before.size() - 1)) {
      boolean saint = SAINT.matcher(word + " ").matches();
      title = People.isTitle(word) && !saint ? word : title;
    }
    return title;
  }

  /** The words of a name in lower case, without titles, nickname marks and words of age. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    String joined = SAINT.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("saint-");
    List<String> all = List.of(joined.strip().split("[ \"()]+", -1));
    for (int i = 0; i < all.size(); i++) {
      String word = all.get(i);
      boolean family = i > 0 && i == all.size() - 1;
      if (People.isTitle(word) && !words.contains(word) && !family) {
        words.clear(); // "CIA Director Pamela Lund", and not "Nora Bishop"
      } else if (!word.isEmpty() && !AGES.contains(word)) {
        words.add(word);
      }
    }
    return words.isEmpty() ? List.of(name.toLowerCase(Locale.ROOT)) : words;
  }
}
