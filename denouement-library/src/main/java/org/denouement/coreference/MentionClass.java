package org.denouement.coreference;

import java.util.HashMap;
import java.util.Map;

/** What sort of words a mention is made of. */
public enum MentionClass {
  I,
  WE,
  YOU,
  HE,
  SHE,
  IT,
  THEY,
  /** Any other pronoun. */
  OTHER,
  /** A name. */
  NAME,
  /** A description. */
  NOUN;

  private static final Map<String, MentionClass> BY_WORD = new HashMap<>();

  static {
    put(I, "i", "me", "my", "mine", "myself");
    put(WE, "we", "us", "our", "ours", "ourselves");
    put(YOU, "you", "your", "yours", "yourself", "yourselves");
    put(YOU, "thou", "thee", "thy", "thine", "thyself", "ye");
    put(HE, "he", "him", "his", "himself");
    put(SHE, "she", "her", "hers", "herself");
    put(IT, "it", "its", "itself");
    put(THEY, "they", "them", "their", "theirs", "themselves", "'em");
  }

  private static void put(MentionClass of, String... words) {
    for (String word : words) {
      BY_WORD.put(word, of);
    }
  }

  /**
   * The class of a mention.
   *
   * @param form PROP, NOM or PRON
   * @param word its last word in lower case
   */
  static MentionClass of(String form, String word) {
    return switch (form) {
      case "PROP" -> NAME;
      case "NOM" -> NOUN;
      default -> BY_WORD.getOrDefault(word, OTHER);
    };
  }

  /** Whether it is a pronoun. */
  public boolean isPronoun() {
    return this != NAME && this != NOUN;
  }
}
