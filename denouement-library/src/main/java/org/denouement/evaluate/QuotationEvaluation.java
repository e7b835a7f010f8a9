package org.denouement.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.denouement.encoder.PageReader;
import org.denouement.language.ReadPage;
import org.denouement.speech.Place;
import org.denouement.story.Quote;
import org.denouement.story.StoryReader;
import org.jspecify.annotations.Nullable;

/**
 * Scores direct speech on LitBank's own tokens and sentences: which there is, exactly, and by
 * B-cubed over the gold quotations which of it one person speaks.
 */
public final class QuotationEvaluation implements DocumentScorer {

  private static final String LAYER = "quotations";

  /** What is scored. */
  public enum Task {
    /** Which direct speech there is: its first token and its last. */
    QUOTES,
    /** Who speaks. */
    SPEAKERS;

    /** The task's name on the command line. */
    public String task() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Where a quotation starts and ends. */
  private record Stretch(Place first, Place last) {

    boolean overlaps(Stretch other) {
      return first.compareTo(other.last) <= 0 && other.first.compareTo(last) <= 0;
    }
  }

  private final Task task;
  private final PageReader encoder;
  private final Predictions predictions;
  private final Counts counts = new Counts();
  private final Bcubed bcubed = new Bcubed();

  private QuotationEvaluation(Task task, PageReader encoder, Predictions predictions) {
    this.task = task;
    this.encoder = encoder;
    this.predictions = predictions;
  }

  /**
   * Scores the reading of a folder.
   *
   * @param data a folder with {@code quotations} in it, or a folder of such, or one {@code .ann}
   * @param split which, where the folder holds several
   * @throws IllegalArgumentException if there is no such folder, or no split was chosen of several
   * @throws UnreadableGoldException if a file is not as LitBank's
   */
  public static Evaluation of(
      Task task,
      Path data,
      @Nullable String split,
      PageReader encoder,
      Predictions predictions,
      SequencedMap<String, String> provenance) {
    List<Path> annotations =
        DataFiles.layer(data, LAYER, split).stream()
            .filter(file -> file.toString().endsWith(".ann"))
            .toList();
    return new QuotationEvaluation(task, encoder, predictions)
        .evaluate(task.task(), annotations, provenance);
  }

  @Override
  public SequencedMap<String, Double> score(Path file) {
    QuotationLayer layer = QuotationLayer.read(file);
    StoryReader reader = new StoryReader(encoder.pairs(), Optional.empty());
    for (ReadPage page : GoldStory.pages(encoder, layer.sentences())) {
      reader.read(page);
    }
    List<Quote> said = reader.knowledge().quotes();
    predictions.take(LAYER + "/" + DataFiles.name(file) + ".ann", write(layer, said));
    return switch (task) {
      case QUOTES -> {
        Counts here = new Counts();
        here.add(stretches(said), gold(layer));
        counts.add(here);
        yield here.figures();
      }
      case SPEAKERS -> {
        Bcubed here = speakers(layer, said);
        bcubed.add(here);
        yield here.figures();
      }
    };
  }

  @Override
  public SequencedMap<String, Double> all() {
    return switch (task) {
      case QUOTES -> counts.figures();
      case SPEAKERS -> bcubed.figures();
    };
  }

  private static Set<Stretch> stretches(List<Quote> quotes) {
    return quotes.stream()
        .map(quote -> new Stretch(quote.first(), quote.last()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Set<Stretch> gold(QuotationLayer layer) {
    return layer.quotations().stream()
        .map(said -> new Stretch(said.first(), said.last()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** A quotation that was not found, or whose speaker was not, is a group of its own. */
  private static Bcubed speakers(QuotationLayer layer, List<Quote> quotes) {
    List<String> said = new ArrayList<>();
    List<String> gold = new ArrayList<>();
    for (QuotationLayer.Said one : layer.quotations()) {
      if (one.speaker() != null) {
        @Nullable Quote found = found(one, quotes);
        @Nullable String speaker = found == null ? null : found.speaker();
        said.add(Objects.requireNonNullElse(speaker, "only " + one.id()));
        gold.add(one.speaker());
      }
    }
    Bcubed bcubed = new Bcubed();
    bcubed.add(said, gold);
    return bcubed;
  }

  private static @Nullable Quote found(QuotationLayer.Said one, List<Quote> quotes) {
    Stretch gold = new Stretch(one.first(), one.last());
    @Nullable Quote touching = null;
    for (Quote quote : quotes) {
      Stretch stretch = new Stretch(quote.first(), quote.last());
      if (stretch.equals(gold)) {
        return quote;
      }
      touching = touching == null && stretch.overlaps(gold) ? quote : touching;
    }
    return touching;
  }

  /** What was found, in LitBank's own form. */
  private static String write(QuotationLayer layer, List<Quote> quotes) {
    StringBuilder out = new StringBuilder();
    StringBuilder speakers = new StringBuilder();
    for (Quote quote : quotes) {
      String id = "Q" + quote.number();
      out.append("QUOTE\t").append(id);
      out.append('\t').append(quote.first().sentence()).append('\t').append(quote.first().token());
      out.append('\t').append(quote.last().sentence()).append('\t').append(quote.last().token());
      out.append('\t').append(words(layer.sentences(), quote)).append('\n');
      if (quote.speaker() != null) {
        speakers.append("ATTRIB\t").append(id).append('\t').append(quote.speaker()).append('\n');
      }
    }
    return out.append(speakers).toString();
  }

  private static String words(List<List<String>> sentences, Quote quote) {
    List<String> words = new ArrayList<>();
    for (int s = quote.first().sentence(); s <= quote.last().sentence(); s++) {
      for (int t = 0; t < sentences.get(s).size(); t++) {
        Place place = new Place(s, t);
        if (quote.first().compareTo(place) <= 0 && place.compareTo(quote.last()) <= 0) {
          words.add(sentences.get(s).get(t));
        }
      }
    }
    return String.join(" ", words);
  }
}
