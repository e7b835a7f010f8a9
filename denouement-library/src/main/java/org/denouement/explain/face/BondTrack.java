package org.denouement.explain.face;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.denouement.explain.face.Telling.Bond;
import org.denouement.explain.face.Telling.Stage;

/**
 * The states of a relationship over the time of the story, from left to right.
 *
 * @param stretches in story order, without gaps
 */
record BondTrack(List<Stretch> stretches) {

  /** The width of the whole story. */
  static final int WIDTH = 600;

  /** The height of the whole. */
  static final int HEIGHT = 16;

  /** The least width at which a stretch can be seen and pressed. */
  private static final double LEAST = 18;

  /** How many gaps between stretches are as wide as the least of these. */
  private static final int GAPS = 9;

  /** How two stand to each other, roughly; each is drawn in its own height and colour. */
  enum Tone {
    CLOSE(HEIGHT),
    KIND(10),
    APART(4),
    AGAINST(HEIGHT);

    private final double height;

    Tone(double height) {
      this.height = height;
    }

    /** The word for it in the style sheet. */
    String style() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A state while it lasts.
   *
   * @param x where it begins
   */
  record Stretch(Stage stage, Tone tone, double x, double width) {

    double height() {
      return tone.height;
    }

    double y() {
      return (HEIGHT - tone.height) / 2;
    }
  }

  BondTrack {
    stretches = List.copyOf(stretches);
  }

  /** Whether there is something to show: a state that changes. */
  boolean shows() {
    return stretches.size() > 1;
  }

  /** The track of a relationship. */
  static BondTrack of(Bond bond) {
    List<Stage> stages = bond.stages();
    double least = Math.min(LEAST, (double) WIDTH / stages.size());
    double[] starts = new double[stages.size() + 1];
    starts[0] = WIDTH * stages.getFirst().from();
    for (int i = 1; i < stages.size(); i++) {
      starts[i] = Math.max(WIDTH * stages.get(i).from(), starts[i - 1] + least);
    }
    starts[stages.size()] = WIDTH;
    for (int i = stages.size() - 1; i >= 0; i--) {
      starts[i] = Math.max(0, Math.min(starts[i], starts[i + 1] - least));
    }
    List<Stretch> stretches = new ArrayList<>();
    for (int i = 0; i < stages.size(); i++) {
      double width = starts[i + 1] - starts[i] - (i + 1 < stages.size() ? least / GAPS : 0);
      stretches.add(new Stretch(stages.get(i), tone(stages.get(i)), starts[i], width));
    }
    return new BondTrack(stretches);
  }

  private static Tone tone(Stage stage) {
    return switch (stage.state().split(" ", 2)[0]) {
      case "couple", "engaged", "married" -> Tone.CLOSE;
      case "strangers", "separated", "divorced" -> Tone.APART;
      case "rivals", "enemies" -> Tone.AGAINST;
      default -> Tone.KIND;
    };
  }

  /** The whole in words. */
  static String words(Bond bond) {
    return bond.first()
        + " and "
        + bond.second()
        + " over the time of the story: "
        + String.join(", then ", bond.stages().stream().map(Stage::state).toList())
        + ".";
  }
}
