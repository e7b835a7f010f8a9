package org.denouement.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.denouement.language.Clause;
import org.denouement.language.Mention;
import org.denouement.language.Token;
import org.denouement.language.Upos;

/** Makes questions of clauses: "Nora leaves Paulo" to "Why does Nora leave Paulo?". */
final class Questions {

  private static final Set<String> HELPERS =
      Set.of("be", "will", "would", "can", "could", "may", "might", "must", "shall", "should");

  private static final Set<String> OPENERS =
      Set.of(
          "when",
          "while",
          "after",
          "before",
          "because",
          "although",
          "though",
          "if",
          "as",
          "since",
          "until",
          "that",
          "who",
          "which",
          "whom",
          "where",
          "whose",
          "so",
          "unless",
          "once");

  /** What opens a clause that completes what the verb before it says. */
  private static final Set<String> COMPLETING =
      Set.of("that", "if", "whether", "who", "what", "why", "how", "where");

  /** Words that take the preposition before them into their own clause: "in which". */
  private static final Set<String> PIED_PIPED = Set.of("which", "whom", "whose");

  private static final Set<String> PREPOSITIONS =
      Set.of("in", "on", "at", "to", "with", "for", "of", "by", "from", "through", "over");

  /** The most words of a clause after its verb. */
  private static final int LONGEST = 20;

  private final Wording wording;

  Questions(Wording wording) {
    this.wording = wording;
  }

  /** "Will Paulo find Nora?", of a clause that tells what somebody means to do. */
  String will(ReadSentence sentence, Clause clause, List<String> subjects) {
    List<Token> tokens = sentence.sentence().tokens();
    Token told = tokens.get(clause.verb());
    String verb = clause.passive() ? "be " + told.form() : told.lemma();
    int from = clause.verb();
    int goal = goal(tokens, clause);
    String reached = goal < 0 ? null : Signs.quest(phrase(tokens, clause, goal));
    if (reached != null) {
      verb = reached;
      from = goal;
    }
    boolean asksWhat = verb.endsWith(" about");
    String rest = rest(sentence, clause, from, subjects);
    String name = subject(sentence, clause, subjects);
    return even((asksWhat ? "What will " : "Will ") + name + " " + verb + rest + "?");
  }

  /** Whether a clause tells of a search or the like, which asks for its end. */
  static boolean isQuest(ReadSentence sentence, Clause clause) {
    List<Token> tokens = sentence.sentence().tokens();
    int goal = goal(tokens, clause);
    return goal >= 0 && Signs.quest(phrase(tokens, clause, goal)) != null;
  }

  /** The last token of a verb with the preposition after it, or -1 where nothing is sought. */
  private static int goal(List<Token> tokens, Clause clause) {
    int next = clause.verb() + 1;
    boolean infinitive = next < tokens.size() && tokens.get(next).is("to");
    if (clause.passive() || infinitive || next >= tokens.size()) {
      return -1;
    }
    return tokens.get(next).pos() == Upos.ADP ? next : clause.verb();
  }

  private static String phrase(List<Token> tokens, Clause clause, int goal) {
    String verb = tokens.get(clause.verb()).lemma();
    return goal > clause.verb() ? verb + " " + lower(tokens.get(goal).form()) : verb;
  }

  /**
   * "Does Paulo love Nora?", or with a question word "Why does Nora leave Paulo?".
   *
   * @param word the question word with a space after it, or empty
   */
  String of(String word, ReadSentence sentence, Clause clause, List<String> subjects) {
    List<Token> tokens = sentence.sentence().tokens();
    int first = firstOfGroup(tokens, clause);
    Token opener = tokens.get(first);
    String name = subject(sentence, clause, subjects);
    boolean helped =
        HELPERS.contains(opener.lemma())
            || (opener.lemma().equals("have") && first < clause.verb());
    if (helped) {
      String tail =
          first + 1 <= end(sentence, clause)
              ? " "
                  + wording.words(
                      sentence, first + 1, end(sentence, clause), new HashSet<>(ids(subjects)))
              : "";
      String body = tail.replaceFirst("^ never ", " ever ");
      return asQuestion(word + lower(opener.form()) + " " + name + body);
    }
    boolean past = clause.tense() == Clause.Tense.PAST;
    String help = past ? "did" : isSeveral(sentence, clause, subjects) ? "do" : "does";
    String verb = tokens.get(clause.verb()).lemma();
    String question = word + help + " " + name + (clause.negated() ? " not " : " ") + verb;
    return asQuestion(question + rest(sentence, clause, clause.verb(), subjects));
  }

  /** Who or what a question is about: a thing by its own words. */
  private String subject(ReadSentence sentence, Clause clause, List<String> subjects) {
    boolean thing = sentence.entities(clause.subjects()).isEmpty();
    if (!thing || clause.subjects().isEmpty()) {
      return wording.names(subjects);
    }
    Mention mention = sentence.parsed().mentions().get(clause.subjects().getFirst());
    String words = wording.words(sentence, mention.first(), mention.last(), new HashSet<>());
    boolean article = sentence.sentence().tokens().get(mention.first()).pos() == Upos.DET;
    return article ? lower(words.substring(0, 1)) + words.substring(1) : words;
  }

  private static boolean isSeveral(ReadSentence sentence, Clause clause, List<String> subjects) {
    boolean thing = sentence.entities(clause.subjects()).isEmpty() && !clause.subjects().isEmpty();
    return thing
        ? sentence.parsed().mentions().get(clause.subjects().getFirst()).plural()
        : subjects.size() > 1;
  }

