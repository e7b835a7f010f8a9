package org.denouement.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.denouement.manuscript.Span;
import org.denouement.story.Knowledge;
import org.denouement.story.Knowledge.Spoken;
import org.denouement.story.Quote;
import org.denouement.story.ReadSentence;
import org.denouement.story.Reported;
import org.jspecify.annotations.Nullable;

/** Finds where each of the cast is first and last mentioned, and what they say. */
final class Appearances {

  /** How many passages are cited for what somebody says. */
  private static final int CITED = 3;

  private final Knowledge knowledge;
  private final Citations citations;
  private final Map<String, Span> first = new HashMap<>();
  private final Map<String, Span> last = new HashMap<>();
  private final Map<String, List<Span>> said = new HashMap<>();

  Appearances(Knowledge knowledge, Citations citations) {
    this.knowledge = knowledge;
    this.citations = citations;
    for (ReadSentence sentence : knowledge.sentences()) {
      for (ReadSentence.Reference reference : sentence.references()) {
        first.putIfAbsent(reference.entity(), sentence.sentence().span());
        last.put(reference.entity(), sentence.sentence().span());
      }
    }
    for (Quote quote : knowledge.quotes()) {
      say(quote.speaker(), quote.span());
    }
    for (Reported reported : knowledge.reported()) {
      say(reported.speaker(), reported.span());
    }
  }

  private void say(@Nullable String speaker, Span span) {
    if (speaker != null) {
      said.computeIfAbsent(speaker, s -> new ArrayList<>()).add(span);
    }
  }

  /** The sentence that first mentions somebody, or null for none. */
  @Nullable Evidence first(String id) {
    return cited(first.get(id));
  }

  /** The sentence that last mentions somebody, or null for none. */
  @Nullable Evidence last(String id) {
    return cited(last.get(id));
  }

  private @Nullable Evidence cited(@Nullable Span span) {
    return span == null ? null : citations.at(span);
  }

  /** How much somebody says, with the first of it: direct speech before what is reported. */
  Explanation.Spoken spoken(String id) {
    Spoken spoken = knowledge.spoken(id);
    List<Evidence> evidence =
        said.getOrDefault(id, List.of()).stream().limit(CITED).map(citations::at).toList();
    return new Explanation.Spoken(spoken.quotes(), spoken.words(), spoken.reported(), evidence);
  }
}
