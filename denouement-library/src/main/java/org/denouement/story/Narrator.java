package org.denouement.story;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.denouement.language.Gender;
import org.denouement.language.Mention.Kind;
import org.denouement.language.Token;
import org.denouement.language.Upos;
import org.denouement.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Who "I" is outside of direct speech: whom a heading names as the writer ("Jonathan Harker's
 * Journal") from there on, else one narrator, nameless until somebody calls him by a name.
 */
final class Narrator {

  private static final Set<String> DOCUMENTS = WordList.set(Narrator.class, "document-nouns.txt");
  private static final Set<String> OF = Set.of("of", "by", "from");

  private final Known known;
  private @Nullable Entity nameless;
  private @Nullable Entity writer;

  Narrator(Known known) {
    this.known = known;
  }

  /** Who "I" is now. */
  Entity entity(int page) {
    if (writer != null) {
      return known.current(writer);
    }
    Entity one = nameless;
    if (one == null) {
      one = known.create(Kind.PERSON, page);
      one.descriptions.add("the narrator");
      one.nouns.add("narrator");
      known.byNoun.put("narrator", one);
      nameless = one;
    }
    return known.current(one);
  }

  /** Whether somebody tells the story. */
  boolean is(Entity entity) {
    return (nameless != null && known.current(nameless) == known.current(entity))
        || (writer != null && known.current(writer) == known.current(entity));
  }

  /** Reads a heading: whose letter, journal or statement it opens, where it says so. */
  void heading(List<Token> tokens, int page) {
    for (int i = 0; i < tokens.size(); i++) {
      if (DOCUMENTS.contains(tokens.get(i).form().toLowerCase(Locale.ROOT))) {
        String name = before(tokens, i);
        name = name.isEmpty() ? after(tokens, i) : name;
        if (!name.isEmpty()) {
          writer = named(NameBook.inMixedCase(name), page);
          return;
        }
      }
    }
  }

  private Entity named(String name, int page) {
    Entity entity = known.book.find(name, Gender.UNKNOWN);
    if (entity == null) {
      entity = known.create(Kind.PERSON, page);
      entity.person += 1;
      known.book.add(entity, name);
    }
    entity.names.merge(name, 1, Integer::sum);
    return entity;
  }

  /** "Dr. Seward's Diary", "HENRY JEKYLL'S FULL STATEMENT". */
  private static String before(List<Token> tokens, int noun) {
    int at = noun - 1;
    while (at > 0 && noun - at < 3 && !isOwning(tokens.get(at))) {
      at--;
    }
    if (at < 1 || !isOwning(tokens.get(at))) {
      return "";
    }
    int first = at;
    while (first > 0 && isName(tokens.get(first - 1))) {
      first--;
    }
    return words(tokens, first, at);
  }

  /** "The Narrative of Franklin Blake", "Letter from Miss Mina Murray". */
  private static String after(List<Token> tokens, int noun) {
    if (noun + 2 >= tokens.size()
        || !OF.contains(tokens.get(noun + 1).form().toLowerCase(Locale.ROOT))) {
      return "";
    }
    int last = noun + 2;
    while (last < tokens.size() && isName(tokens.get(last))) {
      last++;
    }
    return words(tokens, noun + 2, last);
  }

  private static boolean isOwning(Token token) {
    return token.form().equalsIgnoreCase("'s") || token.form().equalsIgnoreCase("\u2019s");
  }

  private static boolean isName(Token token) {
    return token.pos() == Upos.PROPN && Character.isUpperCase(token.form().codePointAt(0));
  }

  private static String words(List<Token> tokens, int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      words.append(words.isEmpty() ? "" : " ").append(tokens.get(i).form());
    }
    return words.toString();
  }
}
