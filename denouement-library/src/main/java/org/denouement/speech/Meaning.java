package org.denouement.speech;

import org.denouement.language.Gender;
import org.jspecify.annotations.Nullable;

/** Whom mentions mean, as the story knows by now. */
public interface Meaning {

  /**
   * The id of the one that the mention with this token means; null for none, several or unknown.
   */
  @Nullable String who(Place place);

  /** Whether an id is that of somebody who may speak. */
  boolean speaks(String id);

  /** What the text uses for somebody. */
  Gender gender(String id);

  /** Whether somebody has a name by now. */
  boolean isNamed(String id);

  /** Whether somebody was spoken of shortly before the sentence of a place. */
  boolean isNear(String id, Place place);

  /** The id under which somebody is known by now. */
  String current(String id);
}
