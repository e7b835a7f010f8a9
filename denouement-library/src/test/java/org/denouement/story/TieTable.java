package org.denouement.story;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.denouement.encoder.MarksInPassage;
import org.denouement.encoder.PassageReader;
import org.denouement.language.EncoderTagger;
import org.denouement.language.ReadPage;
import org.denouement.language.Tagger;
import org.denouement.manuscript.Manuscript;
import org.denouement.manuscript.Page;
import org.denouement.manuscript.Pages;
import org.denouement.read.ReadSettings;
import org.denouement.read.StoryFile;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes what the rules and the reader of passages each say of how the cast of some stories stand
 * to each other: what {@code training/tie_weights.py} learns {@code tie-weights.txt} from.
 */
final class TieTable {

  private final Tagger tagger = EncoderTagger.english();
  private final MarkReader reader;

  private TieTable(MarkReader reader) {
    this.reader = reader;
  }

  /** The file to write, a JSON line a story; "read" or "mute"; then the stories. */
  public static void main(String[] args) throws IOException {
    TieTable table =
        new TieTable(
            args[1].equals("read")
                ? PassageReader.english().orElseThrow()::marks
                : TieTable::nothing);
    JsonMapper mapper = JsonMapper.builder().build();
    try (PrintWriter out = new PrintWriter(args[0], StandardCharsets.UTF_8)) {
      for (String file : List.of(args).subList(2, args.length)) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("file", file);
        row.putAll(table.of(StoryFile.read(Path.of(file), ReadSettings.usual()).orThrow()));
        out.println(mapper.writeValueAsString(row));
      }
    }
  }

  /** A reader to whom all is as likely. */
  private static MarksInPassage nothing(List<String> question, List<String> passage) {
    List<String> states =
        Stream.concat(Stream.of("none"), Stream.of(Bond.values()).map(Bond::word)).toList();
    int columns = states.size() + 1;
    return new MarksInPassage(
        states, FloatBuffer.allocate(columns), FloatBuffer.allocate(columns * passage.size()));
  }

  private Map<String, Object> of(Manuscript manuscript) {
    StoryReader story = new StoryReader(tagger.pairs(), Optional.of(reader));
    for (Page page : Pages.of(manuscript)) {
      story.read(ReadPage.of(manuscript, manuscript.blocks(), page, tagger));
    }
    Verdict verdict = story.verdict();
    SecondVoice.Said said = verdict.second().orElseThrow();
    List<Object> pairs = new ArrayList<>();
    for (Pair pair : verdict.pairs()) {
      Relation byRules = verdict.byRules(pair);
      Heard heard = said.byPair().get(pair);
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("pair", List.of(pair.one(), pair.other()));
      row.put("signs", verdict.signs(pair, byRules, said));
      row.put("rules", byRules == null ? List.of() : states(byRules, verdict.order()));
      row.put("last", heard == null ? null : likelihoods(heard.last()));
      row.put("lines", heard == null ? List.of() : lines(heard, verdict.order()));
      pairs.add(row);
    }
    return Map.of("cast", verdict.cast(), "pairs", pairs);
  }

  private static List<Object> states(Relation relation, IntUnaryOperator order) {
    List<Object> states = new ArrayList<>();
    for (Relation.State state : relation.states()) {
      Ground ground = state.grounds().getFirst();
      states.add(
          Map.of(
              "bond", state.bond().word(),
              "stated", state.stated(),
              "order", order.applyAsInt(ground.at()),
              "start", ground.span().start(),
              "end", ground.span().end()));
    }
    return states;
  }

  private static List<Object> lines(Heard heard, IntUnaryOperator order) {
    List<Object> lines = new ArrayList<>();
    for (Heard.Line line : heard.lines()) {
      Ground ground = Ground.of(line.sentence());
      lines.add(
          Map.of(
              "order", order.applyAsInt(ground.at()),
              "start", ground.span().start(),
              "end", ground.span().end(),
              "made", likelihoods(line.made())));
    }
    return lines;
  }

  private static Map<String, Double> likelihoods(Heard.Likelihoods likelihoods) {
    Map<String, Double> found = new LinkedHashMap<>();
    found.put("none", likelihoods.none());
    likelihoods.bonds().forEach((bond, likelihood) -> found.put(bond.word(), likelihood));
    return found;
  }
}
