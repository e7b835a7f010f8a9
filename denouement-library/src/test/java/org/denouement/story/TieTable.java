package org.denouement.story;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
  private final PassageReader reader = PassageReader.english().orElseThrow();

  private TieTable() {}

  /** The file to write, a JSON line a story; then the stories. */
  public static void main(String[] args) throws IOException {
    TieTable table = new TieTable();
    JsonMapper mapper = JsonMapper.builder().build();
    try (PrintWriter out = new PrintWriter(args[0], StandardCharsets.UTF_8)) {
      for (String file : List.of(args).subList(1, args.length)) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("file", file);
        row.putAll(table.of(StoryFile.read(Path.of(file), ReadSettings.usual()).orThrow()));
        out.println(mapper.writeValueAsString(row));
      }
    }
  }

  private Map<String, Object> of(Manuscript manuscript) {
    StoryReader rules = new StoryReader(tagger.pairs(), Optional.empty());
    for (Page page : Pages.of(manuscript)) {
      rules.read(ReadPage.of(manuscript, manuscript.blocks(), page, tagger));
    }
    Knowledge known = rules.knowledge();
    Map<String, String> names =
        known.cast().stream().collect(Collectors.toMap(CastMember::id, CastMember::name));
    SharedSentences shared = new SharedSentences(known.sentences());
    List<Object> pairs = new ArrayList<>();
    for (Pair pair : shared.closest(1000)) {
      List<ReadSentence> sentences = shared.of(pair);
      pairs.add(
          Map.of(
              "pair", pair,
              "count", shared.count(pair),
              "lines", sentences.stream().map(one -> one.sentence().span()).toList(),
              "said", said(PairPassage.of(names, pair.one(), pair.other(), sentences)),
              "turned", said(PairPassage.of(names, pair.other(), pair.one(), sentences))));
    }
    List<Object> relations = new ArrayList<>();
    for (Relation relation : known.knot().relations()) {
      List<Object> states = new ArrayList<>();
      for (Relation.State state : relation.states()) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("bond", state.bond().word());
        told.put("role", state.role());
        told.put("stated", state.stated());
        told.put("at", state.grounds().getFirst().at());
        told.put("order", known.storyOrder().applyAsInt(state.grounds().getFirst().at()));
        told.put("spans", state.grounds().stream().map(Ground::span).toList());
        states.add(told);
      }
      relations.add(
          Map.of(
              "first", relation.first(),
              "second", relation.second(),
              "states", states,
              "dealings", relation.parts().values().stream().mapToInt(Tally::all).sum()));
    }
    return Map.of("cast", known.cast(), "pairs", pairs, "relations", relations);
  }

  private Map<String, Object> said(PairPassage passage) {
    MarksInPassage marks = reader.marks(passage.question(), passage.words());
    return Map.of(
        "question", passage.question(),
        "words", passage.words(),
        "last", marks.last(),
        "made",
            passage.lines().stream().filter(line -> line < marks.read()).map(marks::made).toList());
  }
}
