package org.denouement.story;

import java.util.ArrayList;
import java.util.List;
import org.denouement.language.Clause;
import org.denouement.language.Mention;
import org.denouement.language.Token;

/** Finds whom a pronoun of several means: "they". */
final class Several {

  private final Scene scene;
  private final Known known;
  private final Together together;
  private final Linking linking;
  private final Lately lately;

  Several(Scene scene, Known known, Together together, Linking linking, Lately lately) {
    this.scene = scene;
    this.known = known;
    this.together = together;
    this.linking = linking;
    this.lately = lately;
  }

  /** A group lately spoken of, or those spoken of together; nobody where none is likely. */
  List<Entity> meant(int m, Mention mention) {
    List<Entity> ahead = ahead(m, mention);
    if (!ahead.isEmpty()) {
      return ahead;
    }
    List<Entity> barred = together.barred(m, mention);
    if (scene.noun(mention).equals("themselves") && !barred.isEmpty()) {
      return barred;
    }
    return CompanyChoice.of(
        Companies.of(lately.lines(), mention.first()),
        barred,
        linking.prospects(linking.of(mention)).cast());
  }

  /**
   * "Beside their car, Ann and Joe wait": before anybody is spoken of, those who do what is told.
   */
  private List<Entity> ahead(int m, Mention pronoun) {
    List<Token> tokens = scene.parsed.sentence().tokens();
    for (Clause clause : scene.parsed.clauses()) {
      List<Integer> subjects = clause.subjects();
      if (clause.link() != Clause.Link.MAIN || subjects.size() < 2 || subjects.getFirst() <= m) {
        continue;
      }
      int first = scene.parsed.mentions().get(subjects.getFirst()).first();
      boolean opening = scene.meant.subList(0, m).stream().allMatch(List::isEmpty);
      boolean after = first > pronoun.last() && tokens.get(first - 1).is(",");
      if (opening && after && scene.roles.role(m) != Roles.Role.SUBJECT) {
        List<Entity> found = new ArrayList<>();
        for (int subject : subjects) {
          Mention name = scene.parsed.mentions().get(subject);
          Entity entity = name.name() == null ? null : known.book.find(name.name(), name.gender());
          if (entity != null) {
            found.add(entity);
          }
        }
        return found.size() == subjects.size() ? found : List.of();
      }
    }
    return List.of();
  }
}
