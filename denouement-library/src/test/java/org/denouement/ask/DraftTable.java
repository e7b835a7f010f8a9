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
import org.denouement.Story;
import org.denouement.encoder.PassageReader;
import org.denouement.explain.Citations;
import org.denouement.language.EncoderTagger;
import org.denouement.manuscript.Block;
import org.denouement.manuscript.Format;
import org.denouement.manuscript.Manuscript;
import org.denouement.manuscript.SourceMap;
import org.denouement.manuscript.Span;
import org.denouement.story.ReadSentence;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes what is proposed for the answers to questions, with its signs and how like a right answer
 * it is: what {@code training/finder_weights.py} learns {@code draft-weights.txt} from.
 *
 * <p>Reads JSON lines {@code {"story", "question", "answers", "told"}}, the story as its text, no
 * answers where it does not say, told the places of the sentences that answer; {@code
 * training/draft_questions.py} makes them. Writes as {@link CandidateTable} does, and where such
 * places are given a second time with U for Q, of the story without these sentences.
 */
final class DraftTable {

  private final PrintWriter out;

  private DraftTable(PrintWriter out) {
    this.out = out;
  }

  /** The file of questions, and the file to write. */
  public static void main(String[] args) throws IOException {
    JsonMapper mapper = JsonMapper.builder().build();
    Map<String, List<JsonNode>> byStory = new LinkedHashMap<>();
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      JsonNode asked = mapper.readTree(line);
      byStory.computeIfAbsent(asked.get("story").asString(), story -> new ArrayList<>()).add(asked);
    }
    try (PrintWriter out = new PrintWriter(args[1], StandardCharsets.UTF_8)) {
      byStory.forEach(new DraftTable(out)::write);
    }
  }

  private void write(String text, List<JsonNode> questions) {
    Story story = Story.of(manuscript(text));
    List<ReadSentence> sentences = story.knowledge().sentences();
    CastNames names = new CastNames(story.explain().cast());
    Telling telling =
        new Telling(new Wording(text, names), new Citations(story.manuscript(), story.pages()));
    Told whole = told(text, sentences, names);
    for (JsonNode question : questions) {
      List<Span> places =
          question
              .path("told")
              .valueStream()
              .map(span -> new Span(span.get(0).asInt(), span.get(1).asInt()))
              .toList();
      String words = question.get("question").asString();
      write(
          "Q",
          words,
          whole,
          telling,
          question.get("answers").valueStream().map(JsonNode::asString).toList());
      if (!places.isEmpty()) {
        List<ReadSentence> untold =
            sentences.stream()
                .filter(one -> places.stream().noneMatch(one.sentence().span()::overlaps))
                .toList();
        write("U", words, told(text, untold, names), telling, List.of());
      }
    }
  }

  /** What answers questions of some sentences of a story. */
  private record Told(QuestionReader reader, Matcher matcher, Drafts drafts) {}

  private static Told told(String text, List<ReadSentence> sentences, CastNames names) {
    Stems stems = new Stems();
    Lines lines = new Lines(stems);
    Matcher matcher = new Matcher(lines.of(sentences));
    Naming naming = new Naming(names, word -> matcher.has(stems.of(word.form())));
    Readings readings =
        new Readings(
            PassageReader.english().map(trained -> trained::read),
            new Windows(matcher.lines(), text));
    return new Told(
        new QuestionReader(EncoderTagger.english(), lines, naming, new Meanings(stems)),
        matcher,
        new Drafts(readings, names));
  }

  private void write(String head, String words, Told story, Telling telling, List<String> answers) {
    Question question = story.reader().read(words);
    List<Match> matches = story.matcher().matches(question);
    if (question.asked() != Asked.WHETHER && !matches.isEmpty()) {
      out.println(head + " " + Signs.kind(question) + " " + words.replace('\n', ' '));
      Drafts.Proposed proposed = story.drafts().of(question, matches);
      write(
          question,
          matches,
          proposed,
          DraftMind.present(story.matcher().lines()),
          telling,
          answers);
    }
  }

  static Manuscript manuscript(String text) {
    List<Block> blocks = new ArrayList<>();
    int from = 0;
    for (String part : text.split("\n\n", -1)) {
      if (!part.isBlank()) {
        blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(from, from + part.length()), 0));
      }
      from += part.length() + 2;
    }
    return new Manuscript("story", Format.PLAIN, text, blocks, SourceMap.identity(), List.of());
  }

  private void write(
      Question question,
      List<Match> matches,
      Drafts.Proposed proposed,
      boolean present,
      Telling telling,
      List<String> answers) {
    Map<String, Double> signs = new LinkedHashMap<>();
    Signs all =
        new Signs(
            question,
            matches,
            proposed,
            present,
            (name, strength) -> signs.merge(name, strength, Double::sum));
    all.ofNone();
    out.println("N" + said(signs));
    for (Draft draft : proposed.all()) {
      all.of(draft);
      String words = telling.span(question, draft.candidate(), List.of(), matches, 0, "").text();
      double likeness = answers.stream().mapToDouble(one -> likeness(words, one)).max().orElse(0);
      out.println("C " + String.format(Locale.ROOT, "%.3f", likeness) + said(signs));
    }
  }

  private static String said(Map<String, Double> signs) {
    StringBuilder said = new StringBuilder();
    signs.forEach((name, strength) ->
        said.append('\t')
            .append(name)
            .append('=')
            .append(String.format(Locale.ROOT, "%.4g", strength)));
    signs.clear();
    return said.toString();
  }

  /** Token F1, articles left out; what holds the answer and little else is right too. */
  private static double likeness(String words, String answer) {
    List<String> said = CandidateTable.words(words);
    List<String> right = CandidateTable.words(answer);
    boolean holds =
        !right.isEmpty()
            && (" " + String.join(" ", said) + " ").contains(" " + String.join(" ", right) + " ")
            && said.size() <= 3 * right.size() + 3;
    return Math.max(holds ? 0.7 : 0, CandidateTable.likeness(words, answer));
  }
}
