package org.denouement.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.denouement.evaluate.QaText.Asked;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads questions with their answers: FairytaleQA's folders, SQuAD's JSON, or JSON lines {@code
 * {"story", "question", "answers"}} where the story is a path or the text itself.
 */
final class QaFiles {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final String SECTIONS = "section-stories";
  private static final String QUESTIONS = "questions";

  /** Characters of a text's start that name it. */
  private static final int LONGEST_NAME = 60;

  private static final Pattern WH =
      Pattern.compile("\\b(who|whom|whose|what|which|when|where|why|how)\\b");
  private static final Set<String> MOST_ANSWERS =
      Set.of("answer1", "answer2", "answer3", "answer4", "answer5", "answer6");

  private QaFiles() {}

  /**
   * The texts, in the order of their files.
   *
   * @param data a folder of FairytaleQA, or a .json or .jsonl file, or a folder of such files
   * @throws IllegalArgumentException if there is none, or several splits and none was chosen
   * @throws UnreadableGoldException if a file is not in its layout
   */
  static List<QaText> read(Path data, @Nullable String split) {
    if (Files.isDirectory(data.resolve(SECTIONS)) && Files.isDirectory(data.resolve(QUESTIONS))) {
      return fairytales(data, split);
    }
    List<Path> files = List.of(data);
    if (Files.isDirectory(data)) {
      files = list(data, ".json", ".jsonl");
    }
    if (files.isEmpty()) {
      throw new IllegalArgumentException(
          data
              + ": no folders "
              + SECTIONS
              + " and "
              + QUESTIONS
              + ", no .json and no .jsonl file");
    }
    if (split != null) {
      throw new IllegalArgumentException("only FairytaleQA's folders have a --split");
    }
    List<QaText> texts = new ArrayList<>();
    for (Path file : files) {
      texts.addAll(file.toString().endsWith(".jsonl") ? lines(file) : squad(file));
    }
    return texts;
  }

