package org.denouement.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import org.denouement.coreference.Anaphor;
import org.denouement.coreference.EntityLinker;
import org.denouement.coreference.ReadWords;
import org.denouement.encoder.PageReader;
import org.denouement.encoder.PairWeights;
import org.denouement.language.ReadPage;
import org.denouement.language.Sentence;
import org.denouement.speech.PageSpeech;
import org.denouement.speech.Place;
import org.denouement.speech.SpeechReader;
import org.jspecify.annotations.Nullable;

/**
 * Scores coreference on LitBank's own tokens and sentences, with mentions that the model finds
 * itself and the quotations that are found in the text; the figures are over all documents
 * together.
 */
public final class CorefEvaluation implements DocumentScorer {

  /** The task's name on the command line, and the folder of the layer. */
  public static final String TASK = "coref";

  private final PageReader encoder;
  private final PairWeights weights;
  private final Predictions predictions;
  private final CorefScore all = new CorefScore();

  private CorefEvaluation(PageReader encoder, PairWeights weights, Predictions predictions) {
    this.encoder = encoder;
    this.weights = weights;
    this.predictions = predictions;
  }

  /**
   * Scores a model.
   *
   * @param data a folder with a folder {@code coref} in it, or a folder of such, or one file
   * @param split which, where the folder holds several
   * @throws IllegalArgumentException if there is no such folder, no split was chosen of several, or
   *     the model cannot compare mentions
   * @throws UnreadableGoldException if a file is not as LitBank's
   */
  public static Evaluation of(
      Path data,
      @Nullable String split,
      PageReader encoder,
      Predictions predictions,
      SequencedMap<String, String> provenance) {
    PairWeights weights =
        encoder
            .pairs()
            .orElseThrow(
                () -> new IllegalArgumentException("this model has no graph of coreference"));
    return new CorefEvaluation(encoder, weights, predictions)
        .evaluate(TASK, DataFiles.layer(data, TASK, split), provenance);
  }

  @Override
  public SequencedMap<String, Double> score(Path file) {
    TokenTable table = TokenTable.read(file, CorefLayer.COLUMNS);
    List<List<String>> sentences = CorefLayer.words(table);
    List<CorefLayer.Mention> said = said(sentences);
    CorefScore score = new CorefScore();
    score.add(clusters(said), clusters(CorefLayer.read(table)));
    all.add(score);
    String name = DataFiles.name(file);
    predictions.take(TASK + "/" + name + ".conll", CorefLayer.write(name, sentences, said));
    return score.figures();
  }

  @Override
  public SequencedMap<String, Double> all() {
    return all.figures();
  }

  private List<CorefLayer.Mention> said(List<List<String>> sentences) {
    EntityLinker linker = new EntityLinker(weights);
    SpeechReader speech = new SpeechReader();
    List<CorefLayer.Mention> said = new ArrayList<>();
    int number = 0;
    int from = 0;
    for (ReadPage page : GoldStory.pages(encoder, sentences)) {
      PageSpeech spoken = speech.read(page);
      for (Sentence sentence : page.passages().getFirst().sentences()) {
        int line = number;
        ReadWords words =
            ReadWords.of(sentence, token -> spoken.quotation(new Place(line, token)) + 1);
        for (Anaphor one : linker.read(words)) {
          said.add(
              new CorefLayer.Mention(
                  from + one.mention().first(),
                  from + one.mention().last(),
                  String.valueOf(linker.link(one).number())));
        }
        from += sentence.tokens().size();
        number++;
      }
    }
    return said;
  }

  /** The mentions by cluster; of the same words twice, the first counts. */
  private static List<Set<List<Integer>>> clusters(List<CorefLayer.Mention> mentions) {
    Map<String, Set<List<Integer>>> clusters = new TreeMap<>();
    Set<List<Integer>> met = new LinkedHashSet<>();
    for (CorefLayer.Mention one : mentions) {
      List<Integer> words = List.of(one.first(), one.last());
      if (met.add(words)) {
        clusters.computeIfAbsent(one.cluster(), c -> new LinkedHashSet<>()).add(words);
      }
    }
    return List.copyOf(clusters.values());
  }
}
