package org.denouement.explain;

import java.util.List;
import java.util.Locale;
import org.denouement.story.Relation;
import org.denouement.story.Wording;

/** Says in a sentence how two stand to each other. */
final class BondSentences {

  private final Wording wording;

  BondSentences(Wording wording) {
    this.wording = wording;
  }

  String sentence(Relation relation, Relation.State state) {
    String words = words(relation, state);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private String words(Relation relation, Relation.State state) {
    String first = wording.name(relation.first());
    String second = wording.name(relation.second());
    String both = wording.names(List.of(relation.first(), relation.second()));
    String role = state.role();
    if (role != null && !role.endsWith("s") && isNoun(state) && !names(second, first, role)) {
      return second + " is " + first + (first.endsWith("s") ? "' " : "'s ") + role + ".";
    }
    return switch (state.bond()) {
      case STRANGERS -> both + " have not met before.";
      case ACQUAINTED -> both + " come to know each other.";
      case FRIENDS -> both + " are friends.";
      case ALLIES -> both + " are on the same side.";
      case RIVALS -> both + " are rivals.";
      case ENEMIES -> both + " are against each other.";
      case CARER -> led(relation, state, " looks after ", " take care of each other.");
      case COLLEAGUES -> both + " work together.";
      case EMPLOYER -> led(relation, state, " has the say over ", " work with each other.");
      case COUPLE -> both + " are a couple.";
      case ENGAGED -> both + " are engaged.";
      case SEPARATED -> both + " part.";
      case MARRIED -> both + " are married.";
      case DIVORCED -> both + " are divorced.";
      case KIN -> both + " are family.";
    };
  }

  /** "Anna's father", "their friends": the name says already what they are. */
  private static boolean names(String name, String owner, String role) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return name.startsWith(owner + "'")
        || last.equals(role + "s")
        || (last.equals(role) && name.contains("'"));
  }

  private String led(Relation relation, Relation.State state, String verb, String otherwise) {
    String leader = state.leader();
    if (leader == null) {
      return wording.names(List.of(relation.first(), relation.second())) + otherwise;
    }
    String led = leader.equals(relation.first()) ? relation.second() : relation.first();
    return wording.name(leader) + verb + wording.name(led) + ".";
  }

  private static boolean isNoun(Relation.State state) {
    return switch (state.bond()) {
      case STRANGERS, ACQUAINTED, SEPARATED, DIVORCED -> false;
      default -> true;
    };
  }
}
