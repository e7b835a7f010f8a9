package org.denouement.story;

import java.util.ArrayList;
import java.util.List;
import org.denouement.language.Gender;
import org.denouement.language.Mention;
import org.denouement.language.Token;

/**
 * Who stands beside a mention of a sentence: those joined to it by "and", its appositions, the
 * names before it.
 */
record Neighbours(ReadSentence sentence) {

  /**
   * A mention and, where it is plural and named, those joined to it: "their children Anna and Ben".
   */
  List<String> following(int mention) {
    Mention told = mention(mention);
    List<String> all = new ArrayList<>(entities(mention));
    if (told.plural() && told.name() != null) {
      joinedAfter(told.last() + 1).forEach(entity -> addOnce(all, entity));
    }
    return all;
  }

  /** Names joined by commas and "and" from a token on. */
  List<String> joinedAfter(int from) {
    List<Token> tokens = tokens();
    List<String> all = new ArrayList<>();
    int at = from;
    while (at + 1 < tokens.size() && (tokens.get(at).is(",") || tokens.get(at).is("and"))) {
      int name = tokens.get(at).is(",") && tokens.get(at + 1).is("and") ? at + 2 : at + 1;
      int next = startingAt(name);
      if (next < 0 || mention(next).form() != Mention.Form.PROPER) {
        return all;
      }
      entities(next).forEach(entity -> addOnce(all, entity));
      at = mention(next).last() + 1;
    }
    return all;
  }

  /** A mention with the name joined before it: "Paulo and Nora's". */
  List<String> preceding(int mention) {
    List<String> all = new ArrayList<>(entities(mention));
    Mention told = mention(mention);
    int and = told.first() - 1;
    if (told.form() == Mention.Form.PROPER && and > 0 && tokens().get(and).is("and")) {
      int before = endingAt(and - 1);
      if (before >= 0 && mention(before).form() == Mention.Form.PROPER) {
        entities(before).forEach(entity -> addOnce(all, entity));
      }
    }
    return all;
  }

  /**
   * "X, a friend of Y", "the McManus brothers, X and Y", "two seniors: X and Y", "X and Y, twins".
   */
  List<String> appositions(int mention) {
    Mention told = mention(mention);
    List<Token> tokens = tokens();
    int after = told.last() + 1;
    if (after + 1 < tokens.size() && (tokens.get(after).is(",") || tokens.get(after).is(":"))) {
      int next = startingAt(after + 1);
      if (next >= 0 && mention(next).form() == Mention.Form.PROPER) {
        List<String> all = new ArrayList<>(entities(next));
        if (told.plural()) {
          joinedAfter(mention(next).last() + 1).forEach(entity -> addOnce(all, entity));
        }
        return all;
      }
    }
    int before = told.first() - 1;
    if (before > 0 && tokens.get(before).is(",")) {
      int previous = endingAt(before - 1);
      if (previous < 0) {
        return List.of();
      }
      return told.plural() ? preceding(previous) : entities(previous);
    }
    return List.of();
  }

  /**
   * "August, the ringmaster, head trainer, and Marlena's husband": the name that a chain of
   * descriptions is of, or -1.
   */
  int nameOfChain(int mention) {
    Mention told = mention(mention);
    if (told.plural() || told.form() != Mention.Form.NOMINAL) {
      return -1;
    }
    int at = mention;
    int links = 0;
    while (links < 4) {
      int before = endingAt(joint(mention(at).first() - 1));
      if (before < 0 || before == at) {
        return -1;
      }
      links++;
      if (mention(before).form() == Mention.Form.PROPER && mention(before).owner() < 0) {
        return links > 1 && tokens().get(mention(before).last() + 1).is(",") ? before : -1;
      }
      if (mention(before).form() != Mention.Form.NOMINAL || mention(before).plural()) {
        return -1;
      }
      at = before;
    }
    return -1;
  }

  /** The token before ", ", "and" or ", and" that ends at a token. */
  private int joint(int end) {
    int at = end;
    if (at > 0 && tokens().get(at).is("and")) {
      at--;
    }
    if (at > 0 && tokens().get(at).is(",")) {
      at--;
    }
    return at == end ? -1 : at;
  }

  /** "Patrick (Casey Affleck) and his": the name before a pronoun that means nobody yet. */
  List<String> nameBefore(int pronoun) {
    Mention told = mention(pronoun);
    boolean third = told.gender() == Gender.HE || told.gender() == Gender.SHE;
    if (told.plural() || told.form() != Mention.Form.PRONOUN || !third) {
      return List.of();
    }
    for (int m = pronoun - 1; m >= 0; m--) {
      if (mention(m).form() == Mention.Form.PROPER && entities(m).size() == 1) {
        return entities(m);
      }
    }
    return List.of();
  }

  /** The widest mention that starts at a token, or -1. */
  int startingAt(int token) {
    int best = -1;
    for (int i = 0; i < sentence.parsed().mentions().size(); i++) {
      boolean here = mention(i).first() == token;
      if (here && (best < 0 || mention(i).last() > mention(best).last())) {
        best = i;
      }
    }
    return best;
  }

  /** The widest mention that ends at a token, or -1. */
  int endingAt(int token) {
    int best = -1;
    for (int i = 0; i < sentence.parsed().mentions().size(); i++) {
      boolean here = mention(i).last() == token;
      if (here && (best < 0 || mention(i).first() < mention(best).first())) {
        best = i;
      }
    }
    return best;
  }

  private Mention mention(int mention) {
    return sentence.parsed().mentions().get(mention);
  }

  private List<String> entities(int mention) {
    return sentence.entities().get(mention);
  }

  private List<Token> tokens() {
    return sentence.sentence().tokens();
  }

  private static void addOnce(List<String> all, String entity) {
    if (!all.contains(entity)) {
      all.add(entity);
    }
  }
}
