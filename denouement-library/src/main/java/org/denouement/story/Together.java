package org.denouement.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.denouement.language.Clause;
import org.denouement.language.Gender;
import org.denouement.language.Mention;
import org.denouement.language.Mention.Kind;
import org.denouement.language.WordList;

/** Who takes part in one thing, so that "they" and "the couple" may mean them. */
final class Together {

  /** Pronouns that are no subjects of finite verbs. */
  private static final Set<String> OBJECTS = Set.of("him", "her", "them");

  private static final Set<String> ALONG = WordList.set(Together.class, "along-prepositions.txt");

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

  /** Who takes another part in the same verb; of "has him recruit her", in the verb above too. */
  List<Entity> barred(int m, Mention mention) {
    boolean along =
        scene.roles.role(m) == Roles.Role.OBLIQUE && ALONG.contains(scene.roles.preposition(m));
    if (along || PronounResolver.isPossessive(mention, scene.parsed.sentence().tokens())) {
      return List.of();
    }
    List<Entity> barred = new ArrayList<>(fellows(m));
    String form = scene.noun(mention);
    if (scene.roles.role(m) == Roles.Role.SUBJECT && OBJECTS.contains(form)) {
      int above = scene.parsed.clauses().get(scene.roles.clause(m)).parent();
      barred.addAll(above < 0 ? List.of() : meant(scene.parsed.clauses().get(above).subjects()));
    }
    return barred;
  }

  /** The two last spoken of together. */
  List<Entity> pair(Gender gender) {
    List<Entity> company = company(gender);
    return company.size() == 2 ? company : List.of();
  }

  /** Those last spoken of together. */
  private List<Entity> company(Gender gender) {
    List<Entity> now = company(List.of());
    return now.stream().allMatch(entity -> entity.gender().agrees(gender)) ? now : List.of();
  }

  /** Those last spoken of together, without some who cannot be meant; nobody if one is left. */
  List<Entity> company(List<Entity> barred) {
    List<Entity> here = together();
    boolean near = scene.number - lastPairSentence <= PAIR_REACH;
    List<Entity> found = here.size() >= 2 ? here : near ? lastPair : List.of();
    List<Entity> free =
        found.stream()
            .map(known::current)
            .distinct()
            .filter(entity -> !barred.contains(entity))
            .toList();
    return free.size() >= 2 ? free : List.of();
  }

  /**
   * Those that act together in this sentence so far, first in what the sentence tells, then in what
   * hangs on it.
   */
  private List<Entity> together() {
    List<Clause> clauses = scene.parsed.clauses();
    List<Entity> told = together(clauses.stream().filter(Together::isTold).toList());
    return told.isEmpty()
        ? together(clauses.stream().filter(clause -> !isTold(clause)).toList())
        : told;
  }

  private static boolean isTold(Clause clause) {
    return clause.link() == Clause.Link.MAIN || clause.link() == Clause.Link.ADVERBIAL;
  }

  /** Those of the last clause that has several: joint subjects, else subject and object. */
  private List<Entity> together(List<Clause> clauses) {
    for (Clause clause : clauses.reversed()) {
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

  /** Those of some mentions who may act, each for itself. */
  private List<Entity> persons(List<Integer> mentions) {
    return meant(mentions).stream()
        .filter(entity -> !entity.plural && entity.kind != Kind.GROUP)
        .filter(entity -> entity.kind != Kind.UNKNOWN || entity.person > 0)
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
