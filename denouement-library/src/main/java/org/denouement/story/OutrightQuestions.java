package org.denouement.story;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.denouement.language.Token;
import org.denouement.language.Upos;
import org.denouement.manuscript.Block;
import org.denouement.story.StoryQuestion.Origin;

/** Finds the question that a sentence or a heading asks outright. */
final class OutrightQuestions {

  private static final double TITLE = 3;
  private static final double ASKED = 1.1;

  /** The most words of a question asked outright. */
  private static final int LONGEST = 40;

  private final ReadSentence sentence;
  private final List<Token> tokens;
  private final int at;

  OutrightQuestions(ReadSentence sentence, int at) {
    this.sentence = sentence;
    this.tokens = sentence.sentence().tokens();
    this.at = at;
  }

  /** Whether the sentence asks anything. */
  boolean asks() {
    return tokens.getLast().is("?")
        || (isHeading() && tokens.stream().anyMatch(token -> token.is("?")));
  }

  private boolean isHeading() {
    return sentence.block() != Block.Kind.PARAGRAPH;
  }

  /** What it asks, if it asks of somebody in the story; what is asked in direct speech apart. */
  List<Raised> find() {
    List<String> about =
        sentence.entities(IntStream.range(0, sentence.parsed().mentions().size()).boxed().toList());
    boolean opensStory = isHeading() && at == 0;
    boolean spoken = tokens.stream().anyMatch(token -> token.is("\""));
    int first = afterColon();
    boolean named = !about.isEmpty() || opensStory;
    if (!named
        || spoken
        || !asksOfThirdPersons()
        || tokens.size() > LONGEST
        || !opensQuestion(tokens.get(first))) {
      return List.of();
    }
    int last = lastMark();
    boolean title = sentence.block() == Block.Kind.TITLE;
    return List.of(
        new Raised(
            title || opensStory ? Origin.TITLE : Origin.ASKED,
            new Ground(sentence, sentence.sentence().span(first, last)),
            null,
            Questions.words(tokens, first, last),
            about,
            Questions.stems(sentence, first, last),
            at,
            title ? TITLE : ASKED,
            false));
  }

  private static boolean opensQuestion(Token token) {
    String lemma = token.lemma();
    return token.pos() == Upos.AUX
        || IndirectQuestions.QUESTION_WORDS.contains(lemma)
        || Set.of("do", "be", "have", "can", "will", "which").contains(lemma);
  }

  private boolean asksOfThirdPersons() {
    return tokens.stream()
        .noneMatch(token -> token.is("I") || token.is("you") || token.is("we") || token.is("me"));
  }

  private int afterColon() {
    for (int i = tokens.size() - 3; i > 0; i--) {
      if (tokens.get(i).is(":") || tokens.get(i).is("-") || tokens.get(i).is("--")) {
        return i + 1;
      }
    }
    return 0;
  }

  private int lastMark() {
    for (int i = tokens.size() - 1; i > 0; i--) {
      if (tokens.get(i).is("?")) {
        return i;
      }
    }
    return tokens.size() - 1;
  }
}
