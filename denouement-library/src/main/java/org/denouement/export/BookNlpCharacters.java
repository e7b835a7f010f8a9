package org.denouement.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.denouement.export.BookNlp.Found;
import org.denouement.language.Upos;
import org.denouement.story.CastMember;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes BookNLP's file of characters: everybody mentioned more than once, the most mentioned
 * first, with what they are called, what they do, what is done to them, what they have and are.
 *
 * <p>BookNLP reads these off spaCy's relations; here they come of the universal ones that stand for
 * the same.
 */
final class BookNlpCharacters {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** The classes of pronouns that BookNLP tells apart. */
  private static final List<String> PRONOUNS =
      List.of("he/him/his", "she/her", "they/them/their", "xe/xem/xyr/xir", "ze/zem/zir/hir");

  private final BookNlp book;
  private final Map<Integer, List<Integer>> children = new HashMap<>();

  private BookNlpCharacters(BookNlp book) {
    this.book = book;
    for (int i = 0; i < book.words().size(); i++) {
      int head = book.words().get(i).head(i);
      if (head != i) {
        children.computeIfAbsent(head, h -> new ArrayList<>()).add(i);
      }
    }
  }

  static String write(BookNlp book, List<CastMember> cast) {
    Map<Integer, CastMember> members = new HashMap<>();
    cast.forEach(member -> members.put(BookNlp.number(member.id()), member));
    Map<Integer, List<Found>> ofPeople = new LinkedHashMap<>();
    for (Found one : book.mentions()) {
      if (one.cat().equals("PER")) {
        ofPeople.computeIfAbsent(one.coref(), c -> new ArrayList<>()).add(one);
      }
    }
    BookNlpCharacters characters = new BookNlpCharacters(book);
    ObjectNode root = NODES.objectNode();
    ArrayNode all = root.putArray("characters");
    ofPeople.entrySet().stream()
        .filter(person -> person.getValue().size() > 1)
        .sorted(Comparator.comparingInt(person -> -person.getValue().size()))
        .forEach(person ->
            all.add(
                characters.character(
                    person.getKey(), person.getValue(), members.get(person.getKey()))));
    return MAPPER.writeValueAsString(root) + "\n";
  }

  private ObjectNode character(int id, List<Found> mentions, @Nullable CastMember member) {
    ObjectNode node = NODES.objectNode();
    ArrayNode agent = node.putArray("agent");
    ArrayNode patient = node.putArray("patient");
    ArrayNode mod = node.putArray("mod");
    ArrayNode poss = node.putArray("poss");
    for (Found one : mentions) {
      int word = joined(head(one));
      switch (relation(word)) {
        case "nsubj" -> subject(word, agent, mod);
        case "nsubj:pass", "obj" -> add(patient, on(word), Upos.VERB);
        case "obl" -> byAgent(word, agent);
        case "nmod" -> owner(word, poss);
        default -> {}
      }
    }
    node.put("id", id);
    node.set("g", gender(mentions, member));
    node.put("count", mentions.size());
    ObjectNode forms = node.putObject("mentions");
    forms.set("proper", names(mentions, "PROP"));
    forms.set("common", names(mentions, "NOM"));
    forms.set("pronoun", names(mentions, "PRON"));
    return node;
  }

  private String relation(int word) {
    return book.words().get(word).token().relation();
  }

  private Upos pos(int word) {
    return book.words().get(word).token().pos();
  }

  private int on(int word) {
    return book.words().get(word).head(word);
  }

  private int head(Found one) {
    for (int i = one.first(); i <= one.last(); i++) {
      if (on(i) < one.first() || on(i) > one.last()) {
        return i;
      }
    }
    return one.last();
  }

  /** Of "Bill and Ted ran" both stand as Bill does. */
  private int joined(int word) {
    return relation(word).equals("conj") ? on(word) : word;
  }

  private List<Integer> below(int word, String relation) {
    return children.getOrDefault(word, List.of()).stream()
        .filter(child -> relation(child).equals(relation))
        .toList();
  }

