package org.denouement.language;

/** The universal parts of speech (Universal Dependencies 2, universaldependencies.org/u/pos). */
public enum Upos {
  ADJ,
  ADP,
  ADV,
  AUX,
  CCONJ,
  DET,
  INTJ,
  NOUN,
  NUM,
  PART,
  PRON,
  PROPN,
  PUNCT,
  SCONJ,
  SYM,
  VERB,
  X;

  /** Whether words of this kind name things. */
  public boolean isNominal() {
    return this == NOUN || this == PROPN;
  }
}
