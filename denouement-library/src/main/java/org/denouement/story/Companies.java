package org.denouement.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.denouement.language.Clause;
import org.denouement.language.Dependencies;
import org.denouement.language.Mention;
import org.denouement.language.Mention.Kind;

/** Who "they" may be: groups, and those who were lately spoken of together. */
final class Companies {

  /** What makes some one company. */
  enum Ground {
    /** One mention of a group. */
    GROUP,
    /** One mention of several: "they", "the couple". */
    JOINT,
    /** "Ann and Joe". */
    LISTED,
    /** The parts of a clause. */
    CLAUSE
  }

  /**
   * Where some are one company: how many sentences back, and its last mention's first word; no word
   * where it is in what hangs on what is told, which is less in mind.
   */
  private record Place(int back, int token) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      return back != other.back
          ? Integer.compare(back, other.back)
          : Integer.compare(other.token, token);
    }
  }

  /**
   * Some who may be meant together.
   *
   * @param members in the order of their first mention
   * @param back for each ground how many sentences back it stands nearest
   */
  record Company(List<Entity> members, Map<Ground, Integer> back) {}

  private final SequencedMap<SequencedSet<Entity>, Map<Ground, Place>> found =
      new LinkedHashMap<>();

  private Companies() {}

  /**
   * The companies, the nearest first.
   *
   * @param lately the sentence being read, and those before it in turn
   * @param before the word of the first before which they stand
   */
  static List<Company> of(List<Lately.Line> lately, int before) {
    Companies companies = new Companies();
    for (int back = 0; back < lately.size(); back++) {
      companies.read(lately.get(back), back, back == 0 ? before : Integer.MAX_VALUE);
    }
    Comparator<Map.Entry<SequencedSet<Entity>, Map<Ground, Place>>> nearest =
        Comparator.comparing(
            company -> company.getValue().values().stream().sorted().toList().getFirst());
    return companies.found.entrySet().stream()
        .sorted(nearest)
        .map(company -> {
          Map<Ground, Integer> back = new EnumMap<>(Ground.class);
          company.getValue().forEach((ground, place) -> back.put(ground, place.back()));
          return new Company(List.copyOf(company.getKey()), back);
        })
        .toList();
  }

  private void read(Lately.Line line, int back, int before) {
    Dependencies tree = new Dependencies(line.parsed().sentence().tokens());
    SequencedMap<Integer, List<Integer>> lists = new LinkedHashMap<>();
    for (int m = 0; m < line.meant().size(); m++) {
      Mention mention = line.parsed().mentions().get(m);
      List<Entity> meant = line.meant().get(m);
      if (mention.first() >= before || meant.isEmpty()) {
        continue;
      }
      if (meant.size() > 1) {
        add(Ground.JOINT, meant, new Place(back, mention.first()));
      } else if (isSeveral(meant.getFirst())) {
        add(Ground.GROUP, meant, new Place(back, mention.first()));
      }
      int head = tree.firstJoined(tree.nameHead(mention.head()));
      lists.computeIfAbsent(head, h -> new ArrayList<>()).add(m);
    }
    lists.values().forEach(list -> together(Ground.LISTED, line, list, back, before, true));
    for (Clause clause : line.parsed().clauses()) {
      List<Integer> parts = new ArrayList<>(clause.subjects());
      parts.addAll(clause.objects());
      clause.obliques().forEach(oblique -> parts.add(oblique.mention()));
      together(Ground.CLAUSE, line, parts, back, before, isTold(clause));
    }
  }

  private static boolean isTold(Clause clause) {
    return clause.link() == Clause.Link.MAIN || clause.link() == Clause.Link.ADVERBIAL;
  }

  private void together(
      Ground ground, Lately.Line line, List<Integer> parts, int back, int before, boolean told) {
    SequencedSet<Entity> all = new LinkedHashSet<>();
    int last = 0;
    for (int part : parts) {
      Mention mention = line.parsed().mentions().get(part);
      List<Entity> meant = line.meant().get(part);
      boolean ones = meant.stream().noneMatch(Companies::isSeveral);
      if (mention.first() < before && (ones || ground == Ground.LISTED)) {
        all.addAll(meant);
        last = Math.max(last, mention.first());
      }
    }
    if (all.size() > 1) {
      add(ground, all, new Place(back, told ? last : -1));
    }
  }

  private void add(Ground ground, Iterable<Entity> members, Place place) {
    SequencedSet<Entity> all = new LinkedHashSet<>();
    members.forEach(all::add);
    found
        .computeIfAbsent(all, company -> new EnumMap<>(Ground.class))
        .merge(ground, place, (one, other) -> one.compareTo(other) <= 0 ? one : other);
  }

  /** Whether it is one that "they" may mean alone. */
  static boolean isSeveral(Entity entity) {
    return entity.plural || entity.kind == Kind.GROUP;
  }
}
