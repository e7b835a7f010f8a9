package org.denouement.story;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.denouement.language.Clause;
import org.denouement.language.ParsedSentence;
import org.denouement.language.Token;
import org.denouement.language.Upos;
import org.denouement.language.WordList;

/** Reads words that move a story in time: "years earlier", "in the present", "in 1918". */
final class TimeCues {

  /** Where words take the story. */
  enum Move {
    NONE,
    /** Opens a stretch of the past. */
    FLASHBACK,
    /** To a moment before. */
    BACK,
    RETURN,
    AHEAD,
    /** On in the same stretch. */
    ON
  }

  private static final Map<String, List<String>> CUES =
      WordList.keysByWord(TimeCues.class, "time-cues.txt");
  private static final Set<String> RECALLS = WordList.set(TimeCues.class, "recall-verbs.txt");
  private static final Set<String> FINDINGS =
      Set.of("discover", "learn", "find out", "realize", "realise", "deduce");
  private static final Set<String> MEMORIES = WordList.set(TimeCues.class, "memory-verbs.txt");
  private static final Set<String> TELLINGS = WordList.set(TimeCues.class, "telling-verbs.txt");
  private static final Set<String> CAPTIONS = WordList.set(TimeCues.class, "captions.txt");
  private static final Set<String> PASTS = WordList.set(TimeCues.class, "told-past.txt");
  private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");
  private static final Pattern BEFORE_YEAR =
      Pattern.compile(
          "in|since|of|by|during|from|until|around|,|year|early|late|spring|summer|autumn|fall|winter|"
              + "january|february|march|april|may|june|july|august|september|october|november|december");

  /** The longest cue, in words. */
  private static final int LONGEST =
      CUES.keySet().stream().mapToInt(cue -> cue.split(" ", -1).length).max().orElse(1);

  private TimeCues() {}

  /**
   * Where the words of a stretch take the story: a cue at its start, or one of several words
   * anywhere.
   *
   * @param first its first token
   * @param last its last, included
   */
  static Move move(List<Token> tokens, int first, int last) {
    for (int length = LONGEST; length > 0; length--) {
      for (int i = first; i + length - 1 <= last; i++) {
        List<String> keys = CUES.get(words(tokens, i, i + length - 1));
        boolean placed = i <= first + 2 || length > 1;
        if (keys != null && placed) {
          boolean before = tokens.get(i + length - 1).is("before") && length > 1;
          return before && isNamed(tokens, i + length) ? Move.ON : move(keys.getFirst());
        }
      }
    }
    return Move.NONE;
  }

  /** "The night before the wedding": whether words for the time of something follow. */
  private static boolean isNamed(List<Token> tokens, int next) {
    return next < tokens.size()
        && (tokens.get(next).pos() == Upos.DET
            || tokens.get(next).pos().isNominal()
            || tokens.get(next).is("his")
            || tokens.get(next).is("her")
            || tokens.get(next).is("their"));
  }

  /**
   * Whether a cue stands in the first words of a stretch, so that what follows is told from there.
   *
   * @param verb the verb of its main clause; a cue that hangs on another one tells of that alone
   */
  static boolean leads(List<Token> tokens, int first, int last, int verb) {
    int end = Math.min(last, first + 4);
    Move start = move(tokens, first, end);
    return (start == Move.BACK || start == Move.FLASHBACK)
        && IntStream.rangeClosed(first, end).noneMatch(i -> isAside(tokens, i, verb));
  }

  /** "Noah, earlier having decided to stay, ...": a cue that tells of another verb. */
  private static boolean isAside(List<Token> tokens, int i, int verb) {
    Token token = tokens.get(i);
    return token.pos() == Upos.ADV
        && token.head() != verb
        && token.head() != tokens.get(verb).head()
        && CUES.getOrDefault(words(tokens, i, i), List.of()).contains("back");
  }

  /** Whether words tell of a single flashback: "in a flashback". */
  static boolean isSingle(List<Token> tokens, int first, int last) {
    for (int i = first + 1; i <= last; i++) {
      boolean one = tokens.get(i - 1).is("a") || tokens.get(i - 1).is("one");
      if (one && tokens.get(i).is("flashback")) {
        return true;
      }
    }
    return false;
  }

  private static Move move(String key) {
    return switch (key) {
      case "flashback" -> Move.FLASHBACK;
      case "back" -> Move.BACK;
      case "return" -> Move.RETURN;
      case "ahead" -> Move.AHEAD;
      default -> Move.ON;
    };
  }

  /** The year that a stretch names, or 0. */
  static int year(List<Token> tokens, int first, int last) {
    for (int i = Math.max(1, first); i <= last; i++) {
      boolean year = YEAR.matcher(tokens.get(i).form()).matches();
      if (year
          && BEFORE_YEAR.matcher(tokens.get(i - 1).form().toLowerCase(Locale.ROOT)).matches()) {
        return Integer.parseInt(tokens.get(i).form());
      }
    }
    return 0;
  }

  /** Whether a verb brings to light what lies before. */
  static boolean isRecall(String lemma) {
    return RECALLS.contains(lemma);
  }

  /** Whether a verb tells others what lies before, rather than finding it. */
  static boolean isDisclosure(String lemma) {
    return isRecall(lemma) && !FINDINGS.contains(lemma);
  }

  /** Whether what somebody does "doing" by a verb was done before: "remembers losing it". */
  static boolean isMemory(String lemma) {
    return MEMORIES.contains(lemma);
  }

  /** "A title card reveals": whether words shown to the reader are what a clause is told by. */
  static boolean isCaption(List<Token> tokens, Clause clause) {
    return tokens.stream()
        .anyMatch(token ->
            token.head() == clause.verb()
                && token.relation().startsWith("nsubj")
                && CAPTIONS.contains(token.lemma()));
  }

  /** Whether a noun is for a tale of what is past. */
  static boolean isPast(String lemma) {
    return PASTS.contains(lemma);
  }

  /**
   * Whether somebody starts telling, or reading, what is past at length: "tells his story", "reads
   * from the diary".
   */
  static boolean opensTelling(ParsedSentence parsed, Segment segment) {
    for (int c : segment.clauses()) {
      Clause clause = parsed.clauses().get(c);
      if (TELLINGS.contains(clause.lemma()) && clause.isRealis() && tellsPast(parsed, clause)) {
        return true;
      }
    }
    return false;
  }

  private static boolean tellsPast(ParsedSentence parsed, Clause clause) {
    List<Token> tokens = parsed.sentence().tokens();
    for (int object : clause.objects()) {
      if (parsed.mentions().get(object).definite()
          && PASTS.contains(tokens.get(parsed.mentions().get(object).head()).lemma())) {
        return true;
      }
    }
    for (Clause.Oblique oblique : clause.obliques()) {
      boolean source =
          oblique.preposition().equals("from")
              || oblique.preposition().equals("on")
              || oblique.preposition().equals("about");
      if (source
          && PASTS.contains(tokens.get(parsed.mentions().get(oblique.mention()).head()).lemma())) {
        return true;
      }
    }
    return false;
  }

  private static String words(List<Token> tokens, int first, int last) {
    StringBuilder words = new StringBuilder();
    for (int i = first; i <= last; i++) {
      words.append(i > first ? " " : "").append(tokens.get(i).form().toLowerCase(Locale.ROOT));
    }
    return words.toString();
  }
}
