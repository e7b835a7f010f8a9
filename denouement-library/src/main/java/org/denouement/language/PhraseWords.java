package org.denouement.language;

import java.util.List;
import org.denouement.language.Mention.Kind;

/** Tells which words of a sentence may stand in one noun phrase. */
final class PhraseWords {

  private final List<Token> tokens;

  PhraseWords(List<Token> tokens) {
    this.tokens = tokens;
  }

  boolean startsPhrase(int i) {
    Token token = tokens.get(i);
    return switch (token.pos()) {
      case DET -> i + 1 < tokens.size() && continuesPhrase(i + 1);
      case NOUN, PROPN, ADJ, NUM -> true;
      case PRON -> token.is("one") || token.is("both") || token.is("another");
      default -> false;
    };
  }

  boolean continuesPhrase(int i) {
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
   * The noun that an article belongs to by the tree, where only words that may stand between them
   * do: "an ear, nose and throat doctor", "a young, attractive model"; else where it is.
   */
  int reach(int start) {
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
                (token.head() <= noun && token.relation().equals("compound"))
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

  boolean extendsPhrase(int i, int content) {
    Token before = tokens.get(i - 1);
    Token token = tokens.get(i);
    boolean afterName = before.pos() == Upos.PROPN && before.capital();
    if (afterName && !token.capital()) {
      boolean bare = tokens.get(content).capital() && !isCompound(i - 1, i);
      return token.is("-")
          || Particles.isParticle(tokens, i)
          || (token.pos() == Upos.NOUN && !bare && !hasNoun(content, i));
    }
    if (before.capital() && token.capital() && token.pos() != Upos.DET) {
      return continuesPhrase(i) && !isOwnerBeside(i);
    }
    if (before.pos() == Upos.NOUN && token.pos() == Upos.ADJ) {
      return false;
    }
    return continuesPhrase(i);
  }

  /** "brings Anna Paul's letter": two names, each with a part of its own. */
  private boolean isOwnerBeside(int i) {
    Token before = tokens.get(i - 1);
    Token token = tokens.get(i);
    boolean owner = i + 1 < tokens.size() && tokens.get(i + 1).isGenitive();
    boolean apart = token.head() > i && before.head() != i && !before.relation().equals("flat");
    return owner
        && apart
        && before.pos() == Upos.PROPN
        && token.pos() == Upos.PROPN
        && (before.head() == token.head() || before.relation().endsWith("obj"));
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

  boolean isHead(int i) {
    Token token = tokens.get(i);
    return token.pos().isNominal()
        || token.pos() == Upos.NUM
        || (token.pos() == Upos.ADJ && i > 0 && isDetermined(i));
  }

  /** "the other", "the dead": an adjective as a noun. */
  private boolean isDetermined(int i) {
    return tokens.get(i - 1).is("the");
  }
}
