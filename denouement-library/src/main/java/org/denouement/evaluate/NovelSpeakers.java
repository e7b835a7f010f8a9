package org.denouement.evaluate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.denouement.Story;
import org.denouement.manuscript.Span;
import org.denouement.story.CastMember;
import org.denouement.story.Knowledge;
import org.denouement.story.Quote;
import org.jspecify.annotations.Nullable;

/**
 * Scores who speaks in whole novels, with nothing given but the novel.
 *
 * <p>A cast member is the character that has most of its names, one to one; a quotation is right
 * when its speaker is the character of the gold. One not found, or spoken by nobody of the gold, is
 * wrong. The figure is the mean over the novels.
 */
public final class NovelSpeakers {

  private final SequencedMap<String, SequencedMap<String, Double>> rows = new LinkedHashMap<>();
  private final TreeMap<String, int[]> byKind = new TreeMap<>();

  private NovelSpeakers() {}

  /** Whether a folder holds novels as the Project Dialogism Novel Corpus has them, or is one. */
  public static boolean holds(Path data) {
    return !folders(data).isEmpty();
  }

  private static List<Path> folders(Path data) {
    if (!Files.isDirectory(data)) {
      return List.of();
    }
    if (NovelGold.isNovel(data)) {
      return List.of(data);
    }
    try (Stream<Path> inside = Files.list(data)) {
      return inside.filter(NovelGold::isNovel).sorted().toList();
    } catch (java.io.IOException e) {
      throw new UnreadableGoldException(data + ": cannot be listed (" + e + ")");
    }
  }

  /**
   * Scores the reading of novels.
   *
   * @param progress is told which novel is read
   * @throws UnreadableGoldException if an annotation is not as the corpus has it
   */
  public static Evaluation of(
      Path data, SequencedMap<String, String> provenance, Consumer<String> progress) {
    NovelSpeakers evaluation = new NovelSpeakers();
    for (Path folder : folders(data)) {
      progress.accept(folder.getFileName().toString());
      Story story = Story.read(folder.resolve(NovelGold.TEXT));
      evaluation.score(
          folder.getFileName().toString(),
          NovelGold.read(folder, NovelGold.text(folder)),
          story.knowledge());
    }
    return evaluation.result(provenance);
  }

  private void score(String name, NovelGold gold, Knowledge knowledge) {
    Map<String, String> characters = characters(gold, knowledge.cast());
    int right = 0;
    int found = 0;
    for (NovelGold.Said said : gold.quotations()) {
      @Nullable Quote quote = found(said, knowledge.quotes());
      @Nullable String speaker = quote == null ? null : quote.speaker();
      boolean is = speaker != null && said.speaker().equals(characters.get(speaker));
      found += quote == null ? 0 : 1;
      right += is ? 1 : 0;
      int[] kind = byKind.computeIfAbsent(said.kind(), k -> new int[2]);
      kind[0] += is ? 1 : 0;
      kind[1]++;
    }
    SequencedMap<String, Double> row = new LinkedHashMap<>();
    row.put("accuracy", percent(right, gold.quotations().size()));
    row.put("found", percent(found, gold.quotations().size()));
    rows.put(name, row);
  }

  private static double percent(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }

  /** The quotation that holds most of what is said. */
  static @Nullable Quote found(NovelGold.Said said, List<Quote> quotes) {
    @Nullable Quote best = null;
    int most = 0;
    for (Quote quote : quotes) {
      int shared = 0;
      for (Span part : said.parts()) {
        int start = Math.max(part.start(), quote.span().start());
        int end = Math.min(part.end(), quote.span().end());
        shared += Math.max(0, end - start);
      }
      if (shared > most) {
        most = shared;
        best = quote;
      }
    }
    return best;
  }

  /** A pair of a cast member and a character, with how many names they share. */
  private record Pair(CastMember member, Set<String> names, int shared) {}

  /** For each cast member that is one of the characters, that one's main name. */
  static Map<String, String> characters(NovelGold gold, List<CastMember> cast) {
    List<Pair> pairs = new ArrayList<>();
    for (CastMember member : cast) {
      Set<String> names = new HashSet<>();
      names.add(plain(member.name()));
      member.aliases().forEach(alias -> names.add(plain(alias)));
      for (Set<String> character : gold.characters()) {
        int shared =
            (int)
                character.stream()
                    .map(NovelSpeakers::plain)
                    .distinct()
                    .filter(names::contains)
                    .count();
        if (shared > 0) {
          pairs.add(new Pair(member, character, shared));
        }
      }
    }
    pairs.sort(
        Comparator.comparingInt(Pair::shared)
            .thenComparingInt(pair -> pair.member().mentions())
            .reversed());
    Map<String, String> characters = new HashMap<>();
    Set<String> taken = new HashSet<>();
    for (Pair pair : pairs) {
      String main = pair.names().iterator().next();
      if (!characters.containsKey(pair.member().id()) && taken.add(main)) {
        characters.put(pair.member().id(), main);
      }
    }
    return characters;
  }

  /** A name without what the corpus and we write now one way, now the other: "The Hatter". */
  private static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replaceFirst("^(the|a|an) ", "");
  }

  private Evaluation result(SequencedMap<String, String> provenance) {
    SequencedMap<String, Double> figures = new LinkedHashMap<>();
    for (String figure : List.of("accuracy", "found")) {
      figures.put(
          figure,
          rows.values().stream()
              .mapToDouble(row -> row.getOrDefault(figure, 0.0))
              .average()
              .orElse(0));
    }
    SequencedMap<String, SequencedMap<String, Double>> kinds = new LinkedHashMap<>();
    byKind.forEach((kind, counts) -> {
      SequencedMap<String, Double> row = new LinkedHashMap<>();
      row.put("accuracy", percent(counts[0], counts[1]));
      kinds.put(kind, row);
    });
    return new Evaluation("speakers", rows.size(), figures, kinds, rows, List.of(), provenance);
  }
}