  private void subject(int word, ArrayNode agent, ArrayNode mod) {
    int head = on(word);
    boolean copula = !below(head, "cop").isEmpty();
    ArrayNode place = copula ? mod : agent;
    add(place, head, copula ? Upos.ADJ : Upos.VERB, copula ? Upos.NOUN : Upos.VERB);
    for (int other : below(head, "conj")) {
      if (below(other, "nsubj").isEmpty()) {
        add(place, other, copula ? Upos.ADJ : Upos.VERB, copula ? Upos.NOUN : Upos.VERB);
      }
    }
  }

  /** "was hit by John". */
  private void byAgent(int word, ArrayNode agent) {
    boolean by = below(word, "case").stream().anyMatch(c -> book.words().get(c).token().is("by"));
    if (by && !below(on(word), "aux:pass").isEmpty()) {
      add(agent, on(word), Upos.VERB);
    }
  }

  private void owner(int word, ArrayNode poss) {
    boolean genitive =
        below(word, "case").stream().anyMatch(c -> book.words().get(c).token().isGenitive());
    if (genitive || (pos(word) == Upos.PRON && word < on(word) && below(word, "case").isEmpty())) {
      add(poss, on(word));
      below(on(word), "conj").forEach(other -> add(poss, other));
    }
  }

  private void add(ArrayNode words, int word, Upos... kinds) {
    if (kinds.length == 0 || List.of(kinds).contains(pos(word))) {
      words.addObject().put("w", book.words().get(word).form()).put("i", word);
    }
  }

  /**
   * The pronouns that are used of somebody, as shares of all that are; where none is, those the
   * story's cast gives them.
   */
  private @Nullable ObjectNode gender(List<Found> mentions, @Nullable CastMember member) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    PRONOUNS.forEach(pronouns -> counts.put(pronouns, 0));
    for (Found one : mentions) {
      String word = book.text(one.first(), one.last()).toLowerCase(Locale.ROOT);
      PRONOUNS.stream()
          .filter(pronouns -> List.of(pronouns.split("/", -1)).contains(word))
          .forEach(pronouns -> counts.merge(pronouns, 1, Integer::sum));
    }
    String given = pronouns(member);
    if (given != null && counts.values().stream().allMatch(count -> count == 0)) {
      counts.put(given, 1);
    }
    return gender(counts);
  }

  private static @Nullable ObjectNode gender(Map<String, Integer> counts) {
    int total = counts.values().stream().mapToInt(count -> count).sum();
    if (total == 0) {
      return null;
    }
    ObjectNode node = NODES.objectNode();
    ObjectNode shares = node.putObject("inference");
    String most = PRONOUNS.getFirst();
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      shares.put(count.getKey(), share(count.getValue(), total));
      most = count.getValue() > counts.getOrDefault(most, 0) ? count.getKey() : most;
    }
    node.put("argmax", most).put("max", share(counts.getOrDefault(most, 0), total));
    return node.put("total", (double) total);
  }

  /** Three decimals, as BookNLP has them. */
  private static double share(int count, int total) {
    return Math.round(1000.0 * count / total) / 1000.0;
  }

  private static @Nullable String pronouns(@Nullable CastMember member) {
    if (member == null) {
      return null;
    }
    return switch (member.gender()) {
      case HE -> "he/him/his";
      case SHE -> "she/her";
      case IT, UNKNOWN -> member.plural() ? "they/them/their" : null;
    };
  }

  private ArrayNode names(List<Found> mentions, String prop) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Found one : mentions) {
      if (one.prop().equals(prop)) {
        counts.merge(book.text(one.first(), one.last()), 1, Integer::sum);
      }
    }
    ArrayNode names = NODES.arrayNode();
    counts.entrySet().stream()
        .sorted(Comparator.comparingInt(name -> -name.getValue()))
        .forEach(name -> names.addObject().put("c", name.getValue()).put("n", name.getKey()));
    return names;
  }
}
