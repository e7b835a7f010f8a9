package org.denouement.explain.face;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.denouement.explain.Answer;
import org.denouement.explain.Evidence;
import org.denouement.explain.Explanation;
import org.denouement.explain.Footing;
import org.jspecify.annotations.Nullable;

/**
 * What is told of an explanation, the same for every face; all text in it is clean.
 *
 * @param title the title the text gives, or null
 * @param words words read so far
 * @param until how far was read
 * @param place where that is for a person: "chapter 3, paragraph 2"
 * @param headline the question of the page, or null
 * @param story what happened, in story order
 * @param main the main cast, most mentioned first
 * @param minor the rest of the cast, most mentioned first
 * @param bonds relationships, those between the most mentioned first
 * @param answered questions with their answers
 * @param open questions the text leaves open so far
 * @param echoes what the text makes alike
 * @param message what the text says about its meaning, by footing
 * @param implied what follows from the text without being said
 * @param views what its writer thinks
 * @param facts about the work
 * @param notes the passages cited, numbered from 1 in the order of this record
 */
record Telling(
    @Nullable String title,
    int words,
    Explanation.Until until,
    String place,
    @Nullable Headline headline,
    Choice<Part> story,
    List<Member> main,
    Choice<Member> minor,
    Choice<Bond> bonds,
    Choice<Question> answered,
    Choice<Question> open,
    Choice<Line> echoes,
    Choice<Line> message,
    Choice<Line> implied,
    Choice<Line> views,
    List<Fact> facts,
    List<Note> notes) {

  /** Whether nothing has been read yet. */
  boolean empty() {
    return until.page() == 0;
  }

  /** Whether only a part of the story has been read. */
  boolean partial() {
    return until.page() < until.of();
  }

  /** The sections that have something to tell, in order. */
  List<Section> sections() {
    return Arrays.stream(Section.values()).filter(this::has).toList();
  }

  private boolean has(Section section) {
    return switch (section) {
      case STORY -> !story.isEmpty();
      case CAST -> !main.isEmpty() || !minor.isEmpty();
      case BONDS -> !bonds.isEmpty();
      case QUESTIONS -> !answered.isEmpty() || !open.isEmpty();
      case ECHOES -> !echoes.isEmpty();
      case MESSAGE -> !message.isEmpty();
      case IMPLIED -> !implied.isEmpty();
      case VIEWS -> !views.isEmpty();
      case WORK -> !facts.isEmpty();
      case NOTES -> !notes.isEmpty();
    };
  }

  /** The sections of a telling, in order. */
  enum Section {
    STORY("What happened"),
    CAST("Who is who"),
    BONDS("Relationships"),
    QUESTIONS("Questions"),
    ECHOES("Echoes"),
    MESSAGE("The message"),
    IMPLIED("What the text implies"),
    VIEWS("The writer’s view"),
    WORK("About the work"),
    NOTES("Passages");

    private final String heading;

    Section(String heading) {
      this.heading = heading;
    }

    String heading() {
      return heading;
    }

    /** The word for it in a link. */
    String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Those that are told, and how many more there are. */
  record Choice<T>(List<T> told, int leftOut) {
    Choice {
      told = List.copyOf(told);
    }

    /** The first so many. */
    static <T> Choice<T> first(List<T> all, int limit) {
      int told = Math.min(all.size(), limit);
      return new Choice<>(all.subList(0, told), all.size() - told);
    }

    boolean isEmpty() {
      return told.isEmpty();
    }
  }

  /** A claim as told, with the numbers of its notes. */
  record Line(String text, Footing footing, List<Integer> notes) {
    Line {
      notes = List.copyOf(notes);
    }

    /** Whether another rests on the same passages as firmly. */
    boolean restsAs(Line other) {
      return footing == other.footing && notes.equals(other.notes);
    }

    /** The one of two that says more. */
    Line orFuller(Line other) {
      return other.text.length() > text.length() ? other : this;
    }
  }

  /** The question of the page; the line is its answer. */
  record Headline(String question, Answer.Kind kind, Line answer) {}

  /**
   * A stretch of the story.
   *
   * @param heading the chapter that tells it, or null for a text without chapters
   */
  record Part(@Nullable String heading, List<Step> steps) {

    /** How many steps make a paragraph; it runs on over those that follow the last one. */
    private static final int ENOUGH = 3;

    Part {
      steps = List.copyOf(steps);
    }

    /** The steps as short paragraphs, each told in one order. */
    List<List<Step>> paragraphs() {
      List<List<Step>> paragraphs = new ArrayList<>();
      for (Step step : steps) {
        if (paragraphs.isEmpty()
            || (paragraphs.getLast().size() >= ENOUGH && !step.follows())
            || paragraphs.getLast().getLast().order() != step.order()) {
          paragraphs.add(new ArrayList<>());
        }
        paragraphs.getLast().add(step);
      }
      return paragraphs;
    }
  }

  /** How the place of a step in the telling goes with its place in the story. */
  enum Order {
    /** Told where it happened. */
    IN_LINE,
    /** Told later than it happened. */
    FLASHBACK,
    /** Told before it happened. */
    AHEAD
  }

  /**
   * A happening as told.
   *
   * @param number its rank among the steps in story order, from 1
   * @param told its rank among the steps in telling order, from 1
   * @param follows whether the text tells it right after the step before
   * @param place where the text tells it
   * @param who the ids of those with a part in it
   */
  record Step(
      int number,
      int told,
      Order order,
      boolean follows,
      String place,
      Line line,
      List<String> who) {
    Step {
      who = List.copyOf(who);
    }
  }

  /**
   * One of the cast.
   *
   * @param about who they are
   * @param seen where they come in, where they are last, and how much they speak
   */
  record Member(
      String id,
      String name,
      List<String> aliases,
      String kind,
      @Nullable String pronouns,
      int mentions,
      List<Line> about,
      List<Line> seen) {
    Member {
      aliases = List.copyOf(aliases);
      about = List.copyOf(about);
      seen = List.copyOf(seen);
    }
  }

  /**
   * How two of the cast stand to each other.
   *
   * @param stages its states in story order
   * @param last the final state
   * @param giveAndTake what they give and take in words, or null where too little is known
   * @param balance the same in numbers
   */
  record Bond(
      String first,
      String second,
      List<Stage> stages,
      String last,
      @Nullable Line giveAndTake,
      @Nullable Balance balance) {
    Bond {
      stages = List.copyOf(stages);
    }

    /** The stages under what they rest on: those in a row that rest on the same are told once. */
    List<Reason> reasons() {
      List<Reason> reasons = new ArrayList<>();
      for (Stage stage : stages) {
        Reason last = reasons.isEmpty() ? null : reasons.getLast();
        if (last != null && last.because().restsAs(stage.because())) {
          reasons.removeLast();
          reasons.add(
              new Reason(
                  last.states() + ", then " + stage.state(),
                  last.because().orFuller(stage.because())));
        } else {
          reasons.add(new Reason(stage.state(), stage.because()));
        }
      }
      return reasons;
    }
  }

  /**
   * A state of a relationship in words, and the line that tells it.
   *
   * @param from when it begins in the time of the story, 0 to 1
   */
  record Stage(String state, Line because, double from) {}

  /** Why two stand to each other as they do; the states as they follow each other. */
  record Reason(String states, Line because) {}

  /** What two give and take: only what is counted of either. */
  record Balance(List<Weighed> rows) {
    Balance {
      rows = List.copyOf(rows);
    }

    /** The passages that show it, each once. */
    List<Integer> notes() {
      return rows.stream()
          .flatMap(row -> Stream.of(row.first().note(), row.second().note()))
          .filter(note -> note > 0)
          .distinct()
          .toList();
    }
  }

  /** How often each of two does something. */
  record Weighed(Deed deed, Count first, Count second) {}

  /**
   * How often one does something.
   *
   * @param note a passage that shows it, or 0 for none
   */
  record Count(int times, int note) {}

  /** A question of the story; the answer is null while it is open. */
  record Question(String question, List<Integer> raised, @Nullable Line answer) {}

  /** A fact about the work under its name for a person: "Released". */
  record Fact(String label, Line line) {}

  /** A passage cited, by its number. */
  record Note(int number, Evidence evidence) {}
}
