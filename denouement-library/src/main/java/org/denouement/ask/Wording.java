package org.denouement.ask;

import java.util.HashSet;
import java.util.Set;
import org.denouement.ask.Syntax.Stretch;
import org.denouement.explain.Explanation;
import org.denouement.language.Upos;
import org.jspecify.annotations.Nullable;

/** Puts words of the story as an answer: names for pronouns, no signs at the ends. */
final class Wording {

  private final String text;
  private final CastNames names;

  Wording(String text, CastNames names) {
    this.text = text;
    this.names = names;
  }

  /** The name of the one a phrase means, or its words. */
  String person(Line line, Stretch phrase, Question question) {
    Word head = line.word(phrase.last());
    String name = head.who() == null ? null : names.name(head.who());
    boolean single = head.who() != null && head.who().equals(line.word(phrase.first()).who());
    return name != null && single ? name : words(line, phrase, question);
  }

  /**
   * The words of a stretch; the first pronoun for somebody not in the question gives way to the
   * name.
   */
  String words(Line line, Stretch stretch, Question question) {
    StringBuilder words = new StringBuilder();
    Set<String> named = new HashSet<>(question.named());
    int end = -1;
    for (int i = stretch.first(); i <= stretch.last(); i++) {
      Word word = line.word(i);
      if (line.aside(i)) {
        continue;
      }
      if (end >= 0 && end < word.token().span().start()) {
        words.append(' ');
      }
      String name = name(word, named, i + 1 < line.size() ? line.word(i + 1) : null);
      words.append(name == null ? word.token().span().of(text) : name);
      if (word.who() != null) {
        named.add(word.who());
      }
      end = word.token().span().end();
    }
    return words
        .toString()
        .replaceAll("\\s+", " ")
        .replaceAll("^[\\p{Punct}\\s&&[^$(\"']]+|[\\p{Punct}\\s&&[^)\"']]+$", "");
  }

  private @Nullable String name(Word word, Set<String> named, @Nullable Word next) {
    if (word.pos() != Upos.PRON || word.who() == null || named.contains(word.who())) {
      return null;
    }
    String name = names.name(word.who());
    // A name that is itself a description, "Nora's mother", reads worse than the pronoun.
    if (name == null || name.contains("'s ")) {
      return null;
    }
    String form = word.form();
    return switch (form) {
      case "his" -> suits(word.who(), "he") ? name + "'s" : null;
      case "their" -> suits(word.who(), "they") ? name + "'s" : null;
      case "its" -> suits(word.who(), "it") ? name + "'s" : null;
      case "he", "him" -> suits(word.who(), "he") ? name : null;
      case "they", "them" -> suits(word.who(), "they") ? name : null;
      case "it" -> suits(word.who(), "it") ? name : null;
      case "she" -> suits(word.who(), "she") ? name : null;
      case "her" -> {
        boolean owns = next != null && next.nounish();
        yield !suits(word.who(), "she") ? null : owns ? name + "'s" : name;
      }
      default -> null;
    };
  }

  /** Whether somebody goes by a pronoun; where the story does not tell, nobody is put in. */
  private boolean suits(String who, String pronoun) {
    Explanation.CastMember member = names.member(who);
    return member != null && pronoun.equals(member.pronouns());
  }
}
