package org.denouement.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.denouement.speech.Call;

/**
 * Learns from speech who somebody is: one who is spoken to and called by a name, again or surely,
 * bears it. So "I" gets the narrator's name, and "the boy" his.
 */
final class Callings {

  /** So much, in all, tells who somebody is. */
  private static final int ENOUGH = 3;

  /** A narrator is hardly ever spoken of as somebody else: once in so many mentions. */
  private static final int TOLD = 5;

  private final Known known;
  private final Narrator narrator;
  private final Map<List<Entity>, Integer> votes = new HashMap<>();

  Callings(Known known, Narrator narrator) {
    this.known = known;
    this.narrator = narrator;
  }

  /** Takes in that somebody is called while somebody is spoken to. */
  void hear(Call call) {
    Entity called = known.entity(call.called());
    Entity hearer = known.entity(call.hearer());
    if (called == hearer || !called.isNamed() || isNamed(hearer) || !mayBe(called, hearer)) {
      return;
    }
    List<Entity> both = List.of(called, hearer);
    if (votes.merge(both, weight(call.ground()), Integer::sum) >= ENOUGH) {
      known.merge(called, hearer);
    }
  }

  /** A name that "I" bore once is likelier misread than his. */
  private boolean isNamed(Entity entity) {
    int read = entity.names.values().stream().mapToInt(Integer::intValue).sum();
    return read > (narrator.is(entity) ? 1 : 0);
  }

  private static int weight(Call.Ground ground) {
    return switch (ground) {
      case NEAR, BESIDE -> 1;
      case BETWEEN -> 2;
      case CUE -> ENOUGH;
    };
  }

  private boolean mayBe(Entity called, Entity hearer) {
    boolean apart = narrator.is(hearer) && called.told > 1 && called.told * TOLD > called.mentions;
    return !apart && !hearer.plural && !called.plural && Unmasking.agree(called, hearer);
  }
}
