package org.denouement.story;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.denouement.language.Mention;
import org.denouement.language.Mention.Form;
import org.denouement.language.Token;

/**
 * Finds the pronoun of a piece that is told with a name.
 *
 * <p>It is the first one, unless a name stands before it or names the same one after it: a reader
 * finds the others by the first. Where the same one is the subject later, the name stands there:
 * "Back from his walk, Ada's brother sleeps".
 */
final class NamedPronoun {

  private static final Set<String> OF_SELF =
      Set.of("himself", "herself", "itself", "themselves", "myself", "yourself", "ourselves");
  private static final Set<String> OF_SPEAKERS =
      Set.of("i", "me", "my", "you", "your", "we", "us", "our", "it", "its", "one");
  private static final Set<String> THEY = Set.of("they", "them", "their", "theirs");
  private static final Set<String> POSSESSIVE = Set.of("his", "their", "hers", "theirs");

  private static final Set<String> OWNED = Set.of("his", "her", "their", "its");

  /** The most whose names stand before what is theirs: "Ada and Ben's house". */
  private static final int OWNERS = 2;

  private final ReadSentence sentence;
  private final Wording wording;
  private final List<Token> tokens;
  private final List<Mention> mentions;

  NamedPronoun(ReadSentence sentence, Wording wording) {
    this.sentence = sentence;
    this.wording = wording;
    this.tokens = sentence.sentence().tokens();
    this.mentions = sentence.parsed().mentions();
  }

  /**
   * The token of it with the words that stand for it, or nothing.
   *
   * @param before the ids of those named before the piece, for whom pronouns stay
   */
  Map<Integer, String> in(int first, int last, Set<String> before) {
    Set<String> named = new HashSet<>(before);
    named.addAll(namedWithin(first, last));
    boolean described = false;
    for (int m = 0; m < mentions.size(); m++) {
      Mention mention = mentions.get(m);
      if (mention.first() < first || mention.last() > last) {
        continue;
      }
      if (mention.form() == Form.PROPER && before.isEmpty()) {
        return Map.of();
      }
      List<String> ids = ids(m);
      if (mention.form() == Form.NOMINAL && !ids.isEmpty()) {
        described = true;
        named.addAll(ids);
      }
      if (isTold(m) && !(described && owns(m)) && !named.containsAll(ids)) {
        String name = wording.names(ids);
        return stands(name, first, last) ? Map.of() : said(subject(m, ids, last), name);
      }
    }
    return Map.of();
  }

  private Map<Integer, String> said(int m, String name) {
    return Map.of(mentions.get(m).head(), owns(m) ? Wording.genitive(name) : name);
  }

  /** The same one where they are the subject, if a pronoun in an opening does not yet say so. */
  private int subject(int m, List<String> ids, int last) {
    if (isSubject(m)) {
      return m;
    }
    for (int later = m + 1;
        later < mentions.size() && mentions.get(later).last() <= last;
        later++) {
      Mention mention = mentions.get(later);
      boolean theirs = mention.first() <= mentions.get(m).first();
      if (mention.form() != Form.PRONOUN && !theirs && !ids(later).isEmpty()) {
        return m;
      }
      if (isTold(later) && isSubject(later)) {
        return ids(later).equals(ids) ? later : m;
      }
    }
    return m;
  }

  private boolean isSubject(int m) {
    return tokens.get(mentions.get(m).head()).relation().startsWith("nsubj");
  }

  /** Whether a pronoun may be told with the name of whom it means. */
  private boolean isTold(int m) {
    Mention mention = mentions.get(m);
    List<String> ids = ids(m);
    String pronoun = lower(mention.head());
    return mention.form() == Form.PRONOUN
        && !OF_SELF.contains(pronoun)
        && !OF_SPEAKERS.contains(pronoun)
        && !ids.isEmpty()
        && (!THEY.contains(pronoun) || ids.size() > 1 || wording.isSeveral(ids.getFirst()))
        && !(owns(m) && ids.size() > OWNERS)
        && ids.stream().noneMatch(this::isUnclear)
        && !shortens(mention.last() + 1);
  }

  /** "their boss": a name that wants a name itself. */
  private boolean isUnclear(String id) {
    return OWNED.contains(wording.name(id).split(" ", 2)[0]);
  }

  /** "he'd": had or would, which the short form does not tell. */
  private boolean shortens(int at) {
    return at < tokens.size() && tokens.get(at).is("'d");
  }

  /** Whether a name stands already in the piece. */
  private boolean stands(String name, int first, int last) {
    StringBuilder words = new StringBuilder(" ");
    for (int i = first; i <= last; i++) {
      words.append(tokens.get(i).form()).append(' ');
    }
    return words.indexOf(" " + name + " ") >= 0;
  }

  private Set<String> namedWithin(int first, int last) {
    Set<String> named = new HashSet<>();
    for (int m = 0; m < mentions.size(); m++) {
      Mention mention = mentions.get(m);
      boolean within = mention.first() >= first && mention.last() <= last;
      if (within && mention.form() == Form.PROPER) {
        named.addAll(ids(m));
      }
    }
    return named;
  }

  private boolean owns(int m) {
    String pronoun = lower(mentions.get(m).head());
    return POSSESSIVE.contains(pronoun)
        || (pronoun.equals("her") && mentions.stream().anyMatch(mention -> mention.owner() == m));
  }

  private List<String> ids(int m) {
    return wording.ids(sentence.entities().get(m));
  }

  private String lower(int at) {
    return tokens.get(at).form().toLowerCase(Locale.ROOT);
  }
}
