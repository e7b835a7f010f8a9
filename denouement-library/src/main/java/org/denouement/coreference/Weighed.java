package org.denouement.coreference;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * What a mention may mean, weighed by pairs of mentions.
 *
 * @param known the entities that are not far behind the best, the last mentioned first
 * @param fresh something new
 */
public record Weighed(SequencedMap<LinkedEntity, Candidate> known, Candidate fresh) {
  public Weighed {
    known = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(known));
  }
}
