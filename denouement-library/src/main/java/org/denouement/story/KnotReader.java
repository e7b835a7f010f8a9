package org.denouement.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.denouement.language.Token;
import org.denouement.manuscript.Block;

/** Reads how a story hangs together, sentence by sentence. Not thread-safe. */
final class KnotReader {

  private final Relationships relationships = new Relationships();
  private final Threads threads = new Threads();
  private final Echoes echoes = new Echoes();
  private final Message message = new Message();
  private final WorkFacts work = new WorkFacts();

  /** Whether a sentence speaks of the work and not of the story. */
  boolean isAboutWork(Block.Kind block, List<Token> tokens) {
    return work.isAboutWork(block, tokens);
  }

  /** Reads the next sentence. */
  void read(ReadSentence sentence) {
    if (!work.isAboutWork(sentence.block(), sentence.sentence().tokens())) {
      relationships.read(sentence);
      threads.read(sentence);
      echoes.read(sentence);
    }
    message.read(sentence);
    work.read(sentence);
  }

  /** The facts about the work read so far, which also tells what sentences are about it. */
  WorkFacts work() {
    return work;
  }

  /** How the cast stand to each other, as far as it was told. */
  Relationships relationships() {
    return relationships;
  }

  /**
   * What is known by now.
   *
   * @param known the id of the cast member that an id means now
   * @param relations how the cast stand to each other
   * @param end where what was read ends
   */
  Knot knot(UnaryOperator<String> known, List<CastMember> cast, List<Relation> relations, int end) {
    Map<String, Integer> mentions = new HashMap<>();
    cast.forEach(member -> mentions.put(member.id(), member.mentions()));
    Set<String> ids = new HashSet<>(mentions.keySet());
    Wording wording = new Wording(known, cast);
    List<StoryQuestion> questions =
        ThreadChoice.of(
            ThreadChoice.all(
                new BondQuestions(wording, mentions, end).of(relations, ThreadChoice.BONDS),
                threads.known(wording, mentions),
                end),
            mentions,
            end);
    UnaryOperator<Ground> settle = ground -> ground.settled(known, ids);
    return new Knot(
        relations.stream().map(relation -> relation.with(settle)).toList(),
        questions.stream().map(question -> question.with(settle)).toList(),
        echoes.known().stream().map(likeness -> likeness.with(settle)).toList(),
        message.known().stream().map(saying -> saying.with(settle)).toList(),
        work.known());
  }
}
