package org.denouement.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.denouement.manuscript.Span;

/**
 * Whom the personal pronouns of a text mean, as a careful reader says: {@code text.txt} and {@code
 * pronouns.txt} in one folder.
 *
 * <p>Each line of the latter has a name as it stands in the text, a colon and the numbers of the
 * pronouns that mean it, counted from 1 over the text: {@code Ann Lee: 1-4 7}. Several who have no
 * name together are joined: {@code Ann Lee + Joe}. {@code -} has those that mean nobody, {@code ?}
 * those that nobody can tell; neither is kept.
 *
 * @param pronouns each with whom it means, in text order
 */
record PronounGold(List<Pronoun> pronouns) {

  /** The name of the text in the folder. */
  static final String TEXT = "text.txt";

  private static final String MEANT = "pronouns.txt";
  private static final Pattern PRONOUN =
      Pattern.compile(
          "\\b(he|him|his|himself|she|her|hers|herself|they|them|their|theirs|themselves)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern LINE = Pattern.compile("(.+):((?: *\\d+(?:-\\d+)?)+) *");
  private static final Pattern RANGE = Pattern.compile("(\\d+)(?:-(\\d+))?");
  private static final Set<String> NOBODY = Set.of("-", "?");

  /**
   * A pronoun.
   *
   * @param span where it stands
   * @param names whom it means
   */
  record Pronoun(Span span, Set<String> names) {}

  PronounGold {
    pronouns = List.copyOf(pronouns);
  }

  /** The folders that hold such a text, in the order of their names. */
  static List<Path> folders(Path data) {
    try (Stream<Path> files = Files.walk(data, 3)) {
      return files
          .filter(file -> file.endsWith(MEANT))
          .map(file -> Objects.requireNonNull(file.toAbsolutePath().getParent()))
          .filter(folder -> Files.isRegularFile(folder.resolve(TEXT)))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UnreadableGoldException(data + ": cannot be listed (" + e + ")");
    }
  }

  /**
   * Reads whom the pronouns of a text mean.
   *
   * @throws UnreadableGoldException if a line is not as it should be, or numbers no pronoun
   */
  static PronounGold read(Path folder, String text) {
    List<Span> places = new ArrayList<>();
    Matcher word = PRONOUN.matcher(text);
    while (word.find()) {
      places.add(new Span(word.start(), word.end()));
    }
    Path file = folder.resolve(MEANT);
    SequencedMap<Integer, Set<String>> meant = new LinkedHashMap<>();
    List<String> lines = lines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        continue;
      }
      String where = file + ":" + (i + 1);
      Matcher line = LINE.matcher(lines.get(i));
      if (!line.matches()) {
        throw new UnreadableGoldException(where + ": not \"NAME: NUMBERS\"");
      }
      for (int number : numbers(line.group(2))) {
        if (number < 1 || number > places.size() || meant.containsKey(number)) {
          throw new UnreadableGoldException(
              where + ": " + number + " is said twice, or not of 1-" + places.size());
        }
        meant.put(number, names(line.group(1)));
      }
    }
    return new PronounGold(
        meant.entrySet().stream()
            .filter(entry -> !NOBODY.containsAll(entry.getValue()))
            .sorted(Map.Entry.comparingByKey())
            .map(entry -> new Pronoun(places.get(entry.getKey() - 1), entry.getValue()))
            .toList());
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UnreadableGoldException(file + ": cannot be read (" + e + ")");
    }
  }

  private static List<Integer> numbers(String ranges) {
    List<Integer> numbers = new ArrayList<>();
    Matcher range = RANGE.matcher(ranges);
    while (range.find()) {
      int first = Integer.parseInt(range.group(1));
      int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
      for (int number = first; number <= last; number++) {
        numbers.add(number);
      }
    }
    return numbers;
  }

  private static Set<String> names(String joined) {
    return new LinkedHashSet<>(List.of(joined.strip().split(" \\+ ")));
  }

  /** The names of all who are meant, each once. */
  Set<String> people() {
    return pronouns.stream()
        .map(Pronoun::names)
        .flatMap(Collection::stream)
        .collect(LinkedHashSet::new, Set::add, Set::addAll);
  }
}
