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

  /** What opens a question whether something that somebody does comes about. */
  static final String WILL = "Will ";

  /** What opens a question who did something that somebody is told to have done. */
  static final String WHO = "Who ";

  private static final Set<String> HELPERS =
      Set.of("be", "will", "would", "can", "could", "may", "might", "must", "shall", "should");

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
    String reached = Aims.quest(sentence, clause);
    if (reached != null) {
      verb = reached;
      from = Aims.goal(tokens, clause);
    }
    boolean asksWhat = verb.endsWith(" about");
    String rest = rest(sentence, clause, from, subjects);
    String name = subject(sentence, clause, subjects);
    return even((asksWhat ? "What will " : WILL) + name + " " + verb + rest + "?");
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
      int end = ClauseEnd.of(sentence, clause);
      String tail =
          first + 1 <= end
              ? " " + wording.words(sentence, first + 1, end, new HashSet<>(ids(subjects)))
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

  /** Whether one may ask of a clause who it was: "Paulo was the thief", "Paulo stole the bell". */
  static boolean asksWho(ReadSentence sentence, Clause clause) {
    if (clause.negated() || clause.modal() != null || clause.passive()) {
      return false;
    }
    if (clause.lemma().equals("be") && clause.complement() >= 0) {
      Mention role = sentence.parsed().mentions().get(clause.complement());
      return !role.plural()
          && sentence.sentence().tokens().get(role.first()).is("the")
          && sentence.sentence().tokens().get(role.head()).pos() == Upos.NOUN
          && role.kind() == Mention.Kind.PERSON;
    }
    boolean past =
        clause.tense() == Clause.Tense.PAST || clause.tense() == Clause.Tense.PAST_PERFECT;
    return past && !clause.objects().isEmpty() && Signs.isDeed(clause);
  }

  /** "Who stole the bell?", "Who is the thief?", of a clause that tells it. */
  String who(ReadSentence sentence, Clause clause) {
    int end = ClauseEnd.of(sentence, clause);
    if (clause.lemma().equals("be")) {
      int first = sentence.parsed().mentions().get(clause.complement()).first();
      return asQuestion("Who is " + wording.words(sentence, first, end, Set.of()));
    }
    int first = firstOfGroup(sentence.sentence().tokens(), clause);
    return asQuestion(WHO + wording.words(sentence, first, end, Set.of()));
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
    int end = ClauseEnd.of(sentence, clause);
    return end <= after
        ? ""
        : " " + wording.words(sentence, after + 1, end, new HashSet<>(ids(subjects)));
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
