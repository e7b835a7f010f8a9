package org.denouement.export;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.denouement.Kept;
import org.denouement.explain.Explanation;
import org.denouement.language.Clause;
import org.denouement.language.Mention;
import org.denouement.language.ParsedSentence;
import org.denouement.language.Sentence;
import org.denouement.language.Token;
import org.denouement.manuscript.Block;
import org.denouement.manuscript.Span;
import org.denouement.story.ReadSentence;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes what is known of a story as JSON and reads it back: the program's own shape, for the same
 * version of the program only.
 */
final class KeptJson {

  /** What is written most, as rows without names. */
  private static final List<Class<?>> ROWS =
      List.of(
          Line.class, Token.class, Mention.class, Clause.class, Clause.Oblique.class, Span.class);

  private static final JsonMapper MAPPER = mapper();

  private KeptJson() {}

  /** What is kept, and which version of the program knew it. */
  private record File(String version, List<Line> sentences, Explanation explanation) {}

  private record Line(
      int page,
      Block.Kind block,
      boolean opens,
      List<Integer> quoted,
      List<List<String>> entities,
      Span span,
      List<Token> tokens,
      List<Mention> mentions,
      List<Clause> clauses) {

    static Line of(ReadSentence read) {
      return new Line(
          read.page(),
          read.block(),
          read.opensParagraph(),
          read.quoted().stream().sorted().toList(),
          read.entities(),
          read.sentence().span(),
          read.sentence().tokens(),
          read.parsed().mentions(),
          read.parsed().clauses());
    }

    ReadSentence read() {
      return new ReadSentence(
          new ParsedSentence(new Sentence(span, tokens), mentions, clauses),
          page,
          block,
          opens,
          Set.copyOf(quoted),
          entities);
    }
  }

  private static JsonMapper mapper() {
    JsonMapper.Builder builder =
        JsonMapper.builder()
            .changeDefaultVisibility(seen ->
                seen.withFieldVisibility(Visibility.ANY)
                    .withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE));
    for (Class<?> row : ROWS) {
      builder.withConfigOverride(
          row, config -> config.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.ARRAY)));
    }
    return builder.build();
  }

  static byte[] write(Kept kept) {
    return MAPPER.writeValueAsBytes(
        new File(version(), kept.sentences().stream().map(Line::of).toList(), kept.explanation()));
  }

  /**
   * What was kept; empty where another version of the program knew it.
   *
   * @throws tools.jackson.core.JacksonException if it is damaged
   */
  static Optional<Kept> read(byte[] json) {
    File file = MAPPER.readValue(json, File.class);
    return file.version().equals(version())
        ? Optional.of(
            new Kept(file.sentences().stream().map(Line::read).toList(), file.explanation()))
        : Optional.empty();
  }

  private static String version() {
    return String.valueOf(Kept.class.getPackage().getImplementationVersion());
  }
}
