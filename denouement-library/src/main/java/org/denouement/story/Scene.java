package org.denouement.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.denouement.language.Appositions;
import org.denouement.language.Dependencies;
import org.denouement.language.Mention;
import org.denouement.language.ParsedSentence;
import org.denouement.language.Sentence;
import org.denouement.language.Token;
import org.denouement.manuscript.Span;

/** The sentence being read, with whom its mentions are found to mean so far. */
final class Scene {

  private static final Sentence EMPTY = new Sentence(new Span(0, 0), List.of());

  /** Speech is heard for so many sentences. */
  private static final int SPOKEN = 8;

  ParsedSentence parsed = new ParsedSentence(EMPTY, List.of(), List.of());
  Roles roles = new Roles(parsed);
  Dependencies tree = new Dependencies(List.of());

  /** For each mention whom it means. */
  List<List<Entity>> meant = new ArrayList<>();

  /** The tokens that stand in direct speech. */
  Set<Integer> quoted = Set.of();

  /** The mentions that stand side by side for one. */
  List<Appositions.Pair> pairs = List.of();

  int page;
  boolean inHeading;

  /** How many sentences were read before it. */
  int number;

  private int lastSpoken = -SPOKEN;

  void begin(ParsedSentence next, int onPage, Set<Integer> inQuotes, boolean heading) {
    parsed = next;
    page = onPage;
    quoted = inQuotes;
    lastSpoken = inQuotes.isEmpty() ? lastSpoken : number;
    inHeading = heading;
    roles = new Roles(next);
    tree = new Dependencies(next.sentence().tokens());
    pairs = Appositions.find(next);
    meant = new ArrayList<>();
    next.mentions().forEach(mention -> meant.add(List.of()));
  }

  /** Whether people speak here or just before. */
  boolean isSpoken() {
    return number - lastSpoken < SPOKEN;
  }

  /** The head of a mention, in lower case: "boss", "ex-wife". */
  String noun(Mention mention) {
    Token head = parsed.sentence().tokens().get(mention.head());
    String form = head.form().toLowerCase(Locale.ROOT);
    String said = mention.description() == null ? form : lastWord(mention.description());
    return said.endsWith("-" + form) ? said : form;
  }

  /** The words of a mention. */
  String words(Mention mention) {
    StringBuilder words = new StringBuilder();
    List<Token> tokens = parsed.sentence().tokens();
    for (int i = mention.first(); i <= mention.last(); i++) {
      boolean gap =
          i > mention.first() && tokens.get(i).span().start() > tokens.get(i - 1).span().end();
      words.append(gap ? " " : "").append(tokens.get(i).form());
    }
    return words.toString();
  }

  static String lastWord(String words) {
    return words.substring(words.lastIndexOf(' ') + 1);
  }
}