  private static String asQuestion(String words) {
    return even(Wording.asQuestion(words));
  }

  /** Without the quotation marks of which one was cut off. */
  private static String even(String words) {
    long marks = words.chars().filter(c -> c == '"').count();
    return marks % 2 == 0 ? words : words.replace("\"", "");
  }

  private static String lower(String form) {
    return form.toLowerCase(Locale.ROOT);
  }

  private List<String> ids(List<String> subjects) {
    return subjects.stream().map(wording::id).toList();
  }

  /** The words of a clause after a token, with a space before them. */
  private String rest(ReadSentence sentence, Clause clause, int after, List<String> subjects) {
    int end = end(sentence, clause);
    return end <= after
        ? ""
        : " " + wording.words(sentence, after + 1, end, new HashSet<>(ids(subjects)));
  }

  /** The last token of what a clause says, with the infinitives and phrases that hang on it. */
  static int end(ReadSentence sentence, Clause clause) {
    List<Token> tokens = sentence.sentence().tokens();
    int end = clause.verb();
    while (end + 1 < tokens.size()
        && end - clause.verb() < LONGEST
        && (!stops(sentence, end + 1) || completes(sentence, clause.verb(), end + 1))) {
      end++;
    }
    while (end > clause.verb() && isLoose(tokens, end)) {
      end--;
    }
    return end;
  }

  /** Whether another clause, an aside or the sentence's end begins at a token. */
  private static boolean stops(ReadSentence sentence, int at) {
    List<Token> tokens = sentence.sentence().tokens();
    Token token = tokens.get(at);
    if (isStop(token) || at + 1 >= tokens.size()) {
      return isStop(token) || token.pos() == Upos.PUNCT;
    }
    boolean joins = token.pos() == Upos.CCONJ || OPENERS.contains(lower(token.form()));
    return joins
        && sentence.parsed().clauses().stream()
            .anyMatch(other ->
                other.verb() > at
                    && (other.verb() <= at + 3
                        || other.span().start() <= tokens.get(at + 1).span().start())
                    && other.span().end() > token.span().end()
                    && other.tense() != Clause.Tense.INFINITIVE);
  }

  /** Whether a clause begins at a token that says what is found out, told or thought before it. */
  private static boolean completes(ReadSentence sentence, int verb, int at) {
    List<Token> tokens = sentence.sentence().tokens();
    return COMPLETING.contains(lower(tokens.get(at).form()))
        && sentence.parsed().clauses().stream()
            .anyMatch(other -> {
              Token head = tokens.get(other.verb());
              String relation =
                  head.relation().equals("cop")
                      ? tokens.get(head.head()).relation()
                      : head.relation();
              int governor =
                  head.relation().equals("cop") ? tokens.get(head.head()).head() : head.head();
              return other.verb() > at
                  && other.verb() <= at + 8
                  && relation.equals("ccomp")
                  && governor >= verb
                  && governor < at;
            });
  }

  private static boolean isLoose(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    boolean cut = at + 1 < tokens.size() && PIED_PIPED.contains(lower(tokens.get(at + 1).form()));
    if (cut && PREPOSITIONS.contains(lower(token.form()))) {
      return true;
    }
    return switch (token.pos()) {
      case PUNCT, CCONJ, SCONJ, ADP, PART, DET -> !token.is("not");
      case AUX -> token.relation().startsWith("aux") || token.relation().equals("cop");
      default -> OPENERS.contains(lower(token.form())) || token.is("to");
    };
  }

  private static boolean isStop(Token token) {
    return token.is(",")
        || token.is(";")
        || token.is("(")
        || token.is(":")
        || token.is(")")
        || token.is("?")
        || token.is("!")
        || token.is("--");
  }

  private static int firstOfGroup(List<Token> tokens, Clause clause) {
    int first = clause.verb();
    while (first > 0
        && (tokens.get(first - 1).pos() == Upos.AUX
            || tokens.get(first - 1).pos() == Upos.ADV
            || tokens.get(first - 1).lemma().equals("not"))
        && tokens.get(first - 1).span().start() >= clause.span().start()) {
      first--;
    }
    while (first < clause.verb() && tokens.get(first).pos() != Upos.AUX) {
      first++;
    }
    return first;
  }

  /** The words that say what a clause is about: stems of its verb, nouns and adjectives. */
  static List<String> stems(ReadSentence sentence, int first, int last) {
    List<String> stems = new ArrayList<>();
    List<Token> tokens = sentence.sentence().tokens();
    for (int i = first; i <= last && i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean content =
          token.pos() == Upos.VERB || token.pos() == Upos.NOUN || token.pos() == Upos.ADJ;
      if (content && !Stem.isLight(token.lemma())) {
        String stem = Stem.of(token.lemma());
        if (!stems.contains(stem)) {
          stems.add(stem);
        }
      }
    }
    return stems;
  }

  /** The words from one token to another, included, as they stand in the text. */
  static String words(List<Token> tokens, int first, int last) {
    StringBuilder words = new StringBuilder();
    for (int i = first; i <= last; i++) {
      boolean gap = i > first && tokens.get(i).span().start() > tokens.get(i - 1).span().end();
      words.append(gap ? " " : "").append(tokens.get(i).form());
    }
    return words.toString();
  }
}
