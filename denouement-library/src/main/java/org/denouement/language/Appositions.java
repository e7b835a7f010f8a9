package org.denouement.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Finds mentions that stand side by side for one and the same: "his boss, Ms. Okafor", "Luke, an
 * attorney", "a man named Abe".
 */
public final class Appositions {

  /** Two mentions of one entity, by index; the first stands first. */
  public record Pair(int first, int second) {}

  private final ParsedSentence parsed;
  private final List<Token> tokens;

  private Appositions(ParsedSentence parsed) {
    this.parsed = parsed;
    this.tokens = parsed.sentence().tokens();
  }

  /** The pairs of a sentence, in text order. */
  public static List<Pair> find(ParsedSentence parsed) {
    return new Appositions(parsed).find();
  }

  private List<Pair> find() {
    List<Pair> pairs = new ArrayList<>();
    List<Mention> mentions = parsed.mentions();
    for (int a = 0; a < mentions.size(); a++) {
      for (int b = a + 1;
          b < mentions.size() && mentions.get(b).first() <= mentions.get(a).last() + 8;
          b++) {
        if (isSame(a, b)) {
          pairs.add(new Pair(a, b));
          break;
        }
      }
      for (int b = a + 1; b < mentions.size(); b++) {
        if (isListed(mentions.get(a), mentions.get(b))) {
          pairs.add(new Pair(a, b));
        }
      }
    }
    return pairs;
  }

  private boolean isSame(int a, int b) {
    Mention first = parsed.mentions().get(a);
    Mention second = parsed.mentions().get(b);
    if (second.first() <= first.last() || first.plural() != second.plural()) {
      return false;
    }
    if ((isNamed(first, second) && !isNamedNearer(a, b))
        || isEpithet(first, second)
        || isBoth(first, second)) {
      return true;
    }
    int after = pastBrackets(first.last() + 1);
    boolean comma = second.first() == after + 1 && tokens.get(after).is(",");
    boolean touching = after > first.last() + 1 && second.first() == after;
    boolean announced =
        second.first() == first.last() + 2
            && (tokens.get(first.last() + 1).is(":") || tokens.get(first.last() + 1).is("--"))
            && first.form() == Mention.Form.NOMINAL
            && first.kind() == Mention.Kind.PERSON
            && second.form() == Mention.Form.PROPER
            && endsAside(second);
    boolean beside =
        (comma || touching)
            && (isSaidOf(first, second)
                || (isDescribed(first, second) && (endsAside(second) || isParsedSo(first, second)))
                || isAppended(first, second)
                || opensSentence(first, second));
    boolean bracketed =
        second.last() + 1 < tokens.size()
            && tokens.get(second.last() + 1).is(")")
            && tokens.get(second.first() - 1).is("(")
            && second.first() == first.last() + 2
            && first.form() == Mention.Form.PROPER
            && second.form() == Mention.Form.NOMINAL
            && second.kind() == Mention.Kind.PERSON;
    boolean quoted = second.first() == first.last() + 2 && tokens.get(first.last() + 1).is("\"");
    return beside
        || announced
        || bracketed
        || (quoted && first.form() == Mention.Form.NOMINAL && isDescribed(first, second))
        || isNamedAfter(first, second);
  }

  /** "his partner in crime, Tommy": a name that the tree has beside a noun further back. */
  private boolean isNamedAfter(Mention first, Mention second) {
    Token top = top(second);
    return first.form() == Mention.Form.NOMINAL
        && first.kind() == Mention.Kind.PERSON
        && first.definite()
        && second.form() == Mention.Form.PROPER
        && second.owner() < 0
        && tokens.get(second.first() - 1).is(",")
        && top.relation().equals("appos")
        && top.head() == first.head()
        && endsAside(second);
  }

