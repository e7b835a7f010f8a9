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
  private static final Set<String> GROUP_HEADS =
      WordList.set(MentionFinder.class, "group-heads.txt");
  private static final Set<String> POSSESSIVES =
      Set.of("his", "her", "its", "their", "my", "your", "our", "whose");
  private static final Set<String> INDEFINITE =
      Set.of("a", "an", "some", "any", "another", "every", "each", "no", "several");

  /** How high the model scores a description that may be taken as it says. */
  private static final float SURE = 3;

  private final Sentence sentence;
  private final List<Token> tokens;
  private final PhraseWords phrases;
  private final NameWords names;
  private final NicknameMarks nicknames;
  private final List<Mention> mentions = new ArrayList<>();

  private MentionFinder(Sentence sentence) {
    this.sentence = sentence;
    tokens = sentence.tokens();
    phrases = new PhraseWords(tokens);
    names = new NameWords(tokens);
    nicknames = new NicknameMarks(tokens);
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
    boolean starts = phrases.startsPhrase(start) || nicknames.past(start) > 0;
    return starts ? Math.max(start + 1, rest(start, start, -1)) : start + 1;
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
    return !object
        && i + 1 < tokens.size()
        && phrases.continuesPhrase(i + 1)
        && !startsNewPhrase(i + 1);
  }

  /** "her the book", "her that": a phrase of its own after an object pronoun. */
  private boolean startsNewPhrase(int i) {
    Token token = tokens.get(i);
    return token.pos() == Upos.DET
        || token.pos() == Upos.PRON
        || (token.pos() == Upos.PROPN && !token.is("own"));
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
    int reach = phrases.reach(start);
    while (at < tokens.size()) {
      if (at > content && tokens.get(at).pos() == Upos.PART && tokens.get(at).isGenitive()) {
        held = add(begin, content, at - 1, held);
        begin = held < 0 ? at + 1 : mentions.get(held).first();
        content = at + 1;
        at++;
      } else if (nicknames.past(at) > 0) {
        at = nicknames.past(at);
      } else if (at == content
          ? phrases.startsPhrase(at) || phrases.continuesPhrase(at)
          : at < reach || phrases.extendsPhrase(at, content)) {
        at++;
      } else {
        break;
      }
    }
    int last = at - 1;
    while (last >= content && !phrases.isHead(last)) {
      last--;
    }
    if (last < content) {
      return Math.max(at, from);
    }
    if (isGroupOf(last)) {
      return rest(last + 2, begin, held);
    }
    if (!names.isInBrackets(begin, last)) {
      add(begin, content, last, held);
    }
    return Math.max(at, from);
  }

  /** "a group of mobsters": means the mobsters. */
  private boolean isGroupOf(int last) {
    return last + 2 < tokens.size()
        && GROUP_HEADS.contains(tokens.get(last).form().toLowerCase(Locale.ROOT))
        && tokens.get(last + 1).is("of")
        && (tokens.get(last + 2).pos() == Upos.NOUN || tokens.get(last + 2).pos() == Upos.ADJ)
        && !tokens.get(last + 2).capital();
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
    int nameStart = names.nameStart(content, last);
    @Nullable String name = nameStart <= last ? words(nameStart, last) : null;
    int noun = lastNoun(content, Math.min(nameStart - 1, last));
    boolean proper = name != null;
    if (!proper && noun < 0) {
      noun = last;
    }
    int head = noun >= 0 ? noun : last;
    People.Sense sense = noun >= 0 ? sense(noun) : Names.sense(name == null ? "" : name);
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
    if (proper && !plural && sense.kind() == Kind.GROUP && names.isListed(last)) {
      sense = new People.Sense(Kind.PERSON, Gender.UNKNOWN); // "the couple Josh and Renai"
      description = null;
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

  /** What a noun says; of "mother-in-law" its whole. */
  private People.Sense sense(int noun) {
    boolean inLaw = noun >= 4 && tokens.get(noun).is("law") && tokens.get(noun - 2).is("in");
    String word = inLaw ? words(noun - 4, noun) : tokens.get(noun).form();
    return People.sense(word, inLaw ? word : tokens.get(noun).lemma());
  }

  /**
   * Whether the model takes the phrase of a noun that no list has for a person or several; "his
   * younger self" is nobody else.
   */
  private boolean isSpottedPerson(int noun) {
    Token token = tokens.get(noun);
    if (token.pos() != Upos.NOUN || token.event() || token.is("self")) {
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
