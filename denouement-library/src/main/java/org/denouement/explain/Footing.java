package org.denouement.explain;

import java.util.Locale;

/** What a claim stands on. */
public enum Footing {
  /** The text says so. */
  STATED,
  /** It follows from what the text says. */
  INFERRED,
  /** The writer's opinion, or what somebody in the story claims. */
  VIEW;

  /** The word for it in the JSON contract. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
