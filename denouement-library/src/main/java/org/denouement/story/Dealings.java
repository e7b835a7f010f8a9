package org.denouement.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.denouement.language.Clause;
import org.denouement.story.StoryQuestion.Origin;

/**
 * What people mean to do to each other: where no word says how it came out, it tells what passes
 * between them last. Not thread-safe.
 */
final class Dealings {

  /** How sure such an answer is. */
  private static final double PASSED = Raised.ENOUGH;

  /** So many aims are minded; the oldest are let go. */
  private static final int MOST = 200;

  /** An aim and whom it is about, with those to whom something is to be done. */
  private record Dealing(Raised aim, Set<String> people) {}

  private final List<Dealing> dealings = new ArrayList<>();

  /** Takes note of what a sentence tells of those of an earlier aim. */
  void read(ReadSentence sentence) {
    Set<String> present = new HashSet<>();
    sentence.entities().forEach(present::addAll);
    for (Dealing dealing : dealings) {
      if (present.containsAll(dealing.people())) {
        dealing.aim().answer(ground(sentence, dealing.people()), PASSED);
      }
    }
  }

  /** The last clause with some of them, or the whole. */
  private static Ground ground(ReadSentence sentence, Set<String> people) {
    Ground ground = new Ground(sentence, sentence.sentence().span());
    for (Clause clause : sentence.parsed().clauses()) {
      if (sentence.entities(clause.mentions()).stream().anyMatch(people::contains)) {
        ground = Ground.of(sentence, clause);
      }
    }
    return ground;
  }

  /** Minds the aims among what a sentence raises. */
  void add(List<Raised> raised) {
    for (Raised question : raised) {
      Clause clause = question.clause;
      if (clause != null && question.origin == Origin.AIM) {
        Set<String> people = new HashSet<>(question.about);
        people.addAll(question.sentence.entities(clause.objects()));
        if (people.size() > 1) {
          dealings.add(new Dealing(question, people));
        }
      }
    }
    if (dealings.size() > MOST) {
      dealings.subList(0, MOST / 2).clear();
    }
  }
}
