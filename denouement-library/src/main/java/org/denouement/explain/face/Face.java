package org.denouement.explain.face;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.denouement.explain.Explanation;
import org.denouement.manuscript.Manuscript;

/** A way to show an explanation to a person. Thread-safe. */
public enum Face {
  /** For a terminal. */
  TEXT("text") {
    @Override
    String write(Telling telling, Manuscript manuscript, FaceOptions options) {
      return new TextFace(options).write(telling);
    }
  },
  /** CommonMark with footnotes. */
  MARKDOWN("md") {
    @Override
    String write(Telling telling, Manuscript manuscript, FaceOptions options) {
      return new MarkdownFace().write(telling);
    }
  },
  /** One self-contained page: the explanation beside the text. */
  HTML("html") {
    @Override
    String write(Telling telling, Manuscript manuscript, FaceOptions options) {
      return new HtmlFace().write(telling, manuscript);
    }
  };

  private final String format;

  Face(String format) {
    this.format = format;
  }

  /** The face of a format's word on the command line: "text", "md" or "html". */
  public static Optional<Face> of(String format) {
    String word = format.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(face -> face.format.equals(word)).findFirst();
  }

  /** The word for it on the command line. */
  public String format() {
    return format;
  }

  /**
   * Shows an explanation.
   *
   * @param manuscript the text up to the explanation's horizon
   * @return the whole of it, ending in a line end
   */
  public String write(Explanation explanation, Manuscript manuscript, FaceOptions options) {
    return write(Teller.tell(explanation, manuscript, options.length()), manuscript, options);
  }

  abstract String write(Telling telling, Manuscript manuscript, FaceOptions options);
}
