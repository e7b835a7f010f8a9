package org.denouement.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.denouement.language.Clause.Link;
import org.jspecify.annotations.Nullable;

/** The words that link clauses. */
final class Connectives {

  private static final Map<String, List<String>> KINDS =
      WordList.keysByWord(Connectives.class, "connectives.txt");

  private Connectives() {}

  /** How a word links the clause it opens, or null for a word that links none. */
  static @Nullable Link link(Token token) {
    List<String> kinds = KINDS.get(token.form().toLowerCase(Locale.ROOT));
    if (kinds == null) {
      return null;
    }
    return switch (kinds.getFirst()) {
      case "adverbial" -> Link.ADVERBIAL;
      case "relative" -> Link.RELATIVE;
      default -> Link.COMPLEMENT;
    };
  }
}
