package org.denouement.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.denouement.encoder.EncodedMention;
import org.denouement.encoder.EncodedSentence;
import org.denouement.encoder.PageReader;
import org.jspecify.annotations.Nullable;

/**
 * Scores mentions, entities and events on LitBank's own tokens and sentences, exactly; the figures
 * are over all documents together.
 */
public final class LitBankEvaluation implements DocumentScorer {

  private static final String ENTITIES = "entities";
  private static final String EVENTS = "events";
  private static final String COREF = "coref";
  private static final String EVENT = "EVENT";

  /** A layer that can be scored. */
  public enum Layer {
    /** All mentions of the coreference layer, pronouns too: span and type. */
    MENTIONS(COREF),
    /** The nested entities, names and descriptions: span and type. */
    ENTITIES(LitBankEvaluation.ENTITIES),
    /** Realis events: the token. */
    EVENTS(LitBankEvaluation.EVENTS);

    private final String folder;

    Layer(String folder) {
      this.folder = folder;
    }

    /** The task's name on the command line. */
    public String task() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Layer layer;
  private final PageReader encoder;
  private final Predictions predictions;
  private final Counts all = new Counts();
  private final TreeMap<String, Counts> byType = new TreeMap<>();

  private LitBankEvaluation(Layer layer, PageReader encoder, Predictions predictions) {
    this.layer = layer;
    this.encoder = encoder;
    this.predictions = predictions;
  }

  /**
   * Scores a model on one layer.
   *
   * @param data a folder with the layer's folder in it, or a folder of such, or one file
   * @param split which, where the folder holds several
   * @throws IllegalArgumentException if there is no such folder, or no split was chosen of several
   * @throws UnreadableGoldException if a file is not as LitBank's
   */
  public static Evaluation of(
      Layer layer,
      Path data,
      @Nullable String split,
      PageReader encoder,
      Predictions predictions,
      SequencedMap<String, String> provenance) {
    return new LitBankEvaluation(layer, encoder, predictions)
        .evaluate(layer.task(), DataFiles.layer(data, layer.folder, split), provenance);
  }

  @Override
  public SequencedMap<String, Double> score(Path file) {
    return switch (layer) {
      case MENTIONS -> scoreMentions(file);
      case ENTITIES -> scoreEntities(file);
      case EVENTS -> scoreEvents(file);
    };
  }

  @Override
  public SequencedMap<String, Double> all() {
    return all.figures();
  }

  @Override
  public SequencedMap<String, SequencedMap<String, Double>> kinds() {
    SequencedMap<String, SequencedMap<String, Double>> kinds = new LinkedHashMap<>();
    byType.forEach((type, counts) -> kinds.put(type, counts.figures()));
    return kinds;
  }

  private SequencedMap<String, Double> scoreMentions(Path file) {
    TokenTable table = TokenTable.read(file, CorefLayer.COLUMNS);
    Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
    Path entities = folder.resolveSibling(ENTITIES).resolve(DataFiles.name(file) + ".tsv");
    List<TypedSpan> gold =
        CorefLayer.typed(CorefLayer.read(table), EntityLayers.read(TokenTable.read(entities, 2)));
    List<List<String>> sentences = CorefLayer.words(table);
    List<TypedSpan> said = spans(GoldPages.read(encoder, sentences), "TITLE");
    String name = DataFiles.name(file);
    predictions.take(
        COREF + "/" + name + ".conll", CorefLayer.write(name, sentences, CorefLayer.apart(said)));
    predictions.take(ENTITIES + "/" + name + ".tsv", EntityLayers.write(sentences, said));
    return count(said, gold);
  }

  private SequencedMap<String, Double> scoreEntities(Path file) {
    TokenTable table = TokenTable.read(file, 2);
    List<List<String>> sentences = table.column(0);
    List<TypedSpan> said = spans(GoldPages.read(encoder, sentences), "PRON");
    predictions.take(
        ENTITIES + "/" + DataFiles.name(file) + ".tsv", EntityLayers.write(sentences, said));
    return count(said, EntityLayers.read(table));
  }

  private SequencedMap<String, Double> scoreEvents(Path file) {
    TokenTable table = TokenTable.read(file, 2);
    List<TypedSpan> gold = new ArrayList<>();
    List<TypedSpan> said = new ArrayList<>();
    List<EncodedSentence> read = GoldPages.read(encoder, table.column(0));
    StringBuilder written = new StringBuilder();
    int at = 0;
    for (int s = 0; s < read.size(); s++) {
      for (int w = 0; w < read.get(s).words().size(); w++) {
        List<String> row = table.sentences().get(s).rows().get(w).columns();
        boolean event = read.get(s).words().get(w).event();
        if (row.get(1).equals(EVENT)) {
          gold.add(new TypedSpan(at, at, EVENT));
        }
        if (event) {
          said.add(new TypedSpan(at, at, EVENT));
        }
        written.append(row.getFirst()).append('\t').append(event ? EVENT : "O").append('\n');
        at++;
      }
      written.append('\n');
    }
    predictions.take(EVENTS + "/" + DataFiles.name(file) + ".tsv", written.toString());
    return count(said, gold);
  }

  /** The mentions found, but those of one form, by tokens of the document. */
  private static List<TypedSpan> spans(List<EncodedSentence> sentences, String leftOut) {
    List<TypedSpan> spans = new ArrayList<>();
    int from = 0;
    for (EncodedSentence sentence : sentences) {
      for (EncodedMention one : sentence.mentions()) {
        if (!one.form().equals(leftOut)) {
          spans.add(new TypedSpan(from + one.first(), from + one.last(), one.type()));
        }
      }
      from += sentence.words().size();
    }
    return spans;
  }

  private SequencedMap<String, Double> count(List<TypedSpan> said, List<TypedSpan> gold) {
    Counts counts = new Counts();
    counts.add(distinct(said), distinct(gold));
    all.add(counts);
    TreeSet<String> types = new TreeSet<>();
    gold.forEach(one -> types.add(one.type()));
    said.forEach(one -> types.add(one.type()));
    for (String type : types) {
      byType
          .computeIfAbsent(type, t -> new Counts())
          .add(distinct(of(said, type)), distinct(of(gold, type)));
    }
    return counts.figures();
  }

  private static Set<TypedSpan> distinct(List<TypedSpan> spans) {
    return new LinkedHashSet<>(spans);
  }

  private static List<TypedSpan> of(List<TypedSpan> spans, String type) {
    return spans.stream().filter(one -> one.type().equals(type)).collect(Collectors.toList());
  }
}
