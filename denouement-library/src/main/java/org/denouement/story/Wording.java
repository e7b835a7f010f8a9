package org.denouement.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.denouement.language.Clause;
import org.denouement.language.Mention;
import org.denouement.language.Token;
import org.denouement.language.Upos;
import org.denouement.manuscript.Span;

/** Says words of the story again with names where it has pronouns. */
public final class Wording {

  /** What short forms stand for after a name. */
  private static final Map<String, String> CLITICS =
      Map.of("'re", " are", "'ll", " will", "'ve", " have");

  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "his", "her", "their", "its", "two", "one", "some");

  /** A name of several, which wants an article: "the Okafors". */
  private static final Pattern FAMILY = Pattern.compile("\\p{Lu}[^\\d'\u2019]*s");

  /** The tenses of clauses that stand by themselves once their subject is said. */
  private static final Set<Clause.Tense> JOINABLE =
      Set.of(
          Clause.Tense.PRESENT,
          Clause.Tense.PAST,
          Clause.Tense.PRESENT_PERFECT,
          Clause.Tense.PAST_PERFECT,
          Clause.Tense.MODAL);

  private final UnaryOperator<String> known;
  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<String, String> called = new HashMap<>();
  private final Set<String> several = new HashSet<>();

  /**
   * Speaks with the names of a cast.
   *
   * @param known the id of the cast member that an id means now
   */
  public Wording(UnaryOperator<String> known, List<CastMember> cast) {
    this.known = known;
    cast.forEach(member -> names.put(member.id(), member.name()));
    Map<String, Integer> bearers = new HashMap<>();
    for (CastMember member : cast) {
      Set<String> all = new HashSet<>(member.aliases());
      all.add(member.name());
      all.forEach(name -> bearers.merge(name, 1, Integer::sum));
    }
    cast.stream()
        .filter(member -> bearers.getOrDefault(member.called(), 0) == 1)
        .forEach(member -> called.put(member.id(), member.called()));
    cast.stream().filter(CastMember::plural).map(CastMember::id).forEach(several::add);
  }

  /** Whether an id means one of the cast. */
  public boolean isCast(String id) {
    return names.containsKey(known.apply(id));
  }

  /** The id by which somebody is known now. */
  public String id(String id) {
    return known.apply(id);
  }

  /**
   * What somebody is mostly called, within a sentence: "Anna", "the villagers"; "somebody" outside
   * the cast.
   */
  public String name(String id) {
    String now = known.apply(id);
    String name = called.getOrDefault(now, names.getOrDefault(now, "somebody"));
    int space = name.indexOf(' ');
    boolean article =
        space > 0 && ARTICLES.contains(name.substring(0, space).toLowerCase(Locale.ROOT));
    if (article) {
      return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
    return several.contains(now) && FAMILY.matcher(name).matches() ? "the " + name : name;
  }

  /** Whether an id means several at once. */
  boolean isSeveral(String id) {
    return several.contains(known.apply(id));
  }

  /** The ids of the cast whose names stand in some words, in the order of the cast. */
  List<String> namedIn(String words) {
    List<String> ids = new ArrayList<>();
    names.forEach((id, name) -> {
      String first = name.split(" ", -1)[0];
      if (words.contains(name) || (first.length() > 2 && words.contains(first))) {
        ids.add(id);
      }
    });
    return ids;
  }

  /** "A", "A and B", "A, B and C". */
  public String names(List<String> ids) {
    List<String> all = ids.stream().filter(this::isCast).map(this::name).distinct().toList();
    if (all.isEmpty()) {
      return "";
    }
    return all.size() == 1
        ? all.getFirst()
        : String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.getLast();
  }

  /** The words of a ground as a sentence of its own. */
  public String sentence(Ground ground) {
    List<Token> tokens = ground.sentence().sentence().tokens();
    int first = 0;
    int last = tokens.size() - 1;
    while (first < last && tokens.get(first).span().end() <= ground.span().start()) {
      first++;
    }
    while (last > first && tokens.get(last).span().start() >= ground.span().end()) {
      last--;
    }
    while (first < last && (isLoose(tokens.get(first)) || isConjunction(tokens.get(first)))) {
      first++;
    }
    boolean of =
        first > 0
            && first + 1 < last
            && tokens.get(first).is("of")
            && (tokens.get(first + 1).is("how") || tokens.get(first + 1).is("when"));
    first += of ? 2 : 0;
    while (last > first && isLoose(tokens.get(last))) {
      last--;
    }
    return asSentence(withSubject(ground.sentence(), first, last));
  }

  /** "who lied", "led by Anna": words whose subject stands before them, with that subject. */
  private String withSubject(ReadSentence sentence, int first, int last) {
    List<Token> tokens = sentence.sentence().tokens();
    int start = tokens.get(first).span().start();
    for (Clause clause : sentence.parsed().clauses()) {
      boolean before =
          clause.span().start() == start
              && !clause.subjects().isEmpty()
              && sentence.parsed().mentions().get(clause.subjects().getFirst()).last() < first;
      boolean participle = clause.passive() && clause.tense() == Clause.Tense.PARTICIPLE;
      boolean joined = JOINABLE.contains(clause.tense());
      if (before && (participle || joined)) {
        List<String> ids = ids(sentence.entities(clause.subjects()));
        boolean relative = tokens.get(first).is(String.valueOf(clause.connective()));
        String rest = words(sentence, relative ? first + 1 : first, last, new HashSet<>(ids));
        return subject(sentence, clause.subjects(), ids)
            + (participle ? (isSeveral(sentence, clause.subjects()) ? " were " : " was ") : " ")
            + rest;
      }
    }
    String undone = new Participle(sentence, this).sentence(first, last);
    return undone != null ? undone : words(sentence, first, last, Set.of());
  }

  /** Whom a clause is about. */
  String subject(ReadSentence sentence, Clause clause) {
    return subject(sentence, clause.subjects(), ids(sentence.entities(clause.subjects())));
  }

  private String subject(ReadSentence sentence, List<Integer> mentions, List<String> ids) {
    if (!ids.isEmpty()) {
      return names(ids);
    }
    Mention mention = sentence.parsed().mentions().get(mentions.getFirst());
    return words(sentence, mention.first(), mention.last(), Set.of());
  }

  static boolean isSeveral(ReadSentence sentence, List<Integer> mentions) {
    return mentions.size() > 1 || sentence.parsed().mentions().get(mentions.getFirst()).plural();
  }

  private static boolean isConjunction(Token token) {
    return token.is("that") && token.pos() == Upos.SCONJ;
  }

  private static boolean isLoose(Token token) {
    return token.is(",")
        || token.is(";")
        || token.is(":")
        || token.is("-")
        || token.is("--")
        || token.is("and")
        || token.is("but");
  }

  /** With a capital at the start and a stop at the end. */
  static String asSentence(String words) {
    if (words.isEmpty()) {
      return words;
    }
    int first = words.offsetByCodePoints(0, 1);
    String capital = words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    return capital.matches("(?s).*[.!?][\"'\u2019\u201d)]?") ? capital : capital + ".";
  }

  /** With a capital at the start and a question mark at the end. */
  static String asQuestion(String words) {
    return asSentence(words).replaceFirst("[.?]$", "") + "?";
  }

  /**
   * The words from one token to another, included.
   *
   * @param named the ids of those already named, for whom pronouns stay
   */
  String words(ReadSentence sentence, int first, int last, Set<String> named) {
    Map<Integer, String> replaced = new NamedPronoun(sentence, this).in(first, last, named);
    List<Token> tokens = sentence.sentence().tokens();
    StringBuilder words = new StringBuilder();
    for (int i = first; i <= last; i++) {
      Span span = tokens.get(i).span();
      boolean gap = i > first && span.start() > tokens.get(i - 1).span().end();
      words.append(gap ? " " : "");
      String name = replaced.get(i);
      String full = i > first && replaced.containsKey(i - 1) ? CLITICS.get(lower(tokens, i)) : null;
      words.append(name != null ? name : full != null ? full : tokens.get(i).form());
    }
    return words.toString();
  }

  private static String lower(List<Token> tokens, int at) {
    return tokens.get(at).form().toLowerCase(Locale.ROOT);
  }

  /** The ids of the cast among some, each once, as they are known now. */
  List<String> ids(List<String> raw) {
    List<String> ids = new ArrayList<>();
    for (String id : raw) {
      if (isCast(id) && !ids.contains(known.apply(id))) {
        ids.add(known.apply(id));
      }
    }
    return ids;
  }

  static String genitive(String name) {
    return name + (name.endsWith("s") ? "'" : "'s");
  }
}
