package org.denouement.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.denouement.Story;
import org.denouement.language.Mention;
import org.denouement.story.CastMember;
import org.denouement.story.Knowledge;
import org.denouement.story.ReadSentence;

/**
 * Scores whom "he", "she" and "they" are taken to mean in whole texts, with nothing given but the
 * text.
 *
 * <p>A pronoun is right when it is taken for all whom it means and for nobody else. The figures are
 * over the pronouns of all texts together.
 */
public final class PronounsEvaluation {

  /** The task's name on the command line. */
  public static final String TASK = "pronouns";

  /** How many there are, how many are taken for somebody, and how many for the right one. */
  private static final class Count {
    private int all;
    private int said;
    private int right;

    void add(boolean isSaid, boolean isRight) {
      all++;
      said += isSaid ? 1 : 0;
      right += isRight ? 1 : 0;
    }

    SequencedMap<String, Double> figures() {
      SequencedMap<String, Double> figures = new LinkedHashMap<>();
      figures.put("accuracy", all == 0 ? 0 : 100.0 * right / all);
      figures.put("said", all == 0 ? 0 : 100.0 * said / all);
      figures.put("pronouns", (double) all);
      return figures;
    }
  }

  private final Predictions predictions;
  private final Count all = new Count();
  private final Map<String, Count> byWord = new TreeMap<>();
  private final SequencedMap<String, SequencedMap<String, Double>> rows = new LinkedHashMap<>();

  private PronounsEvaluation(Predictions predictions) {
    this.predictions = predictions;
  }

  /**
   * Reads and scores the texts of a folder.
   *
   * @param data a folder with {@code text.txt} and {@code pronouns.txt}, or folders of such
   * @param predictions takes for each text a table: the place of a pronoun, the pronoun, whom it
   *     means, those of them who are in the cast, and whom it is taken for
   * @param progress is told which text is read
   * @throws IllegalArgumentException if there is no such folder
   * @throws UnreadableGoldException if a file is not as it should be
   */
  public static Evaluation of(
      Path data,
      Predictions predictions,
      SequencedMap<String, String> provenance,
      Consumer<String> progress) {
    List<Path> folders = PronounGold.folders(data);
    if (folders.isEmpty()) {
      throw new IllegalArgumentException("no text.txt with its pronouns.txt under " + data);
    }
    PronounsEvaluation evaluation = new PronounsEvaluation(predictions);
    for (Path folder : folders) {
      progress.accept(folder.getFileName().toString());
      evaluation.score(folder);
    }
    SequencedMap<String, SequencedMap<String, Double>> kinds = new LinkedHashMap<>();
    evaluation.byWord.forEach((word, count) -> kinds.put(word, count.figures()));
    return new Evaluation(
        TASK,
        folders.size(),
        evaluation.all.figures(),
        kinds,
        evaluation.rows,
        List.of(),
        provenance);
  }

  private void score(Path folder) {
    Story story = Story.read(folder.resolve(PronounGold.TEXT));
    String text = story.manuscript().text();
    PronounGold gold = PronounGold.read(folder, text);
    Knowledge knowledge = story.knowledge();
    PronounPeople people = new PronounPeople(gold.people(), knowledge.sentences());
    Map<Integer, Set<String>> taken = taken(knowledge.sentences());
    Count count = new Count();
    StringBuilder table = new StringBuilder();
    for (PronounGold.Pronoun pronoun : gold.pronouns()) {
      Set<String> said = taken.getOrDefault(pronoun.span().start(), Set.of());
      Set<String> meant = new TreeSet<>();
      for (String name : pronoun.names()) {
        String member = people.member(name);
        meant.add(member == null ? "nobody" : member);
      }
      String word =
          text.substring(pronoun.span().start(), pronoun.span().end()).toLowerCase(Locale.ROOT);
      boolean right = said.equals(meant);
      count.add(!said.isEmpty(), right);
      all.add(!said.isEmpty(), right);
      byWord.computeIfAbsent(word, w -> new Count()).add(!said.isEmpty(), right);
      table.append(pronoun.span().start()).append('\t').append(word).append('\t');
      table.append(String.join(" + ", pronoun.names())).append('\t');
      table.append(named(meant, knowledge)).append('\t');
      table.append(named(said, knowledge)).append('\n');
    }
    String name = folder.getFileName().toString();
    rows.put(name, count.figures());
    predictions.take(name + ".tsv", table.toString());
  }

  private static String named(Set<String> ids, Knowledge knowledge) {
    List<String> names = new ArrayList<>();
    for (CastMember member : knowledge.cast()) {
      if (ids.contains(member.id())) {
        names.add(member.name());
      }
    }
    return String.join(" + ", names);
  }

  /** For the place of each pronoun, the ids of those whom it is taken for. */
  private static Map<Integer, Set<String>> taken(List<ReadSentence> sentences) {
    Map<Integer, Set<String>> taken = new HashMap<>();
    for (ReadSentence sentence : sentences) {
      for (int m = 0; m < sentence.entities().size(); m++) {
        Mention mention = sentence.parsed().mentions().get(m);
        if (mention.form() == Mention.Form.PRONOUN) {
          int start = sentence.sentence().tokens().get(mention.head()).span().start();
          taken.put(start, new TreeSet<>(sentence.entities().get(m)));
        }
      }
    }
    return taken;
  }
}