  /** Where to go on after what stands in brackets at a token: "Frank (Bill Murray), the owner". */
  private int pastBrackets(int at) {
    int end = at;
    if (at < tokens.size() && tokens.get(at).is("(")) {
      while (end < tokens.size() && !tokens.get(end).is(")")) {
        end++;
      }
      end++;
    }
    return Math.min(end, tokens.size() - 1);
  }

  /** "Frank, the owner of the parlor": told of a name by the tree, and more than an epithet. */
  private boolean isAppended(Mention first, Mention second) {
    return first.form() == Mention.Form.PROPER
        && second.form() == Mention.Form.NOMINAL
        && second.kind() == Mention.Kind.PERSON
        && isParsedSo(first, second);
  }

  /**
   * "August, the ringmaster and Marlena's husband": joined to what is told of a name by the tree.
   * "his wife" after it is somebody else.
   */
  private boolean isListed(Mention first, Mention second) {
    boolean told =
        first.form() == Mention.Form.PROPER
            && second.form() == Mention.Form.NOMINAL
            && second.kind() == Mention.Kind.PERSON
            && !first.plural()
            && !second.plural();
    Token top = top(second);
    if (!told || second.first() <= first.last() || !top.relation().equals("conj")) {
      return false;
    }
    boolean whose =
        second.owner() >= 0 && parsed.mentions().get(second.owner()).form() == Mention.Form.PRONOUN;
    return !whose
        && (isAppositive(top.head(), first)
            || (holds(first, top.head())
                && !tokens.get(Math.max(0, second.first() - 2)).is(",")
                && IntStream.range(first.last() + 1, second.first())
                    .anyMatch(i -> isAppositive(i, first) && !tokens.get(i).capital())));
  }

  private boolean isAppositive(int token, Mention mention) {
    return tokens.get(token).relation().equals("appos") && holds(mention, tokens.get(token).head());
  }

  private static boolean holds(Mention mention, int token) {
    return mention.first() <= token && token <= mention.last();
  }

  /**
   * "his partner and girlfriend Angie": two things said of one who is named. Of two of a family,
   * "his wife and daughter Anna", each is one.
   */
  private boolean isBoth(Mention first, Mention second) {
    boolean joined =
        second.first() == first.last() + 2
            && tokens.get(first.last() + 1).is("and")
            && tokens.get(second.first()).pos() != Upos.DET;
    boolean bonds =
        first.form() == Mention.Form.NOMINAL
            && second.form() == Mention.Form.PROPER
            && second.description() != null
            && first.owner() >= 0
            && first.owner() == second.owner();
    return joined
        && bonds
        && first.gender().agrees(second.gender())
        && !(isFamily(first) && isFamily(second));
  }

  private boolean isFamily(Mention mention) {
    return People.isFamily(tokens.get(mention.head()).form().toLowerCase(Locale.ROOT));
  }

  /** "Rosie the elephant": a name with what it belongs to. */
  private boolean isEpithet(Mention first, Mention second) {
    boolean touching = second.first() == first.last() + 1 && tokens.get(second.first()).is("the");
    boolean animate =
        second.kind() == Mention.Kind.PERSON
            || second.kind() == Mention.Kind.ANIMAL
            || second.form() == Mention.Form.PROPER;
    return touching && animate && first.form() == Mention.Form.PROPER && second.owner() < 0;
  }

  /** "An orphan, she is treated cruelly": a description before its subject. */
  private static boolean opensSentence(Mention first, Mention second) {
    boolean described =
        first.first() == 0 && first.form() == Mention.Form.NOMINAL && !first.definite();
    return described
        && first.kind() == Mention.Kind.PERSON
        && second.form() != Mention.Form.NOMINAL;
  }

  /** "a man from the future named Abe", "a dog called Rex". */
  private boolean isNamed(Mention first, Mention second) {
    int at = second.first() - 1;
    boolean named =
        tokens.get(at).is("named") || tokens.get(at).is("called") || tokens.get(at).is("nicknamed");
    return named
        && first.form() == Mention.Form.NOMINAL
        && second.name() != null
        && first.mayAct()
        && first.kind() != Mention.Kind.UNKNOWN;
  }

