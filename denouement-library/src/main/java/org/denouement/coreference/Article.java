package org.denouement.coreference;

import java.util.Set;

/** What a mention begins with, which tells whether it is of somebody known. */
enum Article {
  A,
  THE,
  THIS,
  POSSESSIVE,
  BARE,
  PRONOUN,
  NAME;

  private static final Set<String> INDEFINITE =
      Set.of("a", "an", "another", "some", "any", "one", "every", "each", "no");
  private static final Set<String> DEMONSTRATIVE = Set.of("this", "that", "these", "those");
  private static final Set<String> POSSESSIVES =
      Set.of("my", "your", "his", "her", "its", "our", "their", "thy", "thine");

  /**
   * That of a mention.
   *
   * @param first its first word in lower case
   */
  static Article of(MentionClass of, String first) {
    if (of.isPronoun()) {
      return PRONOUN;
    }
    if (of == MentionClass.NAME) {
      return NAME;
    }
    if (first.equals("the")) {
      return THE;
    }
    if (INDEFINITE.contains(first)) {
      return A;
    }
    if (DEMONSTRATIVE.contains(first)) {
      return THIS;
    }
    return POSSESSIVES.contains(first) ? POSSESSIVE : BARE;
  }
}
