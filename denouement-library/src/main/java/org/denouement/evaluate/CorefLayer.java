package org.denouement.evaluate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** LitBank's coreference layer as CoNLL-2012 writes it: its last column with anything in it. */
final class CorefLayer {

  private static final int WORD = 3;
  private static final int COREF = 12;

  /** A mention with its cluster. */
  record Mention(int first, int last, String cluster) {}

  private CorefLayer() {}

  /** How many columns a token has. */
  static final int COLUMNS = COREF + 1;

  /** The words of each sentence. */
  static List<List<String>> words(TokenTable table) {
    return table.column(WORD);
  }

  /**
   * The mentions of a file, in the order of their ends.
   *
   * @throws UnreadableGoldException if a bracket has no partner
   */
  static List<Mention> read(TokenTable table) {
    List<Mention> mentions = new ArrayList<>();
    Map<String, Deque<Integer>> open = new HashMap<>();
    int at = 0;
    for (TokenTable.Sentence sentence : table.sentences()) {
      for (TokenTable.Row row : sentence.rows()) {
        for (String part : row.columns().get(COREF).split("\\|", -1)) {
          if (part.startsWith("(") || part.endsWith(")")) {
            read(table, row, part, at, open, mentions);
          }
        }
        at++;
      }
    }
    return mentions;
  }

  private static void read(
      TokenTable table,
      TokenTable.Row row,
      String part,
      int at,
      Map<String, Deque<Integer>> open,
      List<Mention> mentions) {
    String cluster = part.replace("(", "").replace(")", "");
    Deque<Integer> starts = open.computeIfAbsent(cluster, c -> new ArrayDeque<>());
    if (part.startsWith("(")) {
      starts.push(at);
    }
    if (part.endsWith(")")) {
      if (starts.isEmpty()) {
        throw table.wrong(row, part + " closes nothing");
      }
      mentions.add(new Mention(starts.pop(), at, cluster));
    }
  }

  /**
   * The mentions with types, which the layer does not have: that of the same span in the entity
   * layer; otherwise the commonest in its cluster, of equals the one met first; otherwise PER.
   */
  static List<TypedSpan> typed(List<Mention> mentions, List<TypedSpan> entities) {
    Map<List<Integer>, String> types = new HashMap<>();
    entities.forEach(one -> types.putIfAbsent(List.of(one.first(), one.last()), one.type()));
    Map<String, Map<String, Integer>> ofCluster = new HashMap<>();
    mentions.stream()
        .sorted(Comparator.comparingInt(Mention::first))
        .forEach(mention -> {
          String type = types.get(List.of(mention.first(), mention.last()));
          if (type != null) {
            ofCluster
                .computeIfAbsent(mention.cluster(), c -> new LinkedHashMap<>())
                .merge(type, 1, Integer::sum);
          }
        });
    return mentions.stream()
        .map(mention -> {
          String own = types.get(List.of(mention.first(), mention.last()));
          String type = own == null ? commonest(ofCluster.get(mention.cluster())) : own;
          return new TypedSpan(mention.first(), mention.last(), type);
        })
        .toList();
  }

  private static String commonest(@Nullable Map<String, Integer> types) {
    String best = "PER";
    int most = 0;
    for (Map.Entry<String, Integer> type :
        types == null ? Map.<String, Integer>of().entrySet() : types.entrySet()) {
      if (type.getValue() > most) {
        best = type.getKey();
        most = type.getValue();
      }
    }
    return best;
  }

  /** Mentions of which each is a cluster of its own. */
  static List<Mention> apart(List<TypedSpan> spans) {
    List<Mention> mentions = new ArrayList<>();
    for (TypedSpan one : spans) {
      mentions.add(new Mention(one.first(), one.last(), String.valueOf(mentions.size())));
    }
    return mentions;
  }

  /** Writes mentions with their clusters. */
  static String write(String document, List<List<String>> sentences, List<Mention> mentions) {
    Map<Integer, List<String>> marks = new HashMap<>();
    for (Mention one : mentions) {
      if (one.first() == one.last()) {
        mark(marks, one.first(), "(" + one.cluster() + ")");
      } else {
        mark(marks, one.first(), "(" + one.cluster());
        mark(marks, one.last(), one.cluster() + ")");
      }
    }
    StringBuilder out = new StringBuilder("#begin document (" + document + "); part 0\n");
    int at = 0;
    for (List<String> sentence : sentences) {
      for (int w = 0; w < sentence.size(); w++) {
        String mark = String.join("|", marks.getOrDefault(at, List.of("_")));
        out.append(document + "\t0\t" + w + "\t" + sentence.get(w) + "\t_\t_\t_\t_\t_\t_\t_\t_\t")
            .append(mark)
            .append('\n');
        at++;
      }
      out.append('\n');
    }
    return out.append("#end document\n").toString();
  }

  private static void mark(Map<Integer, List<String>> marks, int at, String mark) {
    marks.computeIfAbsent(at, i -> new ArrayList<>()).add(mark);
  }
}
