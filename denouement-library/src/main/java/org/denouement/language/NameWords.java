package org.denouement.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells which words of a noun phrase are a name, nicknames and names in brackets among them. */
final class NameWords {

  private static final Set<String> NAME_ADJECTIVES =
      WordList.set(NameWords.class, "name-adjectives.txt");
  private static final Set<String> COMMON = WordList.set(NameWords.class, "common-words.txt");

  private static final Set<String> NAMING = Set.of("call", "name", "nickname", "dub", "know");

  private final List<Token> tokens;
  private final NicknameMarks nicknames;

  NameWords(List<Token> tokens) {
    this.tokens = tokens;
    nicknames = new NicknameMarks(tokens);
  }

  /** An actor's name in brackets after the part: "Felix Bush (Robert Duvall)". */
  boolean isInBrackets(int begin, int last) {
    int open = begin - 1;
    while (open > 0 && isNameList(open)) {
      open--;
    }
    int close = last + 1;
    while (close < tokens.size() && isNameList(close)) {
      close++;
    }
    return open > 0
        && tokens.get(open).is("(")
        && (tokens.get(open - 1).pos().isNominal() || tokens.get(open - 1).isGenitive())
        && tokens.get(begin).capital()
        && tokens.get(last).capital()
        && (close == tokens.size() || tokens.get(close).is(")") || tokens.get(close).is("["));
  }

  /** Whether "and" joins another name to the one that ends at a token. */
  boolean isListed(int last) {
    return last + 2 < tokens.size()
        && tokens.get(last + 1).is("and")
        && tokens.get(last + 2).capital();
  }

  /** Whether a token may stand in a list of names. */
  private boolean isNameList(int i) {
    Token token = tokens.get(i);
    return token.capital() || token.is("and") || token.is(",") || token.is("-");
  }

  /** Where the name at the end of a phrase starts; past {@code last} where there is none. */
  int nameStart(int content, int last) {
    int start = last + 1;
    while (start - 1 >= content && isNamePart(start - 1, last)) {
      start--;
    }
    return start;
  }

  private boolean isNamePart(int i, int last) {
    Token token = tokens.get(i);
    if (nicknames.isWithin(i, last)) {
      return true;
    }
    if (!token.capital() || token.pos() == Upos.DET) {
      return (i < last && Particles.isParticle(tokens, i))
          || Particles.isGlued(tokens, i)
          || (token.is("-")
              && i < last
              && i > 0
              && (tokens.get(i - 1).capital() || Particles.isParticle(tokens, i - 1)));
    }
    String form = token.form().toLowerCase(Locale.ROOT);
    boolean opens =
        i == 0
            || (tokens.get(i - 1).pos() == Upos.PUNCT
                && !tokens.get(i - 1).is("-")
                && !nicknames.isWithin(i - 1, last)
                && !isCalled(i - 1));
    boolean title = People.isTitle(form);
    if (i == last && isKin(i, opens)) {
      return true;
    }
    if (title && i == last) {
      return isTitleAsName(i, opens);
    }
    if (i < last && !title && Names.isCalendar(form)) {
      return false;
    }
    if (token.pos() == Upos.NUM) {
      return i < last && tokens.get(i + 1).is("-");
    }
    if (token.pos() == Upos.PROPN || title) {
      return !opens
          || !COMMON.contains(form)
          || title
          || isFirstName(i, last)
          || NAME_ADJECTIVES.contains(form)
          || (i == last && actsNext(i));
    }
    return opens
        ? i < last && NAME_ADJECTIVES.contains(form)
        : token.pos() == Upos.ADJ || token.pos() == Upos.NOUN || token.pos() == Upos.VERB;
  }

  /** "Will Marsh": whether the tree joins the next name to a word. */
  private boolean isFirstName(int i, int last) {
    for (int next = i + 1; next <= last; next++) {
      if (tokens.get(next).head() == i && tokens.get(next).relation().equals("flat")) {
        return true;
      }
    }
    return false;
  }

  /** "Grandpa", "Mom": what somebody is to others, as a name. */
  private boolean isKin(int i, boolean opens) {
    boolean goes =
        i + 1 < tokens.size()
            && (tokens.get(i + 1).pos() == Upos.VERB
                || tokens.get(i + 1).pos() == Upos.AUX
                || tokens.get(i + 1).isGenitive());
    String form = tokens.get(i).form().toLowerCase(Locale.ROOT);
    return Names.isKin(form) && !isOwned(i) && (!opens || goes);
  }

  /** "Arthur Bishop", a man called The King, and a Judge who is called no more than that. */
  private boolean isTitleAsName(int i, boolean opens) {
    if (i == 0) {
      return actsNext(i);
    }
    Token before = tokens.get(i - 1);
    if (before.pos() == Upos.DET) {
      return before.capital();
    }
    return isCalled(i - 1)
        || (before.capital() && !opens)
        || (tokens.get(i).pos() == Upos.PROPN && !isOwned(i) && (!opens || actsNext(i)));
  }

  /** Whether an article, an owner or an adjective stands before a word. */
  private boolean isOwned(int i) {
    Token before = tokens.get(Math.max(0, i - 1));
    return i > 0
        && (before.pos() == Upos.DET
            || before.pos() == Upos.PRON
            || before.pos() == Upos.ADJ
            || before.isGenitive());
  }

  /** Whether a mark opens a name that somebody is given: known as "Catch", called "Skipper". */
  private boolean isCalled(int mark) {
    if (!tokens.get(mark).is("\"") || mark == 0 || mark + 1 >= tokens.size()) {
      return false;
    }
    int head = tokens.get(mark + 1).head();
    boolean called = head >= 0 && NAMING.contains(tokens.get(head).lemma());
    return called && (tokens.get(mark - 1).is("as") || head == mark - 1);
  }

  /**
   * Whether the word after a capital that may just open a sentence shows it to be a name: a verb, a
   * genitive, "and".
   */
  private boolean actsNext(int i) {
    if (tokens.get(i).pos() != Upos.PROPN || i + 1 >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(i + 1);
    return next.pos() == Upos.VERB
        || next.pos() == Upos.AUX
        || next.isGenitive()
        || (next.is("and") && i + 2 < tokens.size() && tokens.get(i + 2).capital());
  }
}
