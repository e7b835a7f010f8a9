package org.denouement.speech;

import org.denouement.language.Gender;
import org.jspecify.annotations.Nullable;

/** What mentions mean before the first page: nobody. */
final class Nobody implements Meaning {

  @Override
  public @Nullable String who(Place place) {
    return null;
  }

  @Override
  public boolean speaks(String id) {
    return false;
  }

  @Override
  public Gender gender(String id) {
    return Gender.UNKNOWN;
  }

  @Override
  public String current(String id) {
    return id;
  }

  @Override
  public boolean isNamed(String id) {
    return false;
  }

  @Override
  public boolean isNear(String id, Place place) {
    return false;
  }
}
