package org.denouement.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.denouement.language.Clause.Link;
import org.denouement.language.Clause.Oblique;
import org.denouement.language.Clause.Tense;
import org.jspecify.annotations.Nullable;

/**
 * Finds the clauses of a sentence: each verb group with its subjects, objects and obliques.
 *
 * <p>A shallow reading by the order of words, which in English tells most: a subject stands before
 * its verb, an object after it, and a verb without a subject of its own shares that of the verb
 * before.
 */
final class ClauseFinder {

  private static final Set<String> OBJECT_CONTROL =
      WordList.set(ClauseFinder.class, "object-control.txt");
  private static final Set<String> REPORTS = WordList.set(ClauseFinder.class, "report-verbs.txt");
  private static final Set<String> NOMINATIVE = Set.of("he", "she", "they", "we", "i");
  private static final Set<String> COPULAS = Set.of("be", "become", "remain");

  private final Sentence sentence;
  private final List<Token> tokens;
  private final List<Mention> mentions;
  private final List<VerbGroup> groups;
  private final List<Clause> clauses = new ArrayList<>();

  /** The mention of widest reach over each token, or -1. */
  private final int[] widest;

  /** The verb group over each token, or -1. */
  private final int[] grouped;

  private ClauseFinder(Sentence sentence, List<Mention> mentions) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.mentions = mentions;
    this.groups = VerbGroups.find(sentence, mentions);
    this.widest = new int[tokens.size()];
    this.grouped = new int[tokens.size()];
    Arrays.fill(widest, -1);
    Arrays.fill(grouped, -1);
    for (int m = 0; m < mentions.size(); m++) {
      for (int i = mentions.get(m).first(); i <= mentions.get(m).last(); i++) {
        int held = widest[i];
        if (held < 0 || width(m) > width(held)) {
          widest[i] = m;
        }
      }
    }
    for (int g = 0; g < groups.size(); g++) {
      for (int i = groups.get(g).first(); i <= groups.get(g).last(); i++) {
        grouped[i] = g;
      }
    }
  }

  /** The clauses of a sentence, in the order of their verbs. */
  static List<Clause> find(Sentence sentence, List<Mention> mentions) {
    return new ClauseFinder(sentence, mentions).find();
  }

  private int width(int mention) {
    return mentions.get(mention).last() - mentions.get(mention).first();
  }

  private List<Clause> find() {
    for (int g = 0; g < groups.size(); g++) {
      clauses.add(clause(g));
    }
    return List.copyOf(clauses);
  }

  private Clause clause(int g) {
    VerbGroup group = groups.get(g);
    Subject subject = subject(g);
    int open = subject.opens();
    int connective = connective(open);
    Tense tense = tense(group, subject);
    boolean passive = group.passive() || (tense == Tense.PARTICIPLE && isPastParticiple(group));
    int stop = stop(g);
    List<Integer> objects = passive ? List.of() : objects(group.last() + 1, stop);
    int complement =
        COPULAS.contains(group.lemma()) && !objects.isEmpty() ? objects.getFirst() : -1;
    if (subject.relativeObject() >= 0) {
      objects = List.of(subject.relativeObject());
    }
    return new Clause(
        sentence.span(
            Math.max(0, connective >= 0 ? connective : open), Math.max(group.last(), stop - 1)),
        group.verb(),
        group.lemma(),
        tense,
        passive,
        group.negated(),
        group.modal(),
        link(connective, tense, subject),
        connective >= 0 ? tokens.get(connective).form().toLowerCase(Locale.ROOT) : null,
        g == 0 ? -1 : g - 1,
        subject.mentions(),
        complement >= 0 ? List.of() : objects,
        obliques(group.last() + 1, stop),
        complement);
  }

  /**
   * Who does it.
   *
   * @param mentions the subjects
   * @param opens the token with which the clause starts
   * @param own whether they stand before this verb, rather than being shared with another
   * @param relativeObject the mention a relative pronoun stands for as object, or -1
   */
  private record Subject(
      List<Integer> mentions, int opens, boolean own, boolean relative, int relativeObject) {}

  private Subject subject(int g) {
    VerbGroup group = groups.get(g);
    int at = group.first() - 1;
    while (at >= 0 && (isSkipped(at) || tokens.get(at).is(")"))) {
      at = tokens.get(at).is(")") ? beforeBracket(at) : at - 1;
    }
    if (at >= 0 && isRelative(at)) {
      return new Subject(antecedent(at), at, true, true, -1);
    }
    if (at >= 0 && widest[at] >= 0) {
      int mention = leftOfPrepositions(at, g);
      if (mention >= 0 && !isObjectOf(mention, g)) {
        List<Integer> all = coordinated(mention);
        int opens = mentions.get(all.getFirst()).first();
        return new Subject(all, opens, true, false, relativeObject(opens));
      }
      if (mention >= 0 && group.tense() != Tense.INFINITIVE) {
        return new Subject(List.of(mention), group.first(), false, false, -1);
      }
    }
    if (at >= 0 && tokens.get(at).is(",") && group.isFinite()) {
      int before = beforeAside(at);
      if (before >= 0) {
        return new Subject(coordinated(before), mentions.get(before).first(), true, false, -1);
      }
    }
    return new Subject(shared(g), group.first(), false, false, -1);
  }

  private boolean isRelative(int at) {
    return Connectives.link(tokens.get(at)) == Link.RELATIVE
        || (tokens.get(at).is("that") && isAntecedent(at - 1));
  }

  /** Adverbs, "also", "himself" and quotation marks between a subject and its verb. */
  private boolean isSkipped(int i) {
    Token token = tokens.get(i);
    return widest[i] < 0
        && grouped[i] < 0
        && (token.is("\"")
            || token.is("both")
            || token.is("each")
            || token.is("all")
            || (token.pos() == Upos.ADV && Connectives.link(token) == null));
  }

  private boolean isAntecedent(int i) {
    return i >= 0 && widest[i] >= 0;
  }

  /** The mention that ends at a token, or the one that its prepositional phrases hang on. */
  private int leftOfPrepositions(int at, int g) {
    int mention = widest[at];
    int limit = g > 0 ? groups.get(g - 1).last() : -1;
    int start = mentions.get(mention).first();
    while (start - 1 > limit
        && tokens.get(start - 1).pos() == Upos.ADP
        && start - 2 > limit
        && widest[start - 2] >= 0
        && Connectives.link(tokens.get(start - 1)) == null) {
      mention = widest[start - 2];
      start = mentions.get(mention).first();
    }
    boolean prepositional =
        start > 0
            && tokens.get(start - 1).pos() == Upos.ADP
            && Connectives.link(tokens.get(start - 1)) == null;
    return prepositional ? -1 : mention;
  }

  /**
   * Whether a mention is what the verb before acts on, with no room for a clause of its own: "sees
   * him leave".
   */
  private boolean isObjectOf(int mention, int g) {
    VerbGroup group = groups.get(g);
    return !group.isFinite()
        && mentions.get(mention).first() > 0
        && grouped[mentions.get(mention).first() - 1] >= 0;
  }

  private List<Integer> antecedent(int relative) {
    int at = relative - 1;
    while (at >= 0
        && (tokens.get(at).is(",") || tokens.get(at).is(")") || tokens.get(at).pos() == Upos.ADP)) {
      at = tokens.get(at).is(")") ? beforeBracket(at) : at - 1;
    }
    return at >= 0 && widest[at] >= 0 ? List.of(widest[at]) : List.of();
  }

  /** What stands before the bracket that closes at a token: "Mattie (Sissy Spacek), who". */
  private int beforeBracket(int closing) {
    int at = closing;
    while (at > 0 && !tokens.get(at).is("(")) {
      at--;
    }
    return at - 1;
  }

  /** "a man whom he hired", "a trick he calls": what the relative clause leaves out. */
  private int relativeObject(int opens) {
    int at = opens - 1;
    boolean pronoun =
        at >= 0
            && (tokens.get(at).is("whom")
                || tokens.get(at).is("who")
                || tokens.get(at).is("which"));
    return pronoun && at > 0 && widest[at - 1] >= 0 ? widest[at - 1] : -1;
  }

  /**
   * The subject before an aside between commas: "Luke, an attorney, is", "Angier, whose identity is
   * revealed, visits". Asides may follow one another; the first mention before them counts.
   */
  private int beforeAside(int comma) {
    int found = -1;
    for (int i = comma - 1; i > 0 && !endsSearch(i); i--) {
      int mention = tokens.get(i).is(",") && opensAside(i + 1) ? mentionEnding(i - 1) : -1;
      if (mention >= 0 && !isObject(mention)) {
        found = mention;
      }
    }
    return found;
  }

  /** A sign or a verb of the main line, past which no subject of this verb stands. */
  private boolean endsSearch(int i) {
    boolean joint = tokens.get(i).pos() == Upos.CCONJ && tokens.get(i - 1).is(",");
    return tokens.get(i).is(";") || tokens.get(i).is(":") || joint;
  }

  /** The mention that ends at a token, brackets after it left out, or -1. */
  private int mentionEnding(int at) {
    int end = at;
    if (tokens.get(end).is(")")) {
      while (end > 0 && !tokens.get(end).is("(")) {
        end--;
      }
      end--;
    }
    return end >= 0 ? widest[end] : -1;
  }

  private boolean opensAside(int i) {
    Token token = tokens.get(i);
    return Connectives.link(token) == Link.RELATIVE
        || token.pos() == Upos.DET
        || token.pos() == Upos.ADV
        || token.pos() == Upos.ADJ
        || token.pos() == Upos.NUM
        || token.pos() == Upos.ADP
        || (token.pos() == Upos.VERB
            && (token.form().endsWith("ing") || token.form().endsWith("ed")))
        || token.pos() == Upos.PRON
        || token.pos().isNominal();
  }

  private boolean isObject(int mention) {
    int before = mentions.get(mention).first() - 1;
    return before >= 0 && (grouped[before] >= 0 || isPreposition(before));
  }

  private boolean isPreposition(int i) {
    return tokens.get(i).pos() == Upos.ADP && Connectives.link(tokens.get(i)) == null;
  }

  /**
   * The subject of the verb before, for a verb without one: "and becomes", "killing", "to find".
   */
  private List<Integer> shared(int g) {
    VerbGroup group = groups.get(g);
    if (g == 0) {
      int at = group.first() - 1;
      boolean aside = at > 0 && tokens.get(at).is(",") && widest[at - 1] >= 0;
      return aside ? List.of(widest[at - 1]) : group.isFinite() ? List.of() : following(group);
    }
    Clause before = clauses.get(g - 1);
    if (group.isFinite()
        || (group.first() > 0 && tokens.get(group.first() - 1).pos() == Upos.CCONJ)) {
      return sharedByJoined(g);
    }
    boolean controlled =
        group.tense() == Tense.INFINITIVE
            && !before.objects().isEmpty()
            && OBJECT_CONTROL.contains(before.lemma());
    if (controlled) {
      return before.objects();
    }
    int adjacent = group.first() > 0 ? widest[group.first() - 1] : -1;
    return adjacent >= 0 && belongsToParticiple(adjacent, before)
        ? List.of(adjacent)
        : before.subjects();
  }

  /** "in Borden losing", "finds Jesse holding": what stands before a participle is its subject. */
  private boolean belongsToParticiple(int mention, Clause before) {
    int at = mentions.get(mention).first() - 1;
    boolean prepositional =
        at >= 0
            && (tokens.get(at).is("in") || tokens.get(at).is("with") || tokens.get(at).is("of"));
    return prepositional
        || (before.objects().contains(mention) && OBJECT_CONTROL.contains(before.lemma()));
  }

  /** The subject of the nearest clause before that is no aside to another. */
  private List<Integer> sharedByJoined(int g) {
    for (int before = g - 1; before >= 0; before--) {
      Clause clause = clauses.get(before);
      boolean alike =
          clause.link() == Link.MAIN
              || clause.link() == Link.ADVERBIAL
              || clause.link() == Link.COMPLEMENT;
      if (alike && groups.get(before).isFinite() == groups.get(g).isFinite()) {
        return clause.subjects();
      }
    }
    return clauses.get(g - 1).subjects();
  }

  /** The subject of a participle that opens a sentence: "Confronted by Angier, Olivia gives". */
  private List<Integer> following(VerbGroup group) {
    for (int i = group.last() + 1; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).is(",")) {
        return widest[i + 1] >= 0 ? coordinatedAfter(widest[i + 1]) : List.of();
      }
    }
    return List.of();
  }

  private List<Integer> coordinated(int mention) {
    List<Integer> all = new ArrayList<>(List.of(mention));
    int at = mentions.get(mention).first() - 1;
    boolean joined = false;
    while (at > 0) {
      int left = at;
      if (tokens.get(left).is("and") || tokens.get(left).is("or") || tokens.get(left).is("&")) {
        joined = true;
        left--;
      }
      if (left >= 0 && tokens.get(left).is(",") && joined) {
        left--;
      }
      if (joined && left >= 0 && tokens.get(left).is(")")) {
        left = beforeBracket(left);
      }
      boolean listed = left != at && left >= 0 && widest[left] >= 0 && joined;
      if (!listed || (tokens.get(left + 1).is(",") && isObject(widest[left]))) {
        break;
      }
      all.addFirst(widest[left]);
      at = mentions.get(widest[left]).first() - 1;
    }
    return List.copyOf(all);
  }

  private List<Integer> coordinatedAfter(int mention) {
    List<Integer> all = new ArrayList<>(List.of(mention));
    int at = mentions.get(mention).last() + 1;
    while (at + 1 < tokens.size()) {
      int right = at;
      if (tokens.get(right).is(",")) {
        right++;
      }
      boolean and = right < tokens.size() && tokens.get(right).is("and");
      if (and) {
        right++;
      }
      if (right == at
          || right >= tokens.size()
          || widest[right] < 0
          || (!and && !leadsToAnd(widest[right]))) {
        break;
      }
      int next = widest[right];
      int after = mentions.get(next).last() + 1;
      if (after < tokens.size() && grouped[after] >= 0 && groups.get(grouped[after]).isFinite()) {
        break;
      }
      all.add(next);
      at = after;
    }
    return List.copyOf(all);
  }

  private boolean leadsToAnd(int mention) {
    int after = mentions.get(mention).last() + 1;
    return after < tokens.size() && (tokens.get(after).is("and") || tokens.get(after).is(","));
  }

  /** Where the words of a verb end: before the next clause, or the end of the sentence. */
  private int stop(int g) {
    int limit = g + 1 < groups.size() ? groups.get(g + 1).first() : tokens.size();
    for (int i = groups.get(g).last() + 1; i < limit; i++) {
      Token token = tokens.get(i);
      boolean breaks =
          token.is(";") || token.is(":") || token.is(".") || token.is("!") || token.is("?");
      boolean links = widest[i] < 0 && Connectives.link(token) != null && leadsToVerb(i, limit);
      if (breaks || links || opensJoined(i, g, limit) || opensNext(i, g)) {
        return i;
      }
    }
    return limit;
  }

  /** Whether a connective opens a clause: the next verb follows it. */
  private boolean leadsToVerb(int i, int limit) {
    return limit < tokens.size()
        && (tokens.get(i).pos() != Upos.ADP || groups.get(grouped[limit]).isFinite());
  }

  /** Whether the subject of the next verb starts here. */
  private boolean opensJoined(int i, int g, int limit) {
    if (limit >= tokens.size() || !groups.get(g + 1).isFinite()) {
      return false;
    }
    boolean joint = tokens.get(i).pos() == Upos.CCONJ || tokens.get(i).is(",");
    int next = i + 1;
    if (joint && next < tokens.size() && tokens.get(next).pos() == Upos.CCONJ) {
      next++;
    }
    return joint && next < limit && widest[next] >= 0 && reaches(next, limit);
  }

  /** Whether the mention that starts here stands right before the next verb, as its subject. */
  private boolean opensNext(int i, int g) {
    if (g + 1 >= groups.size()
        || !groups.get(g + 1).isFinite()
        || widest[i] < 0
        || mentions.get(widest[i]).first() != i) {
      return false;
    }
    int before = groups.get(g + 1).first() - 1;
    while (before > i && isSkipped(before)) {
      before--;
    }
    boolean direct = mentions.get(widest[i]).last() == before;
    boolean prepositional =
        tokens.get(i - 1).pos() == Upos.ADP && Connectives.link(tokens.get(i - 1)) == null;
    return direct && !prepositional && !isReduced(groups.get(g + 1), widest[i]);
  }

  /**
   * Whether a past form after a noun that is itself an object is a participle: "the trick hidden
   * under the stage", not "knows she lied".
   */
  private boolean isReduced(VerbGroup group, int mention) {
    int before = mentions.get(mention).first() - 1;
    boolean lone =
        group.first() == group.verb() && group.tense() == Tense.PAST && isPastParticiple(group);
    if (!lone || !isObject(mention) || isNominative(mention)) {
      return false;
    }
    return before < 0
        || grouped[before] < 0
        || !REPORTS.contains(groups.get(grouped[before]).lemma());
  }

  private boolean isNominative(int mention) {
    return NOMINATIVE.contains(
        tokens.get(mentions.get(mention).head()).form().toLowerCase(Locale.ROOT));
  }

  /**
   * Whether from a mention on only mentions, "and", prepositions and adverbs stand before the next
   * verb.
   */
  private boolean reaches(int from, int limit) {
    for (int i = from; i < limit; i++) {
      if (widest[i] < 0
          && tokens.get(i).pos() != Upos.CCONJ
          && tokens.get(i).pos() != Upos.ADP
          && tokens.get(i).pos() != Upos.ADV
          && tokens.get(i).pos() != Upos.PART) {
        return false;
      }
    }
    return true;
  }

  private List<Integer> objects(int from, int stop) {
    int at = from;
    while (at < stop
        && widest[at] < 0
        && (tokens.get(at).pos() == Upos.ADV || tokens.get(at).is("\"") || isLoosePart(at))) {
      at++;
    }
    List<Integer> objects = new ArrayList<>();
    while (at < stop && widest[at] >= 0 && objects.size() < 4 && !isNominative(widest[at])) {
      List<Integer> next =
          coordinatedAfter(widest[at]).stream()
              .filter(mention -> mentions.get(mention).last() < stop)
              .toList();
      if (next.isEmpty()) {
        break;
      }
      objects.addAll(next);
      at = mentions.get(next.getLast()).last() + 1;
    }
    return List.copyOf(objects);
  }

  private boolean isLoosePart(int at) {
    return tokens.get(at).pos() == Upos.PART && !tokens.get(at).is("to");
  }

  private List<Oblique> obliques(int from, int stop) {
    List<Oblique> obliques = new ArrayList<>();
    for (int i = from; i + 1 < stop; i++) {
      if (tokens.get(i).pos() == Upos.ADP
          && widest[i] < 0
          && widest[i + 1] >= 0
          && !tokens.get(i).is("of")) {
        for (int mention : coordinatedAfter(widest[i + 1])) {
          obliques.add(new Oblique(tokens.get(i).form().toLowerCase(Locale.ROOT), mention));
        }
      }
    }
    return obliques;
  }

  /** The connective right before where a clause opens, or -1. */
  private int connective(int opens) {
    if (opens >= 0 && Connectives.link(tokens.get(opens)) != null && widest[opens] < 0) {
      return opens;
    }
    int at = opens - 1;
    while (at >= 0 && isSkipped(at)) {
      at--;
    }
    return at >= 0 && widest[at] < 0 && Connectives.link(tokens.get(at)) != null ? at : -1;
  }

  private Link link(int connective, Tense tense, Subject subject) {
    @Nullable Link link = connective >= 0 ? Connectives.link(tokens.get(connective)) : null;
    if (link != null) {
      return subject.relative() ? Link.RELATIVE : link;
    }
    return switch (tense) {
      case PERFECT_PARTICIPLE, INFINITIVE, PARTICIPLE -> Link.OPEN;
      default -> subject.own() && isReported(subject.opens()) ? Link.COMPLEMENT : Link.MAIN;
    };
  }

  /** "he knows she lied": a clause straight after a verb. */
  private boolean isReported(int opens) {
    return opens > 0 && grouped[opens - 1] >= 0;
  }

  /** A lone past form without a subject of its own is a participle, unless it follows "and". */
  private Tense tense(VerbGroup group, Subject subject) {
    if (group.tense() != Tense.PAST || group.first() != group.verb() || !isPastParticiple(group)) {
      return group.tense();
    }
    if (subject.own()) {
      boolean byAgent = group.last() + 1 < tokens.size() && tokens.get(group.last() + 1).is("by");
      int before = widest[Math.max(0, group.verb() - 1)];
      boolean reduced = before >= 0 && !subject.relative() && (byAgent || isReduced(group, before));
      return reduced ? Tense.PARTICIPLE : Tense.PAST;
    }
    boolean joined = group.first() > 0 && tokens.get(group.first() - 1).pos() == Upos.CCONJ;
    return joined ? Tense.PAST : Tense.PARTICIPLE;
  }

  private boolean isPastParticiple(VerbGroup group) {
    String form = tokens.get(group.verb()).form().toLowerCase(Locale.ROOT);
    return tokens.get(group.verb()).pos() == Upos.VERB
        && !form.endsWith("ing")
        && !form.equals(tokens.get(group.verb()).lemma());
  }
}
