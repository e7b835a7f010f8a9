package org.denouement.story;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.denouement.Story;
import org.denouement.manuscript.Block;
import org.denouement.manuscript.Format;
import org.denouement.manuscript.Manuscript;
import org.denouement.manuscript.SourceMap;
import org.denouement.manuscript.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the questions that stories raise, with their signs: what {@code
 * training/thread_weights.py} learns {@code thread-weights.txt} from.
 *
 * <p>Reads JSON lines {@code {"plot", "text"}}. Writes a line {@code P plot} and one {@code C
 * raised-start raised-end answer-start answer-end (or - -) chosen question sign=strength ...} a
 * question, tab-separated, chosen 1 where it is told now.
 */
final class ThreadTable {

  private ThreadTable() {}

  /** The file of stories, and the file to write. */
  public static void main(String[] args) throws IOException {
    JsonMapper mapper = JsonMapper.builder().build();
    try (PrintWriter out = new PrintWriter(args[1], StandardCharsets.UTF_8)) {
      for (String line : Files.readAllLines(Path.of(args[0]))) {
        JsonNode plot = mapper.readTree(line);
        out.println("P " + plot.get("plot").asInt());
        write(Story.of(manuscript(plot.get("text").asString())).knowledge(), out);
      }
    }
  }

  private static Manuscript manuscript(String text) {
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

  private static void write(Knowledge known, PrintWriter out) {
    Threads threads = new Threads();
    WorkFacts work = new WorkFacts();
    for (ReadSentence sentence : known.sentences()) {
      if (!work.isAboutWork(sentence.block(), sentence.sentence().tokens())) {
        threads.read(sentence);
      }
      work.read(sentence);
    }
    Map<String, Integer> mentions = new HashMap<>();
    known.cast().forEach(member -> mentions.put(member.id(), member.mentions()));
    Wording wording = new Wording(id -> id, known.cast());
    int end = known.sentences().getLast().sentence().span().end();
    List<StoryQuestion> all =
        ThreadChoice.all(
            new BondQuestions(wording, mentions, end)
                .of(known.knot().relations(), ThreadChoice.BONDS),
            threads.known(wording, mentions),
            end);
    List<StoryQuestion> chosen = ThreadChoice.of(all, mentions, end);
    Map<String, Double> signs = new LinkedHashMap<>();
    ThreadSigns reading = new ThreadSigns(all, mentions, end, signs::put);
    for (StoryQuestion question : all) {
      reading.of(question);
      Ground answer = question.answer();
      StringBuilder row = new StringBuilder("C\t" + place(question.raised()));
      row.append('\t').append(answer == null ? "-\t-" : place(answer));
      row.append('\t').append(chosen.contains(question) ? 1 : 0);
      row.append('\t').append(question.question().replaceAll("\\s", " "));
      signs.forEach((name, strength) -> {
        if (strength != 0) {
          row.append('\t').append(name).append('=');
          row.append(String.format(Locale.ROOT, "%.4g", strength));
        }
      });
      signs.clear();
      out.println(row);
    }
  }

  private static String place(Ground ground) {
    return ground.span().start() + "\t" + ground.span().end();
  }
}
