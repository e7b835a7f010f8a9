package org.denouement.export;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.SequencedMap;
import org.denouement.Story;

/** The forms in which a story that was read is kept for other programs. */
public enum StoryFormat {
  /** {@code story.json} and {@code explanation.json}, which every folder has. */
  JSON,
  /** {@code NAME.conllu}: Universal Dependencies' CoNLL-U. */
  CONLLU,
  /**
   * {@code NAME.tokens}, {@code NAME.entities}, {@code NAME.quotes} and {@code NAME.book}, as
   * BookNLP writes them.
   */
  BOOKNLP,
  /** {@code NAME.gexf}: the network of the cast, as Gephi reads it. */
  GEXF,
  /** {@code NAME.graphml}: the same, as most programs for graphs read it. */
  GRAPHML;

  /** Its name on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The files it adds to a folder, by name. */
  SequencedMap<String, String> files(Story story) {
    SequencedMap<String, String> files = new LinkedHashMap<>();
    String name = name(story.manuscript().name());
    switch (this) {
      case JSON -> {}
      case CONLLU -> files.put(name + ".conllu", ConlluText.write(story));
      case BOOKNLP -> {
        BookNlp book = BookNlp.of(story);
        files.put(name + ".tokens", book.tokens());
        files.put(name + ".entities", book.entities());
        files.put(name + ".quotes", book.quotes());
        files.put(name + ".book", BookNlpCharacters.write(book, story.knowledge().cast()));
      }
      case GEXF -> files.put(name + ".gexf", NetworkFile.gexf(CastNetwork.of(story)));
      case GRAPHML -> files.put(name + ".graphml", NetworkFile.graphml(CastNetwork.of(story)));
    }
    return files;
  }

  /** Whether a file of this name may be one of some format's. */
  static boolean isOne(String file) {
    return file.endsWith(".conllu")
        || file.endsWith(".tokens")
        || file.endsWith(".entities")
        || file.endsWith(".quotes")
        || file.endsWith(".book")
        || file.endsWith(".gexf")
        || file.endsWith(".graphml");
  }

  /** A file's name without its folder and ending, and with nothing that a name may not have. */
  static String name(String manuscript) {
    String file =
        manuscript.substring(
            Math.max(manuscript.lastIndexOf('/'), manuscript.lastIndexOf('\\')) + 1);
    int dot = file.lastIndexOf('.');
    String stem = dot > 0 ? file.substring(0, dot) : file;
    String plain = stem.replaceAll("[^\\p{L}\\p{N}._-]+", "_");
    return plain.isEmpty() || plain.startsWith(".") ? "story" : plain;
  }
}
