package org.denouement.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Mends tags that the published models get wrong in stories.
 *
 * <p>The models saw little of the present tense that plots are told in, and take its verbs for
 * nouns ("Borden claims not to know"). A word that stories use as a verb becomes one where a clause
 * has a subject before it and no verb yet; a verb straight after an article or a possessive becomes
 * a noun.
 */
final class TagRepair {

  private static final Set<String> COMMON = WordList.set(TagRepair.class, "common-words.txt");
  private static final Set<String> SUBJECTS =
      Set.of(
          "he",
          "she",
          "they",
          "we",
          "i",
          "who",
          "it",
          "you",
          "two",
          "both",
          "others",
          "this",
          "one",
          "everyone",
          "someone");

  private static final Set<String> PARTICLES =
      Set.of("up", "out", "off", "away", "back", "down", "into", "through");

  private final List<Token> tokens;
  private final boolean[] verbless;
  private boolean seen;

  private TagRepair(List<Token> tokens) {
    this.tokens = new ArrayList<>(tokens);
    this.verbless = new boolean[tokens.size()];
  }

  /** The tokens of one sentence with their tags mended. */
  static List<Token> repaired(List<Token> tokens) {
    return new TagRepair(tokens).repair();
  }

  private List<Token> repair() {
    boolean verb = false;
    for (int i = 0; i < tokens.size(); i++) {
      name(i);
      genitive(i);
      lemmatize(i);
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (isPreposition(i)) {
        retag(i, Upos.ADP);
      }
      if (opensClause(i)) {
        verb = false;
      }
      verbless[i] = !verb;
      if (isMissedVerb(i)) {
        retag(i, Upos.VERB);
      } else if (isFalseVerb(i)) {
        retag(i, Upos.NOUN);
      }
      verb |= isFinite(i);
      seen |= verb;
    }
    return List.copyOf(tokens);
  }

  private boolean opensClause(int i) {
    Token token = tokens.get(i);
    return token.pos() == Upos.PUNCT
        || token.pos() == Upos.SCONJ
        || token.pos() == Upos.CCONJ
        || token.is("who")
        || token.is("when")
        || token.is("which")
        || token.is("that");
  }

  private boolean isFinite(int i) {
    Token token = tokens.get(i);
    boolean afterTo = i > 0 && tokens.get(i - 1).is("to");
    return (token.pos() == Upos.VERB && !token.form().endsWith("ing") && !afterTo)
        || token.pos() == Upos.AUX;
  }

  private boolean isMissedVerb(int i) {
    Token token = tokens.get(i);
    if (i == 0 || token.capital() || !isNounLike(token) || !VerbForms.isVerb(token.form())) {
      return false;
    }
    if (token.form().endsWith("ing")) {
      return governs(i + 1) && !tokens.get(i - 1).is("the");
    }
    if (token.form().endsWith("s") && isJoined(i)) {
      return governs(i + 1);
    }
    int before = subject(i);
    if (tokens.get(i - 1).is("to")) {
      return !token.form().endsWith("s") && startsObject(i + 1);
    }
    Token subject = tokens.get(before);
    return verbless[i]
        && agrees(subject, before, token)
        && !followedByVerb(i)
        && startsObject(i + 1);
  }

  /** The token before an adverb or "in turn". */
  private int subject(int i) {
    int before = i - 1;
    if (before > 2 && tokens.get(before).is("turn") && tokens.get(before - 1).is("in")) {
      return before - 2;
    }
    return tokens.get(before).pos() == Upos.ADV && before > 0 ? before - 1 : before;
  }

  /**
   * Whether the word stands where a second verb of the same subject would: after "and" or a comma,
   * with a verb before.
   */
  private boolean isJoined(int i) {
    Token before = tokens.get(i - 1);
    return before.is(",") || (seen && (before.pos() == Upos.CCONJ || before.is("then")));
  }

  /**
   * Whether what stands at {@code i} is the object of a verb, or its particle, and cannot follow a
   * noun.
   */
  private boolean governs(int i) {
    if (i >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(i);
    return switch (next.pos()) {
      case PROPN, DET -> true;
      case PRON -> !next.is("who") && !next.is("which") && !next.is("that");
      case ADP -> PARTICLES.contains(next.form());
      case PART -> next.is("to") || next.is("not");
      default -> next.is("that") || next.capital();
    };
  }

  private static boolean isNounLike(Token token) {
    return token.pos() == Upos.NOUN
        || token.pos() == Upos.ADJ
        || token.pos() == Upos.PROPN
        || token.pos() == Upos.X;
  }

  private boolean agrees(Token subject, int at, Token verb) {
    boolean thirdPerson = verb.form().endsWith("s");
    if (subject.pos() == Upos.PROPN) {
      return thirdPerson
          || verb.form().endsWith("ed")
          || isCoordinated(at)
          || subject.form().endsWith("s");
    }
    if (subject.pos() == Upos.NOUN) {
      return thirdPerson == subject.lemma().equals(subject.form().toLowerCase(Locale.ROOT));
    }
    return SUBJECTS.contains(subject.form().toLowerCase(Locale.ROOT));
  }

  private boolean isCoordinated(int at) {
    for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
      if (tokens.get(i).is("and")) {
        return true;
      }
    }
    return false;
  }

