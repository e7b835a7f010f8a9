package org.denouement.coreference;

/** The part a mention plays, by the relation of its head. */
enum Role {
  SUBJECT,
  OBJECT,
  OBLIQUE,
  OF,
  CONJ,
  APPOS,
  OTHER;

  static Role of(String relation) {
    int colon = relation.indexOf(':');
    return switch (colon < 0 ? relation : relation.substring(0, colon)) {
      case "nsubj" -> SUBJECT;
      case "obj", "iobj" -> OBJECT;
      case "obl" -> OBLIQUE;
      case "nmod" -> OF;
      case "conj" -> CONJ;
      case "appos" -> APPOS;
      default -> OTHER;
    };
  }
}
