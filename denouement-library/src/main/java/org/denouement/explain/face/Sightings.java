package org.denouement.explain.face;

import java.util.ArrayList;
import java.util.List;
import org.denouement.explain.Evidence;
import org.denouement.explain.Explanation.CastMember;
import org.denouement.explain.Explanation.Spoken;
import org.denouement.explain.Footing;
import org.denouement.explain.face.Telling.Line;

/** Says where one of the cast comes in, where they are last, and how much they speak. */
final class Sightings {

  private final Notes notes;

  Sightings(Notes notes) {
    this.notes = notes;
  }

  /** The lines, in this order; each cites what it rests on. */
  List<Line> of(CastMember member) {
    List<Line> lines = new ArrayList<>();
    Evidence first = member.first();
    Evidence last = member.last();
    if (first != null && last != null) {
      if (first.place().equals(last.place())) {
        lines.add(line("only in " + first.place(), Footing.STATED, first));
      } else {
        lines.add(line("first in " + first.place(), Footing.STATED, first));
        lines.add(line("last in " + last.place(), Footing.STATED, last));
      }
    }
    speech(member.spoken(), lines);
    return lines;
  }

  /** The same in short, for one of many. */
  List<Line> brief(CastMember member) {
    List<Line> lines = new ArrayList<>();
    Evidence first = member.first();
    Evidence last = member.last();
    if (first != null && last != null) {
      boolean once = first.place().equals(last.place());
      lines.add(
          once
              ? line(first.place(), Footing.STATED, first)
              : line(first.place() + " to " + last.place(), Footing.STATED, first, last));
    }
    speech(member.spoken(), lines);
    return lines;
  }

  private void speech(Spoken spoken, List<Line> lines) {
    if (!spoken.evidence().isEmpty()) {
      lines.add(line(words(spoken), Footing.INFERRED, spoken.evidence().getFirst()));
    }
  }

  private Line line(String text, Footing footing, Evidence... evidence) {
    return new Line(text, footing, notes.cite(List.of(evidence)));
  }

  /** "speaks 3 times, 24 words, and is reported twice". */
  private static String words(Spoken spoken) {
    String reported = "is reported to speak " + GiveAndTakeWords.times(spoken.reported());
    if (spoken.quotes() == 0) {
      return reported;
    }
    String speaks =
        "speaks "
            + GiveAndTakeWords.times(spoken.quotes())
            + ", "
            + Wording.count(spoken.words(), "word", "words");
    return spoken.reported() == 0 ? speaks : speaks + ", and " + reported;
  }
}
