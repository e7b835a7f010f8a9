package org.denouement.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells which words of a noun phrase are a name, nicknames and names in brackets among them. */
final class NameWords {

  private static final Set<String> NAME_ADJECTIVES =
      WordList.set(NameWords.class, "name-adjectives.txt");
  private static final Set<String> COMMON = WordList.set(NameWords.class, "common-words.txt");

  /** How many tokens a nickname inside a name may have. */
  private static final int LONGEST_NICKNAME = 4;

  private static final Set<String> NAMING = Set.of("call", "name", "nickname", "dub", "know");

  private final List<Token> tokens;

  NameWords(List<Token> tokens) {
    this.tokens = tokens;
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

  /**
   * Where to go on after a nickname inside a name, as in Robert "Mac" MacDougal; 0 where none
   * stands.
   */
  int nickname(int at, int content) {
    int end = at > content ? closing(at) : -1;
    boolean goesOn =
        end > 0
            && tokens.get(at - 1).pos() == Upos.PROPN
            && end + 1 < tokens.size()
            && isWord(tokens.get(end + 1))
            && tokens.get(end + 1).capital();
    return goesOn ? end + 1 : 0;
  }

  /** The mark that closes a nickname opened at a token, or -1: "Hudson Hawk", "Five-Tone". */
  private int closing(int open) {
    if (!tokens.get(open).is("\"")) {
      return -1;
    }
    int i = open + 1;
    while (i < tokens.size()
        && i <= open + LONGEST_NICKNAME
        && (tokens.get(i).capital() || tokens.get(i).is("-"))) {
      i++;
    }
    return i > open + 1 && i < tokens.size() && tokens.get(i).is("\"") ? i : -1;
  }

  private static boolean isWord(Token token) {
    return token.pos() != Upos.PUNCT && token.pos() != Upos.DET;
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
    if (token.is("\"")) {
      return marksNickname(i, last);
    }
    if (!token.capital() || token.pos() == Upos.DET) {
      return token.is("-") && i < last && i > 0 && tokens.get(i - 1).capital();
    }
    String form = token.form().toLowerCase(Locale.ROOT);
    boolean opens =
        i == 0
            || (tokens.get(i - 1).pos() == Upos.PUNCT
                && !tokens.get(i - 1).is("-")
                && !marksNickname(i - 1, last)
                && !isCalled(i - 1));
    boolean title = People.isTitle(form);
    if (i == last && isKin(i, opens)) {
      return true;
    }
    if (title && i == last) {
      return i > 0 && (isCalled(i - 1) || (tokens.get(i - 1).capital() && !opens));
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
          || NAME_ADJECTIVES.contains(form)
          || (i == last && actsNext(i));
    }
    return opens
        ? i < last && NAME_ADJECTIVES.contains(form)
        : token.pos() == Upos.ADJ || token.pos() == Upos.NOUN || token.pos() == Upos.VERB;
  }

  /** "Grandpa", "Mom": what somebody is to others, as a name. */
  private boolean isKin(int i, boolean opens) {
    Token before = tokens.get(Math.max(0, i - 1));
    boolean owned =
        i > 0
            && (before.pos() == Upos.DET
                || before.pos() == Upos.PRON
                || before.pos() == Upos.ADJ
                || before.isGenitive());
    boolean goes =
        i + 1 < tokens.size()
            && (tokens.get(i + 1).pos() == Upos.VERB
                || tokens.get(i + 1).pos() == Upos.AUX
                || tokens.get(i + 1).isGenitive());
    String form = tokens.get(i).form().toLowerCase(Locale.ROOT);
    return Names.isKin(form) && !owned && (!opens || goes);
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

  /** The marks of Robert "Mac" MacDougal. */
  private boolean marksNickname(int i, int last) {
    for (int open = Math.max(1, i - LONGEST_NICKNAME - 1); open <= i; open++) {
      int end = tokens.get(open - 1).capital() ? closing(open) : -1;
      if ((open == i || end == i) && end > 0 && end < last && tokens.get(end + 1).capital()) {
        return true;
      }
    }
    return false;
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
