package org.denouement.story;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import org.denouement.language.Dependencies;
import org.denouement.language.Mention;
import org.denouement.language.Token;
import org.denouement.language.Upos;

/** A sentence's tree, and whom its nouns and names mean. */
final class NounPhrases {

  /** How "mother-in-law" goes on, in tokens of their own. */
  static final String IN_LAW = "-in-law";

  private final ReadSentence sentence;
  private final List<Token> tokens;
  private final Dependencies tree;

  NounPhrases(ReadSentence sentence) {
    this.sentence = sentence;
    this.tokens = sentence.sentence().tokens();
    this.tree = new Dependencies(tokens);
  }

  ReadSentence sentence() {
    return sentence;
  }

  Dependencies tree() {
    return tree;
  }

  /** Whether a noun is the first word of "mother-in-law". */
  boolean isInLaw(int noun) {
    int last = Math.min(tokens.size(), noun + 5);
    return tokens.subList(noun + 1, last).stream()
        .map(Token::form)
        .collect(Collectors.joining())
        .equals(IN_LAW);
  }

  /** The first word of those that hyphens join to a noun: "second" of "second-in-command". */
  int hyphenated(int noun) {
    int first = noun;
    while (first > 1
        && tokens.get(first - 1).is("-")
        && tokens.get(first - 2).span().end() == tokens.get(first - 1).span().start()
        && tokens.get(first - 1).span().end() == tokens.get(first).span().start()) {
      first -= 2;
    }
    return first;
  }

  /**
   * The name of a noun that stands right after it or is joined with it ("her boyfriend Philo"), or
   * -1.
   */
  int nameAfter(int noun) {
    int next = isInLaw(noun) ? noun + 5 : noun + 1;
    while (next < tokens.size() && tokens.get(next).is("\"")) {
      next++;
    }
    if (next >= tokens.size() || !tokens.get(next).capital()) {
      return -1;
    }
    for (int name = next; name < tokens.size() && tokens.get(name).capital(); name++) {
      boolean one = tree.head(noun) == name || tree.head(name) == noun;
      if (one || (name == next && !isLeftOut(noun, tree.head(name)))) {
        return name;
      }
    }
    return -1;
  }

  /** "the brother Anna never had": the name is not the brother's. */
  private boolean isLeftOut(int noun, int verb) {
    return tree.is(verb, "acl:relcl") && tree.head(verb) == noun;
  }

  /** Whether a word has one of these before it: "of". */
  boolean hasCase(int noun, String... words) {
    for (int child : tree.below(noun, "case")) {
      for (String word : words) {
        if (tokens.get(child).is(word)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a noun has "fellow" before it. */
  boolean isFellow(int noun) {
    return tree.below(noun, "amod", "compound").stream()
        .anyMatch(i -> i < noun && tokens.get(i).is("fellow"));
  }

  /** Whether a noun says that they are several. */
  boolean isPlural(int noun) {
    int mention = mention(noun);
    Token token = tokens.get(noun);
    boolean bears = token.pos() == Upos.NOUN || token.form().endsWith("s");
    boolean inflected = bears && !token.is(token.lemma());
    return inflected || (mention >= 0 && sentence.parsed().mentions().get(mention).plural());
  }

  /** Whom a word and those joined to it mean, where they are names. */
  List<String> names(int word) {
    SequencedSet<String> all = new LinkedHashSet<>();
    for (int one : tree.joined(word)) {
      int mention = mention(one);
      if (mention >= 0 && isName(sentence.parsed().mentions().get(mention))) {
        all.addAll(entitiesOf(mention));
      }
    }
    return List.copyOf(all);
  }

  /** Whom a word and those joined to it mean. */
  List<String> entities(int word) {
    SequencedSet<String> all = new LinkedHashSet<>();
    tree.joined(word).forEach(one -> all.addAll(entity(one)));
    return List.copyOf(all);
  }

  /** Whom a word means. */
  List<String> entity(int word) {
    int mention = mention(word);
    return mention < 0 ? List.of() : entitiesOf(mention);
  }

  private List<String> entitiesOf(int mention) {
    return sentence.entities().get(mention);
  }

  private static boolean isName(Mention mention) {
    return mention.form() == Mention.Form.PROPER || mention.name() != null;
  }

  /** The mention that a word heads, else the narrowest around it; -1 where there is none. */
  int mention(int word) {
    return sentence.parsed().mentionAt(word);
  }
}
