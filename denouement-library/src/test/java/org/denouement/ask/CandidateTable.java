package org.denouement.ask;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.denouement.Story;
import org.denouement.explain.Explanation;
import org.denouement.language.EncoderTagger;
import org.denouement.manuscript.Block;
import org.denouement.manuscript.Format;
import org.denouement.manuscript.Manuscript;
import org.denouement.manuscript.SourceMap;
import org.denouement.manuscript.Span;

/**
 * Writes the candidates for the questions of FairytaleQA with their traits and how like a right
 * answer they are: what {@code training/finder_weights.py} learns from.
 *
 * <p>A line {@code Q kind question}; then one {@code N trait=strength ...}, tab-separated, for
 * there being no answer; then a line {@code C likeness trait=strength ...} a candidate. Each
 * question is asked of its whole book, and every third a second time of what stands before its
 * section, where the story does not say yet.
 */
final class CandidateTable {

  private static final int THIRD = 3;

  private final PrintWriter out;
  private int asked;

  private CandidateTable(PrintWriter out) {
    this.out = out;
  }

  /** The folder of FairytaleQA, the split, how many books, and the file to write. */
  public static void main(String[] args) throws IOException {
    Path data = Path.of(args[0]);
    List<Path> books;
    try (Stream<Path> files = Files.list(data.resolve("section-stories").resolve(args[1]))) {
      books = files.sorted().limit(Long.parseLong(args[2])).toList();
    }
    try (PrintWriter out = new PrintWriter(args[3], StandardCharsets.UTF_8)) {
      CandidateTable table = new CandidateTable(out);
      for (Path book : books) {
        String name = book.getFileName().toString().replace("-story.csv", "-questions.csv");
        table.write(book, data.resolve("questions").resolve(args[1]).resolve(name));
      }
    }
  }

  private void write(Path book, Path questions) throws IOException {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    Map<String, Integer> sections = new TreeMap<>();
    for (List<String> row : rows(book)) {
      String section = row.get(1).strip().replace('\n', ' ');
      sections.put(row.getFirst().strip(), text.length());
      if (!section.isEmpty()) {
        blocks.add(
            new Block(
                Block.Kind.PARAGRAPH,
                new Span(text.length(), text.length() + section.length()),
                0));
      }
      text.append(section).append("\n\n");
    }
    String all = text.toString();
    Story story =
        Story.of(
            new Manuscript("book", Format.PLAIN, all, blocks, SourceMap.identity(), List.of()));
    Explanation explanation = story.explain();
    CastNames names = new CastNames(explanation.cast());
    Stems stems = new Stems();
    Lines lines = new Lines(stems);
    List<Line> told = lines.of(story.knowledge().sentences());
    Matcher whole = new Matcher(told);
    QuestionReader reader =
        new QuestionReader(
            EncoderTagger.english(), lines, new Naming(names, word -> true), new Meanings(stems));
    Wording wording = new Wording(all, names);
    for (List<String> row : rows(questions)) {
      Question question = reader.read(row.get(5));
      List<String> answers =
          Stream.of(7, 8, 9, 11, 12, 13)
              .filter(at -> at < row.size() && !row.get(at).isBlank())
              .map(row::get)
              .toList();
      if (question.asked() != Asked.WHETHER && !answers.isEmpty()) {
        write(question, whole, new Candidates(names), wording, answers);
        Integer from = sections.get(row.get(2).strip());
        List<Line> before =
            from == null
                ? List.of()
                : told.stream().filter(line -> line.span().end() <= from).toList();
        if (++asked % THIRD == 0 && before.size() > 5) {
          write(question, new Matcher(before), new Candidates(names), wording, List.of());
        }
      }
    }
  }

  private void write(
      Question question,
      Matcher matcher,
      Candidates candidates,
      Wording wording,
      List<String> answers) {
    List<Match> matches = matcher.matches(question);
    if (matches.isEmpty()) {
      return;
    }
    StringBuilder line = new StringBuilder();
    Traits.Sink sink =
        (name, strength) ->
            line.append('\t')
                .append(name)
                .append('=')
                .append(String.format(Locale.ROOT, "%.3g", strength));
    List<Candidate> all = candidates.all(question, matches);
    Candidate found = Candidates.best(all);
    out.println("Q " + Traits.kind(question) + " " + question.text().replace('\n', ' '));
    Traits.ofNone(question, matches, found, sink);
    out.println("N" + line);
    for (Candidate candidate : all) {
      Match match = candidate.match();
      line.setLength(0);
      new Traits(question, match, new Constituents(match.line()), sink)
          .of(candidate, found, matches.getFirst(), matches.indexOf(match));
      String words =
          question.asked() == Asked.WHO
              ? wording.person(match.line(), candidate.words(), question)
              : wording.words(match.line(), candidate.words(), question);
      double likeness = answers.stream().mapToDouble(one -> likeness(words, one)).max().orElse(0);
      out.println("C " + String.format(Locale.ROOT, "%.3f", likeness) + line);
    }
  }

  /** Token F1, articles left out. */
  static double likeness(String one, String other) {
    List<String> left = words(one);
    List<String> right = new ArrayList<>(words(other));
    int all = left.size() + right.size();
    long same = left.stream().filter(right::remove).count();
    return all == 0 ? 0 : 2.0 * same / all;
  }

  static List<String> words(String text) {
    return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty() && !Set.of("a", "an", "the", "s").contains(word))
        .toList();
  }

  /** The rows of a comma-separated file without its head; quotation marks hold commas and lines. */
  private static List<List<String>> rows(Path file) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (char c : (Files.readString(file) + "\n").toCharArray()) {
      if (c == '"') {
        // A doubled mark closes and opens again; one of the two is dropped, which no word minds.
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n')) {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          rows.add(List.copyOf(row));
          row.clear();
        }
      } else if (c != '\r') {
        cell.append(c);
      }
    }
    return rows.stream().skip(1).filter(one -> one.size() > 1).toList();
  }
}
