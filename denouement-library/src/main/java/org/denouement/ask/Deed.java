package org.denouement.ask;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.denouement.language.Clause;
import org.denouement.language.WordList;
import org.jspecify.annotations.Nullable;

/** How a line speaks of what stands at one of its words: as done, denied, wanted or supposed. */
final class Deed {

  private static final Set<String> FAILING = WordList.set(Deed.class, "failing.txt");
  private static final Set<String> WANTING = WordList.set(Deed.class, "wanting.txt");
  private static final Set<String> DENYING =
      Set.of(
          "not", "never", "no", "without", "nobody", "none", "neither", "nor", "cannot", "nothing");

  private static final String FAILS = "fails";
  private static final String WANTS = "wants";

  /** Turns that only verbs make. */
  private static final Set<String> VERBS = Set.of(FAILS, WANTS);

  private static final Map<String, Set<String>> TURNS = turns();

  private final Line line;
  private final int at;
  private final @Nullable Clause clause;

  private static Map<String, Set<String>> turns() {
    Map<String, Set<String>> turns = new LinkedHashMap<>();
    turns.put("denies", DENYING);
    turns.put(FAILS, FAILING);
    turns.put(WANTS, WANTING);
    for (String line : WordList.lines(Deed.class, "turning.txt")) {
      int colon = line.indexOf(':');
      turns.put(line.substring(0, colon), Set.of(line.substring(colon + 1).strip().split(" ")));
    }
    return turns;
  }

  Deed(Line line, int at) {
    this.line = line;
    this.at = at;
    this.clause = line.clauseAround(at);
  }

  /** Whether it stands under a negation or a verb of failing in its clause. */
  boolean denied() {
    boolean denied = false;
    for (int i = new Syntax(line).clauseStart(at); i < at; i++) {
      boolean only = i + 1 < line.size() && line.word(i + 1).is("only");
      if ((negates(i) && !only) || fails(i) || line.word(i).is("unable")) {
        denied = !denied;
      }
    }
    return denied;
  }

  private boolean negates(int word) {
    return DENYING.contains(line.word(word).lemma());
  }

  private boolean fails(int word) {
    return FAILING.contains(line.word(word).lemma()) && line.word(word).verbal();
  }

  /** Whether it is what somebody wants or asks for: "asks her to marry him". */
  boolean wanted() {
    Clause over = over();
    return over != null
        && clause != null
        && clause.tense() == Clause.Tense.INFINITIVE
        && WANTING.contains(line.word(over.verb()).lemma());
  }

  /** The clause that its clause hangs on, or null. */
  private @Nullable Clause over() {
    return clause == null || clause.parent() < 0 ? null : line.clauses().get(clause.parent());
  }

  /** Whether it may, must or would be, is a condition, or is told as an aim. */
  boolean supposed() {
    return clause != null
        && (clause.modal() != null
            || clause.isCondition()
            || clause.tense() == Clause.Tense.INFINITIVE);
  }

  /** Whether the line goes on to say that it did not come to that: "but she refuses". */
  boolean turnedDown() {
    boolean but = false;
    for (int i = at + 1; i < line.size(); i++) {
      but |= line.word(i).is("but") || line.word(i).is("however");
      if (but && line.word(i).verbal() && (fails(i) || negates(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether none of some people has a part in its clause. */
  boolean without(Set<String> people) {
    return clause != null
        && !people.isEmpty()
        && line.read().entities(clause.mentions()).stream().noneMatch(people::contains);
  }

  /** Whether a word tells that something did not come about, not only that somebody wants it. */
  static boolean denies(Word word) {
    String turn = turn(word);
    return turn != null && !turn.equals(WANTS);
  }

  /** How a word turns its line: "denies", "fails", "wants", "but" and so on; or null. */
  static @Nullable String turn(Word word) {
    for (Map.Entry<String, Set<String>> turn : TURNS.entrySet()) {
      boolean deed = VERBS.contains(turn.getKey());
      if (turn.getValue().contains(word.lemma()) && (!deed || word.verbal())) {
        return turn.getKey();
      }
    }
    return null;
  }
}
