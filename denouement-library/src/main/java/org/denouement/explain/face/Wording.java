package org.denouement.explain.face;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.denouement.explain.Answer;
import org.denouement.explain.Footing;
import org.denouement.explain.face.Telling.Bond;
import org.denouement.explain.face.Telling.Headline;
import org.denouement.explain.face.Telling.Member;
import org.denouement.explain.face.Telling.Stage;
import org.denouement.explain.face.Telling.Step;

/** The faces' own words, so that all of them say the same. */
final class Wording {

  private Wording() {}

  static String title(Telling telling) {
    String title = telling.title();
    return title == null ? "The story explained" : title;
  }

  /** Words that open a line, with a capital. */
  static String opening(String words) {
    if (words.isEmpty()) {
      return words;
    }
    int first = words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
  }

  /** How far was read. */
  static String reach(Telling telling) {
    int page = telling.until().page();
    int of = telling.until().of();
    if (telling.empty()) {
      return "Nothing has been read yet: the first of "
          + count(of, "page", "pages")
          + " ends after the place you named. Name a later one, such as page 1, and there is a"
          + " story to tell.";
    }
    return "Read as far as page "
        + page
        + " of "
        + of
        + " ("
        + telling.place()
        + "). Nothing that comes later is told here.";
  }

  /** The answer to the headline question, beginning with yes or no where it is one. */
  static String answer(Headline headline) {
    String text = headline.answer().text();
    String word =
        switch (headline.kind()) {
          case YES -> "Yes";
          case NO -> "No";
          case SPAN, LIST, NONE -> "";
        };
    boolean said = text.regionMatches(true, 0, word, 0, word.length());
    return said ? text : word + ": " + text;
  }

  /** What a line's notes are to it, where that is not plain: the footing, or "nearest passage". */
  static String aside(Headline headline) {
    if (headline.kind() != Answer.Kind.NONE) {
      return aside(headline.answer().footing());
    }
    return headline.answer().notes().isEmpty() ? "" : "the nearest passage";
  }

  /** What sets a line apart where it must stand among stated ones; empty for a stated one. */
  static String aside(Footing footing) {
    return switch (footing) {
      case STATED -> "";
      case INFERRED -> "implied";
      case VIEW -> "the writer’s view";
    };
  }

  /**
   * Where a step is told, if that is not where it happened; else empty.
   *
   * @param headed whether its chapter stands above it already
   */
  static String order(Step step, boolean headed) {
    String place = headed ? "" : ", in " + step.place();
    return switch (step.order()) {
      case IN_LINE -> "";
      case FLASHBACK -> "told later" + place;
      case AHEAD -> "told before" + place;
    };
  }

  /** The style class of a step. */
  static String style(Step step) {
    return step.order().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The style class of a stage. */
  static String style(Stage stage) {
    return stage.because().footing().word();
  }

  /** A rank in words: "1st", "2nd", "11th". */
  static String ordinal(int rank) {
    boolean teen = rank % 100 / 10 == 1;
    String ending =
        switch (teen ? 0 : rank % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
    return rank + ending;
  }

  /** A large number: "122,204". */
  static String number(int count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /** What one is, in brackets after the name: "she", "animal, it", "group". */
  static String kind(Member member) {
    List<String> words = new ArrayList<>();
    if (!member.kind().equals("person")) {
      words.add(member.kind());
    }
    String pronouns = member.pronouns();
    if (pronouns != null) {
      words.add(pronouns);
    }
    return String.join(", ", words);
  }

  /** How often one is mentioned. */
  static String mentions(Member member) {
    return count(member.mentions(), "mention", "mentions");
  }

  /** The states of a relationship, in order. */
  static String course(Bond bond) {
    return String.join(" → ", bond.stages().stream().map(Stage::state).toList());
  }

  /** How it ends, where the last of its states does not say so; else empty. */
  static String ending(Bond bond) {
    boolean said = bond.stages().getLast().state().startsWith(bond.last());
    return said ? "" : "In the end: " + bond.last() + ".";
  }

  /** How many are not told. */
  static String leftOut(int count) {
    return "… and " + number(count) + " more.";
  }

  static String count(int count, String one, String many) {
    return number(count) + " " + (count == 1 ? one : many);
  }
}