  /** "the dog of an actress named Sophie": whether the name is that of one who stands between. */
  private boolean isNamedNearer(int a, int b) {
    Mention name = parsed.mentions().get(b);
    return parsed.mentions().subList(a + 1, b).stream()
        .anyMatch(other ->
            other.last() == name.first() - 2
                && other.first() > parsed.mentions().get(a).last()
                && isNamed(other, name));
  }

  /** Whether the tree has the second beside the first, or both beside one and the same. */
  private boolean isParsedSo(Mention first, Mention second) {
    Token top = top(second);
    if (!top.relation().equals("appos")) {
      return false;
    }
    Token other = top(first);
    return holds(first, top.head())
        || (other.relation().equals("appos") && other.head() == top.head());
  }

  /** The token of a mention that hangs on one outside of it. */
  private Token top(Mention mention) {
    for (int i = mention.first(); i <= mention.last(); i++) {
      Token token = tokens.get(i);
      if (token.head() < mention.first() || token.head() > mention.last()) {
        return token;
      }
    }
    return tokens.get(mention.head());
  }

  private boolean isNounPhrase(int start) {
    Token token = tokens.get(start);
    boolean possessive = token.pos() == Upos.PRON && token.relation().startsWith("nmod");
    return possessive
        || token.pos().isNominal()
        || token.pos() == Upos.DET
        || token.pos() == Upos.ADJ
        || token.pos() == Upos.NUM;
  }

  /** "her boss, a stern widow": both describe, and the tree has the second beside the first. */
  private boolean isSaidOf(Mention first, Mention second) {
    Token opener = tokens.get(second.first());
    return first.form() == Mention.Form.NOMINAL
        && second.form() == Mention.Form.NOMINAL
        && first.kind() == Mention.Kind.PERSON
        && second.kind() == Mention.Kind.PERSON
        && first.definite()
        && !first.plural()
        && second.owner() < 0
        && (opener.is("a") || opener.is("an"))
        && first.gender().agrees(second.gender())
        && isParsedSo(first, second)
        && endsAside(second);
  }

  /** One is a name and the other a description with an article or a possessive. */
  private boolean isDescribed(Mention first, Mention second) {
    if (first.form() == Mention.Form.NOMINAL && first.mayAct()) {
      return second.form() == Mention.Form.PROPER && !isOwnedBySomebody(second);
    }
    boolean described =
        second.form() == Mention.Form.NOMINAL
            && second.mayAct()
            && second.kind() != Mention.Kind.GROUP;
    Token opener = tokens.get(second.first());
    return first.form() == Mention.Form.PROPER
        && described
        && (opener.pos() == Upos.DET || second.owner() >= 0)
        && !opener.is("the");
  }

  /** "his friend Bob", and not "children's show host Bob". */
  private boolean isOwnedBySomebody(Mention mention) {
    if (mention.owner() < 0) {
      return false;
    }
    Mention owner = parsed.mentions().get(mention.owner());
    return owner.form() != Mention.Form.NOMINAL || !owner.plural();
  }

  /**
   * Whether what follows shows an aside and no list or clause: a sign, "who", a preposition, the
   * sentence's end.
   */
  private boolean endsAside(Mention second) {
    int after = second.last() + 1;
    if (after >= tokens.size()) {
      return true;
    }
    Token next = tokens.get(after);
    boolean joined =
        next.is(",")
            && after + 2 < tokens.size()
            && (tokens.get(after + 1).is("and") || tokens.get(after + 1).is("or"));
    boolean list = joined && isNounPhrase(after + 2);
    boolean relative = next.is("who") || next.is("which") || next.is("whose");
    return !list && (next.pos() == Upos.PUNCT || next.pos() == Upos.ADP || relative);
  }
}
