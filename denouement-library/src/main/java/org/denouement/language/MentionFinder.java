package org.denouement.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.denouement.encoder.EncodedMention;
import org.denouement.language.Mention.Form;
import org.denouement.language.Mention.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the noun phrases and pronouns of a sentence.
 *
 * <p>A phrase is what stands between a determiner and its noun, with a name after it ("scientist
 * Nikola Tesla"); a genitive before it is a mention of its own, its owner. What follows with "of"
 * or "who" is left out.
 */
final class MentionFinder {

  private static final Set<String> NAME_ADJECTIVES =
      WordList.set(MentionFinder.class, "name-adjectives.txt");
  private static final Set<String> COMMON = WordList.set(MentionFinder.class, "common-words.txt");
  private static final Set<String> GROUP_HEADS =
      WordList.set(MentionFinder.class, "group-heads.txt");
  private static final Set<String> POSSESSIVES =
      Set.of("his", "her", "its", "their", "my", "your", "our", "whose");
  private static final Set<String> INDEFINITE =
      Set.of("a", "an", "some", "any", "another", "every", "each", "no", "several");

  /** How high the model scores a description that may be taken as it says. */
  private static final float SURE = 3;

  /** How many tokens a nickname inside a name may have. */
  private static final int LONGEST_NICKNAME = 4;

  private final Sentence sentence;
  private final List<Token> tokens;
  private final List<Mention> mentions = new ArrayList<>();

  private MentionFinder(Sentence sentence) {
    this.sentence = sentence;
    tokens = sentence.tokens();
  }

  /**
   * The mentions of a sentence, in text order; a phrase before the mentions inside it is not
   * promised, but owners come first.
   */
  static List<Mention> find(Sentence sentence) {
    return new MentionFinder(sentence).find();
  }

  private List<Mention> find() {
    int i = 0;
    while (i < tokens.size()) {
      i = phrase(i);
    }
    return List.copyOf(mentions);
  }

  /** Reads the phrase that starts at a token, if one does, and says where to go on. */
  private int phrase(int start) {
    Token token = tokens.get(start);
    if (isPossessive(start)) {
      int owner = pronoun(start);
      int end = rest(start + 1, start, owner);
      return end > start + 1 ? end : start + 1;
    }
    if (Pronouns.isPersonal(token.form())) {
      pronoun(start);
      return start + 1;
    }
    return startsPhrase(start) ? Math.max(start + 1, rest(start, start, -1)) : start + 1;
  }

  private boolean isPossessive(int i) {
    Token token = tokens.get(i);
    if (!POSSESSIVES.contains(token.form().toLowerCase(Locale.ROOT)) || token.is("whose")) {
      return false;
    }
    if (!token.is("her") && !token.is("his")) {
      return true;
    }
    // "sees her leave": the tree knows an object from an owner.
    boolean object = token.relation().equals("obj") || token.relation().equals("iobj");
    return !object && i + 1 < tokens.size() && continuesPhrase(i + 1) && !startsNewPhrase(i + 1);
  }

  /** "her the book", "her that": a phrase of its own after an object pronoun. */
  private boolean startsNewPhrase(int i) {
    Token token = tokens.get(i);
    return token.pos() == Upos.DET
        || token.pos() == Upos.PRON
        || (token.pos() == Upos.PROPN && !token.is("own"));
  }

  private boolean startsPhrase(int i) {
    Token token = tokens.get(i);
    return switch (token.pos()) {
      case DET -> i + 1 < tokens.size() && continuesPhrase(i + 1);
      case NOUN, PROPN, ADJ, NUM -> true;
      case PRON -> token.is("one") || token.is("both") || token.is("another");
      default -> false;
    };
  }

  private boolean continuesPhrase(int i) {
    Token token = tokens.get(i);
    if (isHyphenated(i)) {
      return true;
    }
    return switch (token.pos()) {
      case NOUN, PROPN, ADJ, NUM -> true;
      case VERB -> i + 1 < tokens.size() && isAttribute(i);
      case ADV -> i + 1 < tokens.size() && tokens.get(i + 1).pos() == Upos.ADJ;
      case DET -> i + 1 < tokens.size() && tokens.get(i).is("other");
      default ->
          token.is("own")
              || isPrefix(i)
              || (token.is("-") && i + 1 < tokens.size() && tokens.get(i + 1).pos().isNominal());
    };
  }

  /** A hyphen inside a word, or what follows one: "30-something". */
  private boolean isHyphenated(int i) {
    int hyphen = tokens.get(i).is("-") ? i : i - 1;
    return hyphen > 0
        && hyphen + 1 < tokens.size()
        && tokens.get(hyphen).is("-")
        && tokens.get(hyphen - 1).span().end() == tokens.get(hyphen).span().start()
        && tokens.get(hyphen).span().end() == tokens.get(hyphen + 1).span().start();
  }

  /** "ex-husband", of which the tokenizer makes two words. */
  private boolean isPrefix(int i) {
    Token token = tokens.get(i);
    return (token.is("ex-") || token.is("half-") || token.is("step-"))
        && i + 1 < tokens.size()
        && tokens.get(i + 1).pos().isNominal();
  }

  /** A participle before a noun: "the burning theatre", "his disappearing bird act". */
  private boolean isAttribute(int i) {
    String form = tokens.get(i).form();
    Upos next = tokens.get(i + 1).pos();
    boolean determined =
        i > 0
            && (tokens.get(i - 1).pos() == Upos.DET
                || tokens.get(i - 1).pos() == Upos.ADJ
                || tokens.get(i - 1).pos() == Upos.PRON
                || tokens.get(i - 1).pos() == Upos.PART);
    return determined
        && (next.isNominal() || next == Upos.ADJ)
        && (form.endsWith("ing") || form.endsWith("ed") || form.endsWith("en"));
  }

  /**
   * Reads on from {@code from} to the end of the phrase that began at {@code start}, genitives
   * included.
   *
   * @return where to go on
   */
  private int rest(int from, int start, int owner) {
    int at = from;
    int begin = start;
    int held = owner;
    int content = from;
    int reach = reach(start);
    while (at < tokens.size()) {
      if (at > content && tokens.get(at).pos() == Upos.PART && isGenitive(tokens.get(at))) {
        held = add(begin, content, at - 1, held);
        begin = held < 0 ? at + 1 : mentions.get(held).first();
        content = at + 1;
        at++;
      } else if (nickname(at, content) > 0) {
        at = nickname(at, content);
      } else if (at == content
          ? startsPhrase(at) || continuesPhrase(at)
          : at < reach || extendsPhrase(at, content)) {
        at++;
      } else {
        break;
      }
    }
    int last = at - 1;
    while (last >= content && !isHead(last)) {
      last--;
    }
    if (last < content) {
      return Math.max(at, from);
    }
    if (isGroupOf(last)) {
      return rest(last + 2, begin, held);
    }
    if (!isInBrackets(begin, last)) {
      add(begin, content, last, held);
    }
    return Math.max(at, from);
  }

  /**
   * The noun that an article belongs to by the tree, where only words that may stand between them
   * do: "an ear, nose and throat doctor", "a young, attractive model"; else where it is.
   */
  private int reach(int start) {
    int noun = tokens.get(start).head();
    boolean article = tokens.get(start).pos() == Upos.DET && noun > start;
    if (!article || tokens.get(noun).pos() != Upos.NOUN) {
      return start;
    }
    for (int i = start + 1; i < noun; i++) {
      Token token = tokens.get(i);
      boolean attribute =
          switch (token.pos()) {
            case ADJ, ADV -> true;
            case NOUN, VERB ->
                token.head() <= noun && token.relation().equals("compound")
                    || token.relation().equals("amod")
                    || (token.relation().equals("conj")
                        && token.head() < i
                        && token.head() > start);
            case CCONJ -> true;
            default -> token.is(",");
          };
      if (!attribute) {
        return start;
      }
    }
    return noun;
  }

  /** "a group of mobsters": means the mobsters. */
  private boolean isGroupOf(int last) {
    return last + 2 < tokens.size()
        && GROUP_HEADS.contains(tokens.get(last).form().toLowerCase(Locale.ROOT))
        && tokens.get(last + 1).is("of")
        && (tokens.get(last + 2).pos() == Upos.NOUN || tokens.get(last + 2).pos() == Upos.ADJ)
        && !tokens.get(last + 2).capital();
  }

  /** An actor's name in brackets after the part: "Felix Bush (Robert Duvall)". */
  private boolean isInBrackets(int begin, int last) {
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
        && (tokens.get(open - 1).pos().isNominal() || isGenitive(tokens.get(open - 1)))
        && tokens.get(begin).capital()
        && tokens.get(last).capital()
        && (close == tokens.size() || tokens.get(close).is(")") || tokens.get(close).is("["));
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
  private int nickname(int at, int content) {
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

  private static boolean isGenitive(Token token) {
    return token.lemma().equals("'s");
  }

  private boolean extendsPhrase(int i, int content) {
    Token before = tokens.get(i - 1);
    Token token = tokens.get(i);
    boolean afterName = before.pos() == Upos.PROPN && before.capital();
    if (afterName && !token.capital()) {
      boolean bare = tokens.get(content).capital() && !isCompound(i - 1, i);
      return token.is("-") || (token.pos() == Upos.NOUN && !bare && !hasNoun(content, i));
    }
    if (before.capital() && token.capital() && token.pos() != Upos.DET) {
      return continuesPhrase(i);
    }
    if (before.pos() == Upos.NOUN && token.pos() == Upos.ADJ) {
      return false;
    }
    return continuesPhrase(i);
  }

  /** "Vassar student": whether a name says of which kind a noun for a person is. */
  private boolean isCompound(int name, int noun) {
    Token token = tokens.get(name);
    return token.relation().equals("compound")
        && token.head() == noun
        && People.sense(tokens.get(noun).form(), tokens.get(noun).lemma()).kind() != Kind.THING;
  }

  /** Whether a common noun stands in the phrase before its name. */
  private boolean hasNoun(int content, int end) {
    for (int i = content; i < end; i++) {
      if (tokens.get(i).pos() == Upos.NOUN && !tokens.get(i).capital()) {
        return true;
      }
    }
    return false;
  }

  private boolean isHead(int i) {
    Token token = tokens.get(i);
    return token.pos().isNominal()
        || token.pos() == Upos.NUM
        || (token.pos() == Upos.ADJ && i > 0 && isDetermined(i));
  }

  /** "the other", "the dead": an adjective as a noun. */
  private boolean isDetermined(int i) {
    return tokens.get(i - 1).is("the");
  }

  private int pronoun(int i) {
    Token token = tokens.get(i);
    Pronouns.Sense sense = Pronouns.sense(token.form());
    mentions.add(
        new Mention(
            token.span(),
            i,
            i,
            i,
            Form.PRONOUN,
            null,
            null,
            -1,
            sense.plural(),
            true,
            sense.gender(),
            sense.kind()));
    return mentions.size() - 1;
  }

  /**
   * Adds the phrase from {@code begin} (its owner's start) whose own words run from {@code content}
   * to {@code last}.
   */
  private int add(int begin, int content, int last, int held) {
    int owner = held;
    int nameStart = nameStart(content, last);
    @Nullable String name = nameStart <= last ? words(nameStart, last) : null;
    int noun = lastNoun(content, Math.min(nameStart - 1, last));
    boolean proper = name != null;
    if (!proper && noun < 0) {
      noun = last;
    }
    int head = noun >= 0 ? noun : last;
    People.Sense sense =
        noun >= 0
            ? People.sense(tokens.get(noun).form(), tokens.get(noun).lemma())
            : Names.sense(name == null ? "" : name);
    if (name != null && noun >= 0 && (sense.kind() == Kind.THING || sense.kind() == Kind.PLACE)) {
      if (owner < 0) { // "the morning Mrs. Adeyemi arrives": two phrases side by side
        add(begin, content, noun, -1);
        return add(nameStart, nameStart, last, -1);
      }
      sense = Names.sense(name);
    }
    if (!proper && sense.kind() == Kind.THING && isSpottedPerson(noun)) {
      sense = new People.Sense(Kind.PERSON, Gender.UNKNOWN);
    }
    if (proper
        && sense.gender() == Gender.UNKNOWN
        && People.isTitle(tokens.get(nameStart).form())) {
      sense = new People.Sense(Kind.PERSON, People.titleGender(tokens.get(nameStart).form()));
    }
    @Nullable String description = noun >= 0 ? described(content, noun) : null;
    boolean plural = noun >= 0 && isPlural(noun);
    if (proper && plural) { // "his sisters Diana and Mary": each is one
      People.Sense one = People.sense(tokens.get(noun).lemma(), tokens.get(noun).lemma());
      plural = one.kind() != Kind.PERSON;
      sense = plural ? sense : one;
      description = plural ? description : singular(content, noun);
    }
    if (owner < 0 && noun >= 0 && sense.kind() != Kind.THING && sense.kind() != Kind.PLACE) {
      owner = sharedOwner(begin);
    }
    Mention mention =
        new Mention(
            sentence.span(begin, last),
            begin,
            last,
            head,
            proper ? Form.PROPER : Form.NOMINAL,
            name,
            description,
            owner,
            plural,
            proper || owner >= 0 || isDefinite(content),
            sense.gender(),
            sense.kind());
    mentions.add(mention);
    return mentions.size() - 1;
  }

  /**
   * Whether the model takes the phrase of a noun that no list has for a person or several; "his
   * younger self" is nobody else.
   */
  private boolean isSpottedPerson(int noun) {
    if (tokens.get(noun).pos() != Upos.NOUN || tokens.get(noun).lemma().equals("self")) {
      return false;
    }
    for (EncodedMention one : sentence.spotted()) {
      boolean heads = one.first() <= noun && noun <= one.last();
      int head = tokens.get(noun).head();
      boolean top = head == noun || head < one.first() || head > one.last();
      if (heads && top && one.form().equals("NOM") && one.score() >= SURE) {
        return one.type().equals("PER");
      }
    }
    return false;
  }

  /** "his wife and child", "his mother, father and brother": whose the next of a list is. */
  private int sharedOwner(int begin) {
    boolean bare = tokens.get(begin).pos() == Upos.NOUN || tokens.get(begin).pos() == Upos.ADJ;
    int joint = begin - 1;
    if (!bare || mentions.isEmpty() || joint < 1 || !tokens.get(joint).is("and")) {
      return -1;
    }
    Mention before = mentions.getLast();
    return before.form() == Form.NOMINAL && before.last() == joint - 1 ? before.owner() : -1;
  }

  /** Where the name at the end of a phrase starts; past {@code last} where there is none. */
  private int nameStart(int content, int last) {
    int start = last + 1;
    while (start - 1 >= content && isNamePart(start - 1, last)) {
      start--;
    }
    if (start > content && start <= last && tokens.get(start - 1).is("-")) {
      return start;
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
                && !marksNickname(i - 1, last));
    boolean title = People.isTitle(form);
    if (title && i == last) {
      return i > 0 && tokens.get(i - 1).capital() && !opens;
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
        || isGenitive(next)
        || (next.is("and") && i + 2 < tokens.size() && tokens.get(i + 2).capital());
  }

  private int lastNoun(int content, int last) {
    for (int i = last; i >= content; i--) {
      if (tokens.get(i).pos() == Upos.NOUN || tokens.get(i).pos() == Upos.PROPN) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The words before the name without article or possessive, the noun in its base form where it
   * means one.
   */
  private String described(int content, int noun) {
    int from = content;
    while (from < noun && (tokens.get(from).pos() == Upos.DET || isPossessiveWord(from))) {
      from++;
    }
    return words(from, noun).toLowerCase(Locale.ROOT);
  }

  private String singular(int content, int noun) {
    String described = described(content, noun);
    String form = tokens.get(noun).form();
    return described.substring(0, described.length() - form.length()) + tokens.get(noun).lemma();
  }

  private boolean isPossessiveWord(int i) {
    return POSSESSIVES.contains(tokens.get(i).form().toLowerCase(Locale.ROOT));
  }

  private boolean isPlural(int noun) {
    Token token = tokens.get(noun);
    String form = token.form().toLowerCase(Locale.ROOT);
    return token.pos() == Upos.NOUN && !form.equals(token.lemma()) && !form.endsWith("ss");
  }

  private boolean isDefinite(int content) {
    Token token = tokens.get(content);
    return token.pos() == Upos.DET && !INDEFINITE.contains(token.form().toLowerCase(Locale.ROOT));
  }

  private String words(int first, int last) {
    StringBuilder words = new StringBuilder();
    for (int i = first; i <= last; i++) {
      boolean gap = i > first && tokens.get(i).span().start() > tokens.get(i - 1).span().end();
      words.append(gap ? " " : "").append(tokens.get(i).form());
    }
    return words.toString();
  }
}
