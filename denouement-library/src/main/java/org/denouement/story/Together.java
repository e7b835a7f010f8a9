package org.denouement.story;

import java.util.ArrayList;
import java.util.List;
import org.denouement.language.Clause;
import org.denouement.language.Gender;
import org.denouement.language.Mention.Kind;

/** Who takes part in one thing, so that "they" and "the couple" may mean them. */
final class Together {

  private static final int PAIR_REACH = 6;

  private final Scene scene;
  private final Known known;
  private List<Entity> lastPair = List.of();
  int lastPairSentence = -10;

  Together(Scene scene, Known known) {
    this.scene = scene;
    this.known = known;
  }

  /** Who else takes part in the same verb. */
  List<Entity> fellows(int m) {
    List<Entity> fellows = new ArrayList<>();
    int clause = scene.roles.clause(m);
    if (clause < 0) {
      return fellows;
    }
    Clause at = scene.parsed.clauses().get(clause);
    List<Integer> others = new ArrayList<>(at.subjects());
    others.addAll(at.objects());
    at.obliques().forEach(oblique -> others.add(oblique.mention()));
    for (int other : others) {
      if (other != m && other < m) {
        scene.meant.get(other).forEach(entity -> fellows.add(known.current(entity)));
      }
    }
    return fellows;
  }

  /** The two last spoken of together. */
  List<Entity> pair(Gender gender) {
    List<Entity> company = company(gender);
    return company.size() == 2 ? company : List.of();
  }

  /** Those last spoken of together. */
  List<Entity> company(Gender gender) {
    List<Entity> here = together();
    List<Entity> found =
        here.size() >= 2
            ? here
            : scene.number - lastPairSentence <= PAIR_REACH ? lastPair : List.of();
    List<Entity> now = found.stream().map(known::current).distinct().toList();
    boolean agrees = now.stream().allMatch(entity -> entity.gender().agrees(gender));
    return now.size() >= 2 && agrees ? now : List.of();
  }

  /** Those that act together in this sentence so far: joint subjects, else subject and object. */
  List<Entity> together() {
    for (int c = scene.parsed.clauses().size() - 1; c >= 0; c--) {
      Clause clause = scene.parsed.clauses().get(c);
      List<Entity> actors = meant(clause.subjects());
      if (actors.size() >= 2) {
        return actors;
      }
      List<Entity> subjects = persons(clause.subjects());
      List<Entity> all = new ArrayList<>(subjects);
      persons(clause.objects()).stream().filter(entity -> !all.contains(entity)).forEach(all::add);
      for (Clause.Oblique oblique : clause.obliques()) {
        persons(List.of(oblique.mention())).stream()
            .filter(entity -> !all.contains(entity))
            .forEach(all::add);
      }
      if (all.size() == 2 || all.size() == 3) {
        return all;
      }
    }
    return List.of();
  }

  /** Those of some mentions who are no group. */
  private List<Entity> persons(List<Integer> mentions) {
    return meant(mentions).stream()
        .filter(entity -> !entity.plural && entity.kind != Kind.GROUP)
        .toList();
  }

  private List<Entity> meant(List<Integer> mentions) {
    return mentions.stream()
        .flatMap(mention -> scene.meant.get(mention).stream())
        .map(known::current)
        .distinct()
        .toList();
  }

  /** Ends a sentence. */
  void rememberPair() {
    List<Entity> pair = together();
    if (pair.size() >= 2) {
      lastPair = pair;
      lastPairSentence = scene.number;
    }
  }
}
