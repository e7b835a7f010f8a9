package org.denouement.ask;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.denouement.Story;
import org.denouement.encoder.PassageReader;
import org.denouement.language.EncoderTagger;
import org.denouement.language.Tagger;
import org.denouement.manuscript.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the lines that may settle questions of yes and no, with their signs: what {@code
 * training/whether_weights.py} learns {@code whether-weights.txt} from.
 *
 * <p>Reads JSON lines {@code {"story", "question", "answers", "told"}}: the story as its text, no
 * answers where it does not say, told the places of the sentences that settle it. Writes a line
 * {@code Q answer story question}; one {@code N sign=strength ...}, tab-separated, for no line
 * telling; one {@code L told sign=strength ...} a line, told 1 where it settles the question.
 */
final class WhetherTable {

  private final Tagger tagger;
  private final Optional<Readings.Reader> reader;
  private final PrintWriter out;
  private int stories;

  WhetherTable(Tagger tagger, Optional<Readings.Reader> reader, PrintWriter out) {
    this.tagger = tagger;
    this.reader = reader;
    this.out = out;
  }

  /** The file of questions, the file to write, and "read" where the trained reader is to read. */
  public static void main(String[] args) throws IOException {
    JsonMapper mapper = JsonMapper.builder().build();
    Map<String, List<JsonNode>> byStory = new LinkedHashMap<>();
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      JsonNode asked = mapper.readTree(line);
      byStory.computeIfAbsent(asked.get("story").asString(), story -> new ArrayList<>()).add(asked);
    }
    Optional<PassageReader> reader = args.length > 2 ? PassageReader.english() : Optional.empty();
    try (PrintWriter out = new PrintWriter(args[1], StandardCharsets.UTF_8)) {
      WhetherTable table =
          new WhetherTable(EncoderTagger.english(), reader.map(trained -> trained::read), out);
      byStory.forEach(
          (text, questions) -> table.write(Story.of(DraftTable.manuscript(text)), questions));
    }
  }

  void write(Story story, List<JsonNode> questions) {
    String text = story.manuscript().text();
    CastNames names = new CastNames(story.explain().cast());
    Stems stems = new Stems();
    Lines lines = new Lines(stems);
    Matcher matcher = new Matcher(lines.of(story.knowledge().sentences()));
    Naming naming = new Naming(names, word -> matcher.has(stems.of(word.form())));
    QuestionReader asking = new QuestionReader(tagger, lines, naming, new Meanings(stems));
    stories++;
    Readings readings = new Readings(reader, new Windows(matcher.lines(), text));
    for (JsonNode asked : questions) {
      Question question = asking.read(asked.get("question").asString());
      List<Match> matches = matcher.matches(question);
      if (question.asked() == Asked.WHETHER && !matches.isEmpty()) {
        write(question, matches, readings.of(question, matches), asked, stories);
      }
    }
  }

  private void write(
      Question question,
      List<Match> matches,
      List<Readings.Reading> readings,
      JsonNode asked,
      int story) {
    String answer =
        asked.get("answers").valueStream().map(JsonNode::asString).findFirst().orElse("none");
    List<Span> told =
        asked
            .get("told")
            .valueStream()
            .map(span -> new Span(span.get(0).asInt(), span.get(1).asInt()))
            .toList();
    Signs signs = new Signs();
    WhetherSigns all = new WhetherSigns(question, matches, readings, signs);
    out.println("Q " + answer + " " + story + " " + question.text().replace('\n', ' '));
    all.ofNone();
    out.println("N" + signs.said("line:"));
    for (Match match : WhetherMind.likely(matches)) {
      boolean settles =
          told.stream()
              .anyMatch(span ->
                  span.start() < match.line().span().end()
                      && match.line().span().start() < span.end());
      all.ofLine(match);
      String line = signs.said("line:");
      all.ofAsking();
      all.ofYes(match);
      out.println("L " + (settles ? 1 : 0) + line + signs.said("yes:"));
    }
  }

  /** Signs with their strengths. */
  private static final class Signs implements Traits.Sink {
    private final Map<String, Double> strengths = new LinkedHashMap<>();

    @Override
    public void add(String name, double strength) {
      strengths.merge(name, strength, Double::sum);
    }

    private String said(String kind) {
      StringBuilder said = new StringBuilder();
      strengths.forEach((name, strength) -> {
        if (strength != 0) {
          said.append('\t')
              .append(kind)
              .append(name)
              .append('=')
              .append(String.format(Locale.ROOT, "%.4g", strength));
        }
      });
      strengths.clear();
      return said.toString();
    }
  }
}
