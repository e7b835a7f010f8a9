package org.denouement.story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.denouement.language.Token;
import org.denouement.manuscript.Block;

/**
 * Facts about the work, from the sentences that speak of it: "X is a 2022 Turkish-language movie".
 *
 * <p>A sentence speaks of the work if it names a kind of work and a year, a language, a release or
 * its stars, or goes on with "it" after such a sentence. Not thread-safe.
 */
final class WorkFacts {

  private static final String NAME = "\\p{Lu}[\\p{L}.'-]*(?: \\p{Lu}[\\p{L}.'-]*)*";
  private static final String NAMES = NAME + "(?:(?:, | and |, and )" + NAME + ")*";
  private static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
  private static final Pattern YEAR =
      Pattern.compile(
          "\\b(?:(?:is|was) an? (?:[\\p{L}-]+ ){0,2}|(?:released|premiered|published|out|debuted)"
              + "\\b[^.]{0,60}?\\b)(1[89]\\d\\d|20\\d\\d)\\b");
  private static final Pattern LANGUAGE = Pattern.compile("\\b(\\p{Lu}\\p{L}+)-language\\b");
  private static final Pattern DATE =
      Pattern.compile(
          "\\b(" + MONTH + " \\d{1,2}(?:, \\d{4})?|\\d{1,2} " + MONTH + "(?: \\d{4})?)\\b");
  private static final Pattern STARS =
      Pattern.compile("\\b(?:stars?|starring|starred|features|featuring) (" + NAMES + ")");
  private static final Pattern PLAYERS =
      Pattern.compile("(" + NAMES + ") (?:play|take|have|star in) (?:the )?(?:leads?|lead roles)");
  private static final Pattern PLATFORM =
      Pattern.compile("\\b(?:on|by|in|to) (" + NAME + "\\+?)|^(" + NAME + "\\+?) (?:released)");
  private static final Pattern QUOTED =
      Pattern.compile("^[\"'*_\u201c\u2018](.{1,60}?)[\"'*_\u201d\u2019](?= (?:is|was)\\b|,)");

  private final Map<String, WorkFact> facts = new LinkedHashMap<>();
  private boolean speaksOfWork;

  /** Whether a sentence is about the work and those who made it, not about the story. */
  boolean isAboutWork(Block.Kind block, List<Token> tokens) {
    if (block != Block.Kind.PARAGRAPH) {
      return false;
    }
    boolean work = WorkWords.has(tokens, "work");
    if (!work && !speaksOfWork && !releases(tokens)) {
      return false;
    }
    String words = words(tokens);
    boolean fact =
        LANGUAGE.matcher(words).find()
            || YEAR.matcher(words).find()
            || (releases(tokens) && DATE.matcher(words).find())
            || STARS.matcher(words).find()
            || PLAYERS.matcher(words).find();
    boolean goesOn = speaksOfWork && (tokens.getFirst().is("it") || releases(tokens));
    boolean released = releases(tokens) && tokens.getFirst().is("it");
    return fact && (work || goesOn || released);
  }

  private static boolean releases(List<Token> tokens) {
    return WorkWords.has(tokens, "release");
  }

  /** Reads the next sentence. */
  void read(ReadSentence sentence) {
    List<Token> tokens = sentence.sentence().tokens();
    boolean about = isAboutWork(sentence.block(), tokens);
    if (about) {
      String words = words(tokens);
      Ground ground = new Ground(sentence, sentence.sentence().span());
      find("title", QUOTED, words, ground);
      find("year", YEAR, words, ground);
      find("language", LANGUAGE, words, ground);
      if (releases(tokens)) {
        find("released", DATE, words, ground);
        platform(words, ground);
      }
      find("leads", STARS, words, ground);
      find("leads", PLAYERS, words, ground);
    }
    speaksOfWork = about;
  }

  private void find(String key, Pattern pattern, String words, Ground ground) {
    Matcher matcher = pattern.matcher(words);
    if (matcher.find()) {
      facts.putIfAbsent(key, new WorkFact(key, matcher.group(1).strip(), ground));
    }
  }

  private void platform(String words, Ground ground) {
    Matcher matcher = PLATFORM.matcher(words);
    while (matcher.find()) {
      String name = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
      if (WorkWords.is(name, "platform")) {
        facts.putIfAbsent("platform", new WorkFact("platform", name, ground));
        return;
      }
    }
  }

  /** What is known of the work, in the order of the contract. */
  List<WorkFact> known() {
    return List.of("title", "year", "language", "platform", "released", "leads").stream()
        .filter(facts::containsKey)
        .map(facts::get)
        .toList();
  }

  private static String words(List<Token> tokens) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      boolean gap = i > 0 && tokens.get(i).span().start() > tokens.get(i - 1).span().end();
      words.append(gap ? " " : "").append(tokens.get(i).form());
    }
    return words.toString();
  }
}
