package org.denouement.story;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.denouement.encoder.EncodedMention;
import org.denouement.language.Clause;
import org.denouement.language.Mention;
import org.denouement.language.Mention.Form;
import org.denouement.language.Mention.Kind;
import org.denouement.language.Token;
import org.denouement.language.Upos;

/** How somebody shows in the story: how many of their mentions do what. */
final class Showing {

  private static final Set<String> PARTNERS = Set.of("by", "with", "against");

  private final Map<String, Integer> counts = new TreeMap<>();

  /** Adds a mention of the sentence being read. */
  void note(Scene scene, int m) {
    Mention mention = scene.parsed.mentions().get(m);
    if (mention.form() == Form.PRONOUN && mention.kind() != Kind.PERSON) {
      count("pronoun");
      return;
    }
    count("told");
    count(opener(scene, mention));
    if (!scene.parsed.sentence().spotted().isEmpty()) {
      count(type(scene, mention));
    }
    if (scene.quoted.contains(mention.head())) {
      count("said");
    }
    if (scene.parsed.mentions().stream().noneMatch(other -> other.owner() == m)) {
      count("free");
      part(scene, m);
    }
  }

  /** What a mention does in its clause. */
  private void part(Scene scene, int m) {
    int at = scene.roles.clause(m);
    if (at < 0) {
      count("no part");
      return;
    }
    Clause clause = scene.parsed.clauses().get(at);
    boolean happens = happens(clause);
    switch (scene.roles.role(m)) {
      case SUBJECT -> {
        count("acting");
        count("acting " + clause.link().name().toLowerCase(Locale.ROOT));
        if (happens && clause.complement() < 0 && !clause.passive()) {
          count("doing");
        }
      }
      case OBJECT -> count(happens ? "partner" : "object");
      case OBLIQUE -> {
        String preposition = scene.roles.preposition(m);
        boolean place = Liveliness.PLACE_PREPOSITIONS.contains(preposition);
        boolean with = happens && PARTNERS.contains(preposition);
        count(with ? "partner" : place ? "in" : "oblique");
      }
      case NONE -> count("no part");
    }
  }

  private static String opener(Scene scene, Mention mention) {
    if (mention.form() == Form.PROPER) {
      return "by name";
    }
    if (mention.owner() >= 0) {
      return "owned";
    }
    Token first = scene.tree.token(mention.first());
    String word = first.form().toLowerCase(Locale.ROOT);
    return first.pos() == Upos.DET ? word : first.pos() == Upos.NUM ? "number" : "bare";
  }

  /** What the model takes a mention for. */
  private static String type(Scene scene, Mention mention) {
    EncodedMention spotted =
        mention.form() == Form.PROPER
            ? Spotted.name(scene.parsed, mention)
            : Spotted.noun(scene.parsed, mention);
    return spotted == null ? "unspotted" : "spotted " + spotted.type().toLowerCase(Locale.ROOT);
  }

  private static boolean happens(Clause clause) {
    return !clause.negated()
        && clause.modal() == null
        && clause.tense() != Clause.Tense.INFINITIVE
        && clause.tense() != Clause.Tense.MODAL;
  }

  private void count(String sign) {
    counts.merge(sign, 1, Integer::sum);
  }

  /** Adds what is known of another that turned out to be the same. */
  void absorb(Showing other) {
    other.counts.forEach((sign, count) -> counts.merge(sign, count, Integer::sum));
  }

  /** How many mentions do what. */
  Map<String, Integer> counts() {
    return counts;
  }
}
