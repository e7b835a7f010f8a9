package org.denouement.encoder;

import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.denouement.language.EncoderTagger;
import org.denouement.language.ReadPage;
import org.denouement.language.Tagger;
import org.denouement.manuscript.Manuscript;
import org.denouement.manuscript.Page;
import org.denouement.manuscript.Pages;
import org.denouement.read.ReadSettings;
import org.denouement.read.StoryFile;
import org.denouement.story.Knowledge;
import org.denouement.story.StoryReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The steps of reading a story, each over all of its pages on one thread, given what the steps
 * before it made.
 */
@SuppressWarnings("NullAway.Init") // JMH calls what prepares it
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 1,
    jvmArgs = {
      "-XX:+UseSerialGC",
      "-XX:TieredStopAtLevel=1", // both as ./denouement has them
      "--enable-native-access=ALL-UNNAMED"
    })
public class ReadingBenchmark {

  /** The story's file, seen from the folder of the checkout. */
  @Param("examples/the-ferry-at-ness.txt")
  private String text = "";

  private final List<Page> pages = new ArrayList<>();
  private final List<List<List<String>>> words = new ArrayList<>();
  private final List<List<EncodedSentence>> encoded = new ArrayList<>();
  private final List<ReadPage> read = new ArrayList<>();
  private final List<Call> calls = new ArrayList<>();
  private Manuscript manuscript;
  private Labels labels;
  private WordPieces pieces;
  private Graphs graphs;
  private Optional<PairWeights> pairs = Optional.empty();

  /** One call of the model, with what goes in and what comes out. */
  private record Call(
      Window window, List<String> words, EncoderInput input, Scores scores, Related related) {}

  /** The heads that a window's words have, and the scores of their relations. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Related(int[] heads, FloatBuffer scores) {}

  /** Reads the story once, and keeps what each step is given. */
  @Setup
  public void prepare() {
    manuscript = StoryFile.read(Path.of(text), ReadSettings.usual()).orThrow();
    pages.addAll(Pages.of(manuscript));
    ModelFiles files = ModelFiles.english();
    labels = Labels.read(files.bytes("labels.json"));
    pieces = new WordPieces(files.lines("vocab.txt"));
    graphs = new Graphs(files);
    try (Encoder encoder = Encoder.of(files)) {
      Tagger tagger =
          new EncoderTagger(sentences -> {
            words.add(sentences);
            encoded.add(encoder.read(sentences));
            return encoded.getLast();
          });
      pages.forEach(page -> read.add(page(page, tagger)));
      pairs = encoder.pairs();
    }
    words.forEach(page -> calls.addAll(calls(page)));
  }

  private List<Call> calls(List<List<String>> sentences) {
    List<Call> made = new ArrayList<>();
    for (Window window : windows(sentences)) {
      List<String> inside = words(window, sentences);
      EncoderInput input = EncoderInput.of(window, inside, pieces);
      Scores scores = graphs.scores(input);
      List<Related> related = new ArrayList<>();
      decoder(window, inside, scores)
          .decode((states, heads) -> {
            related.add(new Related(heads, graphs.relations(states, heads)));
            return related.getLast().scores();
          });
      made.add(new Call(window, inside, input, scores, related.getFirst()));
    }
    return made;
  }

  private Decoder decoder(Window window, List<String> inside, Scores scores) {
    return new Decoder(labels, inside, scores, window, pieces::isWord);
  }

  private List<Window> windows(List<List<String>> sentences) {
    return Window.of(sentences.stream().map(s -> s.stream().map(pieces::of).toList()).toList());
  }

  private static List<String> words(Window window, List<List<String>> sentences) {
    List<String> inside = new ArrayList<>();
    for (Window.Part part : window.parts()) {
      List<String> all = sentences.get(part.sentence());
      inside.addAll(all.subList(part.from(), part.from() + part.words()));
    }
    return inside;
  }

  private ReadPage page(Page page, Tagger tagger) {
    return ReadPage.of(manuscript, manuscript.blocks(), page, tagger);
  }

  /** Lets the model go. */
  @TearDown
  public void close() {
    graphs.close();
  }

  /** Finding tokens and sentence ends, and making out of the model's words those of the text. */
  @Benchmark
  public void step1Tokens(Blackhole hole) {
    Iterator<List<EncodedSentence>> known = encoded.iterator();
    Tagger tagger = new EncoderTagger(sentences -> known.next());
    pages.forEach(page -> hole.consume(page(page, tagger)));
  }

  /** Cutting words into the model's pieces. */
  @Benchmark
  public void step2Pieces(Blackhole hole) {
    for (List<List<String>> sentences : words) {
      for (Window window : windows(sentences)) {
        hole.consume(EncoderInput.of(window, words(window, sentences), pieces));
      }
    }
  }

  /** The encoder's graph, with all heads but the relations'. */
  @Benchmark
  public void step3Encoder(Blackhole hole) {
    calls.forEach(call -> hole.consume(graphs.scores(call.input())));
  }

  /** The relations' graph. */
  @Benchmark
  public void step4Relations(Blackhole hole) {
    calls.forEach(call -> hole.consume(graphs.relations(call.scores(), call.related().heads())));
  }

  /** Making trees, lemmas and mentions out of scores. */
  @Benchmark
  public void step5Decoding(Blackhole hole) {
    for (Call call : calls) {
      hole.consume(
          decoder(call.window(), call.words(), call.scores())
              .decode((states, heads) -> call.related().scores()));
    }
  }

  /**
   * Reading the story in the words: who is meant, clauses, cast, happenings, relationships,
   * questions.
   */
  @Benchmark
  public Knowledge step6Story() {
    StoryReader reader = new StoryReader(pairs, PassageReader.english().map(trained -> trained::marks));
    read.forEach(reader::read);
    return reader.knowledge();
  }
}