  private boolean followedByVerb(int i) {
    if (i + 1 >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(i + 1);
    return next.pos() == Upos.AUX || (next.pos() == Upos.VERB && !next.form().endsWith("ing"));
  }

  /**
   * Whether what stands at {@code i} can follow a verb: not a noun that would make the word before
   * it part of a name of a thing.
   */
  private boolean startsObject(int i) {
    if (i >= tokens.size()) {
      return true;
    }
    return switch (tokens.get(i).pos()) {
      case DET, PRON, PROPN, ADP, PART, ADV, SCONJ, CCONJ, PUNCT, NUM, ADJ, VERB ->
          !tokens.get(i).is("'s");
      case NOUN -> true;
      case AUX, INTJ, SYM, X -> false;
    };
  }

  /** "to America": a preposition taken for the mark of an infinitive. */
  private boolean isPreposition(int i) {
    if (!tokens.get(i).is("to") || tokens.get(i).pos() == Upos.ADP || i + 1 >= tokens.size()) {
      return false;
    }
    Upos next = tokens.get(i + 1).pos();
    return next == Upos.PROPN || next == Upos.DET || next == Upos.PRON || next == Upos.NUM;
  }

  private boolean isFalseVerb(int i) {
    Token token = tokens.get(i);
    if (i == 0
        || token.pos() != Upos.VERB
        || token.form().endsWith("ing")
        || token.form().endsWith("ed")) {
      return false;
    }
    Token before = tokens.get(i - 1);
    boolean determined =
        before.is("the")
            || before.is("a")
            || before.is("an")
            || before.is("his")
            || before.is("their");
    boolean asked =
        (before.is("which") || before.is("what"))
            && i + 1 < tokens.size()
            && tokens.get(i + 1).pos() == Upos.PRON;
    if (asked && !token.form().endsWith("s")) {
      return true;
    }
    boolean bare = i + 1 >= tokens.size() || !isModified(tokens.get(i + 1));
    return determined && bare && !token.form().endsWith("en");
  }

  private static boolean isModified(Token next) {
    return next.pos() == Upos.NOUN || next.pos() == Upos.PROPN || next.pos() == Upos.ADJ;
  }

  /** Mends the lemma of a verb that the lemmatizer left as it stands. */
  private void lemmatize(int i) {
    Token token = tokens.get(i);
    String form = token.form().toLowerCase(Locale.ROOT);
    if (token.pos() == Upos.VERB
        && (token.lemma().equals(form) || !VerbForms.isVerb(token.lemma()))) {
      String base = VerbForms.base(form).orElse(token.lemma());
      tokens.set(i, new Token(token.span(), token.form(), token.pos(), base));
    }
  }

  /**
   * A capital inside a sentence names somebody or something, unless English writes the word so only
   * at a start.
   */
  private void name(int i) {
    Token token = tokens.get(i);
    boolean open =
        token.pos() != Upos.PROPN && token.pos() != Upos.PUNCT && token.pos() != Upos.NUM;
    if (open
        && token.capital()
        && token.form().length() > 1
        && (followsName(i) || !COMMON.contains(token.form().toLowerCase(Locale.ROOT)))) {
      retag(i, Upos.PROPN);
    }
  }

  /** "Kid Blue": a noun or adjective with a capital, straight after a name. */
  private boolean followsName(int i) {
    Upos pos = tokens.get(i).pos();
    Token before = tokens.get(Math.max(0, i - 1));
    return (pos == Upos.NOUN || pos == Upos.ADJ) && before.pos() == Upos.PROPN && before.capital();
  }

  /** "Abe's men": a genitive taken for "is". */
  private void genitive(int i) {
    if (i == 0
        || !tokens.get(i).is("'s")
        || tokens.get(i).pos() != Upos.AUX
        || i + 1 >= tokens.size()) {
      return;
    }
    Upos before = tokens.get(i - 1).pos();
    Upos next = tokens.get(i + 1).pos();
    boolean owner = before.isNominal() || tokens.get(i - 1).is("one");
    if (owner && (next.isNominal() || next == Upos.ADJ || next == Upos.NUM)) {
      Token token = tokens.get(i);
      tokens.set(i, new Token(token.span(), token.form(), Upos.PART, "'s"));
    }
  }

  private void retag(int i, Upos pos) {
    Token token = tokens.get(i);
    String form = token.form().toLowerCase(Locale.ROOT);
    String lemma = pos == Upos.VERB ? VerbForms.base(form).orElse(form) : token.lemma();
    tokens.set(i, new Token(token.span(), token.form(), pos, lemma));
  }
}
