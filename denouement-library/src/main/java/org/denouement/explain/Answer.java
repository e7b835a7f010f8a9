package org.denouement.explain;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question about a story.
 *
 * @param text the answer in a few words; says that the story does not tell where {@code kind} is
 *     {@code NONE}
 * @param kind the kind of answer
 * @param confidence 0 to 1
 * @param calibrated whether {@code confidence} is a measured probability
 * @param footing what it stands on; null where there is no answer
 * @param evidence what it rests on; for {@code NONE} the nearest passage, if any
 * @param stage what made it
 */
public record Answer(
    String text,
    Kind kind,
    double confidence,
    boolean calibrated,
    @Nullable Footing footing,
    List<Evidence> evidence,
    String stage) {

  /** The kind of an answer. */
  public enum Kind {
    YES,
    NO,
    SPAN,
    LIST,
    /** The story, so far, does not say. */
    NONE;

    /** The word for it in the JSON contract. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Answer {
    evidence = List.copyOf(evidence);
  }

  /** An answer that the explanation itself gives. */
  public Answer(
      String text,
      Kind kind,
      double confidence,
      boolean calibrated,
      @Nullable Footing footing,
      List<Evidence> evidence) {
    this(text, kind, confidence, calibrated, footing, evidence, "explain");
  }
}
