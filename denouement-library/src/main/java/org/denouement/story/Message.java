package org.denouement.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.denouement.language.Clause;
import org.denouement.language.Mention;
import org.denouement.language.Token;
import org.denouement.language.Upos;
import org.denouement.manuscript.Block;

/**
 * What the text itself says about its meaning: lessons, views, a writer's guesses.
 *
 * <p>A sentence counts where it speaks of people in general ("one has to ..."), of what the work
 * says, of a lesson or a moral, or says that something is not told outright. Not thread-safe.
 */
final class Message {

  private static final int MOST = 8;
  private static final Set<String> GENERAL = Set.of("one", "we", "you", "people", "us");

  private static final Set<String> PASTS = Set.of("was", "were", "had", "did", "would", "could");
  private static final Set<String> WATCHES =
      Set.of("see", "learn", "meet", "find", "hear", "watch", "follow", "get", "show", "say");

  /** A saying with how much it says. */
  private record Weighed(Saying saying, double weight) {}

  private final List<Weighed> found = new ArrayList<>();
  private boolean inMessage;
  private boolean essay;

  /** Reads the next sentence. */
  void read(ReadSentence sentence) {
    List<Token> tokens = sentence.sentence().tokens();
    if (sentence.block() != Block.Kind.PARAGRAPH) {
      inMessage = WorkWords.has(tokens, "lesson");
      essay |= inMessage || WorkWords.has(tokens, "essay");
      return;
    }
    boolean plain = true;
    for (int i = 0; i < tokens.size(); i++) {
      plain &= !sentence.isQuoted(i) && !tokens.get(i).is("\"");
    }
    essay |= plain && saysOfWork(sentence);
    double weight = plain || essay ? weight(sentence, tokens) : 0;
    if (weight > 0) {
      Ground ground = new Ground(sentence, sentence.sentence().span());
      add(new Weighed(new Saying(ground, !isGuess(tokens)), weight));
    }
  }

  private void add(Weighed weighed) {
    found.add(weighed);
    if (found.size() > MOST) {
      found.remove(found.stream().min(Comparator.comparingDouble(Weighed::weight)).orElse(weighed));
    }
  }

  private double weight(ReadSentence sentence, List<Token> tokens) {
    double weight = inMessage ? 0.6 : 0;
    if (essay && isGeneral(sentence, tokens)) {
      weight += 1;
    }
    if (essay && saysOfWork(sentence)) {
      weight += 0.8;
    }
    if (isLesson(sentence, tokens)) {
      weight += 1.2;
    }
    if (isGuess(tokens)) {
      weight += 1;
    }
    return weight >= 0.8 ? weight : 0;
  }

  /** "one has to think", "you realize things too late": told of people in general, now. */
  private static boolean isGeneral(ReadSentence sentence, List<Token> tokens) {
    boolean cast = sentence.entities().stream().anyMatch(ids -> !ids.isEmpty());
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean bare = i == 0 || isBareBefore(tokens.get(i - 1));
      boolean general = GENERAL.contains(token.lemma()) || GENERAL.contains(lower(token));
      if (bare && general && !(token.is("you") && cast) && saysNow(tokens, i + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBareBefore(Token token) {
    return switch (token.pos()) {
      case DET, ADJ, NUM, ADP, PROPN -> false;
      default -> true;
    };
  }

  /**
   * Whether a verb of the present that tells of no watching stands at a token, or after an adverb.
   */
  private static boolean saysNow(List<Token> tokens, int at) {
    int verb = tokens.get(at).pos() == Upos.ADV && at + 1 < tokens.size() ? at + 1 : at;
    Token token = tokens.get(verb);
    boolean verbal = token.pos() == Upos.VERB || token.pos() == Upos.AUX;
    boolean past = lower(token).endsWith("ed") || PASTS.contains(lower(token));
    return verbal && !past && !WATCHES.contains(token.lemma());
  }

  private static String lower(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }

  /** "the film suggests", "it comments on". */
  private static boolean saysOfWork(ReadSentence sentence) {
    List<Token> tokens = sentence.sentence().tokens();
    for (Clause clause : sentence.parsed().clauses()) {
      boolean says =
          WorkWords.is(clause.lemma(), "speak")
              && clause.tense() == Clause.Tense.PRESENT
              && !isThought(sentence, clause);
      for (int subject : clause.subjects()) {
        Mention mention = sentence.parsed().mentions().get(subject);
        boolean work =
            WorkWords.is(tokens.get(mention.head()).lemma(), "work")
                && tokens.get(mention.first()).is("the");
        boolean title = mention.first() > 0 && tokens.get(mention.first() - 1).is("\"");
        if (says && !clause.passive() && (work || title)) {
          return true;
        }
      }
    }
    return false;
  }

  /** "Paul believes that the film holds all answers": what one of the cast says of a work. */
  private static boolean isThought(ReadSentence sentence, Clause clause) {
    return clause.link() == Clause.Link.COMPLEMENT
        && clause.parent() >= 0
        && !sentence
            .entities(sentence.parsed().clauses().get(clause.parent()).subjects())
            .isEmpty();
  }

  /** "the moral is", "it is a lesson learned". */
  private static boolean isLesson(ReadSentence sentence, List<Token> tokens) {
    for (Clause clause : sentence.parsed().clauses()) {
      if (!clause.lemma().equals("be")) {
        continue;
      }
      for (int subject : clause.subjects()) {
        Mention mention = sentence.parsed().mentions().get(subject);
        boolean the = tokens.get(mention.first()).is("the") && mention.owner() < 0;
        if (the && WorkWords.is(tokens.get(mention.head()).lemma(), "lesson")) {
          return true;
        }
      }
    }
    return words(tokens).contains("lesson learned") || words(tokens).startsWith("it is a truth");
  }

  private static boolean isGuess(List<Token> tokens) {
    String words = words(tokens);
    return words.contains("not explicitly")
        || words.contains("is never explained")
        || words.contains("is never made clear")
        || words.contains("though that is a guess");
  }

  private static String words(List<Token> tokens) {
    StringBuilder words = new StringBuilder();
    tokens.forEach(token -> words.append(token.form().toLowerCase(Locale.ROOT)).append(' '));
    return words.toString();
  }

  /** What the text says of its meaning, in text order. */
  List<Saying> known() {
    return found.stream()
        .map(Weighed::saying)
        .sorted(Comparator.comparingInt(saying -> saying.ground().span().start()))
        .toList();
  }
}
