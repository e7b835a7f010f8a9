package org.denouement.language;

import org.denouement.manuscript.Span;
import org.jspecify.annotations.Nullable;

/**
 * A span that refers to somebody or something.
 *
 * @param span where it stands
 * @param first its first token in the sentence, from 0
 * @param last its last token, included
 * @param head the token that says what it is: of "Angier's wife Julia", wife
 * @param form whether a name, a description or a pronoun
 * @param name the name in it ("Julia", "Ms. Okafor"), or null
 * @param description what it is called besides, as a lemma ("wife", "stay-at-home mom"), or null
 * @param owner the index of the mention that owns it ("Angier's", "his"), or -1
 * @param plural whether it means several
 * @param definite whether it speaks of something known: a name, "the", "his", "this"
 * @param gender what its words say
 * @param kind what sort of thing it is, as far as its words say
 */
public record Mention(
    Span span,
    int first,
    int last,
    int head,
    Form form,
    @Nullable String name,
    @Nullable String description,
    int owner,
    boolean plural,
    boolean definite,
    Gender gender,
    Kind kind) {

  /** How a mention refers. */
  public enum Form {
    PROPER,
    NOMINAL,
    PRONOUN
  }

  /** What sort of thing a mention means. */
  public enum Kind {
    PERSON,
    ANIMAL,
    GROUP,
    PLACE,
    /** Words that name no kind: an unknown name, a pronoun. */
    UNKNOWN,
    /** Known to be none of these. */
    THING
  }

  /** Whether it may act in a story. */
  public boolean mayAct() {
    return kind == Kind.PERSON || kind == Kind.ANIMAL || kind == Kind.GROUP || kind == Kind.UNKNOWN;
  }
}