  private static List<Path> list(Path folder, String... endings) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UnreadableGoldException(folder + ": cannot be listed (" + e + ")");
    }
  }

  private static List<QaText> fairytales(Path data, @Nullable String split) {
    String ending = "-questions.csv";
    TreeMap<String, List<Path>> splits = new TreeMap<>();
    Path questions = data.resolve(QUESTIONS);
    if (!list(questions, ending).isEmpty()) {
      splits.put("", list(questions, ending));
    }
    for (Path folder : list(questions, "")) {
      if (Files.isDirectory(folder)) {
        splits.put(folder.getFileName().toString(), list(folder, ending));
      }
    }
    List<QaText> texts = new ArrayList<>();
    for (Path file : DataFiles.chosen(splits, data, split, "no questions")) {
      String name = file.getFileName().toString().replace(ending, "");
      Path folder = questions.relativize(Objects.requireNonNull(file.getParent()));
      texts.addAll(book(name, file, data.resolve(SECTIONS).resolve(folder)));
    }
    return texts;
  }

  /** The stretches of a book that questions are asked of, and then the book. */
  private static List<QaText> book(String name, Path file, Path sections) {
    Map<String, String> told = new LinkedHashMap<>();
    for (Map<String, String> row : Csv.read(sections.resolve(name + "-story.csv"))) {
      told.put(cell(row, "section", file), cell(row, "text", file));
    }
    Map<String, List<Asked>> asked = new LinkedHashMap<>();
    List<Asked> all = new ArrayList<>();
    for (Map<String, String> row : Csv.read(file)) {
      StringBuilder text = new StringBuilder();
      for (String section : cell(row, "cor_section", file).split(",", -1)) {
        String words = told.get(section.strip());
        if (words == null) {
          throw new UnreadableGoldException(file + ": there is no section " + section);
        }
        text.append(text.isEmpty() ? "" : "\n\n").append(words);
      }
      List<String> answers =
          row.entrySet().stream()
              .filter(cell -> MOST_ANSWERS.contains(cell.getKey()))
              .map(cell -> cell.getValue().strip())
              .filter(answer -> !answer.isEmpty())
              .toList();
      if (answers.isEmpty()) {
        throw new UnreadableGoldException(file + ": a question without an answer");
      }
      Asked one = new Asked(cell(row, "question", file), cell(row, "attribute1", file), answers);
      asked.computeIfAbsent(text.toString(), t -> new ArrayList<>()).add(one);
      all.add(one);
    }
    List<QaText> texts = new ArrayList<>();
    asked.forEach((text, questions) -> texts.add(new QaText(name, text, false, questions)));
    texts.add(new QaText(name, String.join("\n\n", told.values()), true, all));
    return texts;
  }

  private static String cell(Map<String, String> row, String column, Path file) {
    String value = row.get(column);
    if (value == null) {
      throw new UnreadableGoldException(file + ": a row has no " + column);
    }
    return value.strip();
  }

  private static List<QaText> squad(Path file) {
    List<QaText> texts = new ArrayList<>();
    try {
      for (JsonNode article : json(read(file)).required("data")) {
        for (JsonNode paragraph : article.required("paragraphs")) {
          List<Asked> questions = new ArrayList<>();
          for (JsonNode qa : paragraph.required("qas")) {
            List<String> answers = new ArrayList<>();
            qa.required("answers").forEach(a -> answers.add(a.required("text").asString()));
            boolean none = qa.path("is_impossible").asBoolean(false);
            questions.add(asked(qa.required("question").asString(), none ? List.of() : answers));
          }
          String context = paragraph.required("context").asString();
          texts.add(new QaText(article.required("title").asString(), context, false, questions));
        }
      }
    } catch (JacksonException | IllegalArgumentException e) {
      throw new UnreadableGoldException(file + ": is not as SQuAD's JSON (" + e.getMessage() + ")");
    }
    return texts;
  }

  private static List<QaText> lines(Path file) {
    Map<String, List<Asked>> asked = new LinkedHashMap<>();
    int number = 0;
    for (String line : read(file).lines().toList()) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try {
        JsonNode node = json(line);
        List<String> answers = new ArrayList<>();
        node.required("answers").forEach(answer -> answers.add(answer.asString()));
        asked
            .computeIfAbsent(node.required("story").asString(), s -> new ArrayList<>())
            .add(asked(node.required("question").asString(), answers));
      } catch (JacksonException | IllegalArgumentException e) {
        throw new UnreadableGoldException(
            file + ", line " + number + ": is not {\"story\", \"question\", \"answers\"}");
      }
    }
    List<QaText> texts = new ArrayList<>();
    asked.forEach((story, questions) -> texts.add(story(story, questions, file)));
    return texts;
  }

  /** A story named by its path, from the file's folder; else its own text, named by its start. */
  private static QaText story(String story, List<Asked> questions, Path file) {
    if (story.length() < 1000 && story.lines().count() == 1) {
      Path path = file.resolveSibling(story);
      if (Files.isRegularFile(path)) {
        return new QaText(DataFiles.name(path), read(path), false, questions);
      }
    }
    String start = story.strip().lines().findFirst().orElse("");
    boolean whole = start.length() <= LONGEST_NAME;
    String name = whole ? start : start.substring(0, LONGEST_NAME).strip() + "...";
    return new QaText(name, story, false, questions);
  }

  private static Asked asked(String question, List<String> answers) {
    Matcher wh = WH.matcher(question.toLowerCase(Locale.ROOT));
    Asked asked = new Asked(question, wh.find() ? wh.group() : "other", answers);
    return asked.yesNo() ? new Asked(question, "yes or no", answers) : asked;
  }

  private static JsonNode json(String text) {
    return MAPPER.readTree(text);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UnreadableGoldException(file + ": cannot be read (" + e + ")");
    }
  }
}
