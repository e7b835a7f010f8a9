package org.denouement.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.denouement.encoder.PairWeights;
import org.denouement.language.ParsedSentence;
import org.denouement.language.Parser;
import org.denouement.language.ReadPage;
import org.denouement.language.Sentence;
import org.denouement.manuscript.Block;
import org.denouement.speech.PageSpeech;
import org.denouement.speech.Place;
import org.denouement.speech.Quotation;
import org.denouement.speech.Speakers;
import org.denouement.speech.SpeechReader;
import org.jspecify.annotations.Nullable;

/** Reads a story page after page, once, adding to what it knows. Not thread-safe. */
public final class StoryReader {

  private final Cast cast;
  private final Happenings happenings = new Happenings();
  private final SpeechReader speech = new SpeechReader();
  private final Speakers speakers = new Speakers();
  private final Quotes quotes = new Quotes(speakers);
  private final KnotReader knot = new KnotReader();
  private final SecondVoice second;
  private final List<ReadSentence> sentences = new ArrayList<>();

  /**
   * A reader of a story not yet begun.
   *
   * @param pairs how the mentions of its sentences are compared; empty where they are not
   * @param marks who reads passages with marks; empty where nobody does
   */
  public StoryReader(Optional<PairWeights> pairs, Optional<MarkReader> marks) {
    cast = new Cast(new Linking(pairs), marks);
    second = new SecondVoice(marks);
  }

  /** Reads the next page. */
  public void read(ReadPage page) {
    PageSpeech spoken = speech.read(page);
    quotes.read(spoken, page.page().number());
    for (ReadPage.Passage passage : page.passages()) {
      boolean opens = passage.opens();
      for (Sentence sentence : passage.sentences()) {
        int number = sentences.size();
        ParsedSentence parsed = Parser.parse(sentence.linked());
        cast.link(sentence, token -> spoken.quotation(new Place(number, token)) + 1);
        Set<Integer> quoted = spoken.quoted(number);
        List<List<String>> entities =
            cast.read(parsed, page.page().number(), quoted, isApart(passage, sentence));
        ReadSentence read =
            Asides.read(
                new ReadSentence(
                    parsed, page.page().number(), passage.kind(), opens, quoted, entities));
        sentences.add(read);
        happenings.read(read);
        knot.read(read);
        opens = false;
      }
    }
    Meanings meanings = new Meanings(sentences, cast);
    noteSpeakers(spoken, meanings);
    speakers.read(spoken, meanings);
    cast.call(speakers.calls());
    quotes.report(spoken, page.page().number(), meanings);
  }

  /** Whoever speaks by a cue is a person, each time; words that run on count once a page. */
  private void noteSpeakers(PageSpeech spoken, Meanings meanings) {
    for (Quotation quotation : spoken.quotations()) {
      @Nullable Place cue = spoken.cue(quotation.number());
      @Nullable String id = cue == null ? null : meanings.who(cue);
      if (id != null) {
        cast.speaks(id);
      }
    }
  }

  /**
   * Whether a sentence stands outside of the story: a heading, or facts about the work, whose
   * actors are no cast.
   */
  private boolean isApart(ReadPage.Passage passage, Sentence sentence) {
    return passage.kind() != Block.Kind.PARAGRAPH
        || knot.isAboutWork(passage.kind(), sentence.tokens());
  }

  /** Everybody met so far, cast or not. */
  CastList list() {
    return cast.list();
  }

  /** What is known after the last page read. */
  public Knowledge knowledge() {
    List<CastMember> members = cast.members();
    Happenings.Told told = happenings.known(cast::current, members);
    List<Quote> said = quotes.known(members);
    List<ReadSentence> settled = settled(members, said);
    Verdict verdict = verdict(members, told.happenings(), said, settled);
    int end = sentences.isEmpty() ? 0 : sentences.getLast().sentence().span().end();
    Knot known = knot.knot(cast::current, members, verdict.relations(), end);
    return new Knowledge(
        settled,
        members,
        // The weights were learnt with what the rules say.
        Weighing.weighed(told.happenings(), verdict.byRules(), members),
        told.atOdds(),
        known,
        said,
        quotes.reported(members, cast::current));
  }

  /** What decides how the cast stand to each other. */
  Verdict verdict() {
    List<CastMember> members = cast.members();
    List<Quote> said = quotes.known(members);
    List<Happening> happened = happenings.known(cast::current, members).happenings();
    return verdict(members, happened, said, settled(members, said));
  }

  private Verdict verdict(
      List<CastMember> members,
      List<Happening> happened,
      List<Quote> said,
      List<ReadSentence> settled) {
    return new Verdict(
        knot.relationships().told(cast::current, members, said, sentences),
        members,
        StoryOrder.of(happened),
        sentences.size(),
        second.of(members, settled));
  }

  /**
   * The sentences with each mention meaning whom it is known to mean by now, and nobody outside the
   * cast.
   */
  private List<ReadSentence> settled(List<CastMember> members, List<Quote> said) {
    Set<String> ids = members.stream().map(CastMember::id).collect(Collectors.toSet());
    Persons persons = new Persons(said);
    List<ReadSentence> settled = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      settled.add(persons.read(i, sentences.get(i).settled(cast::current, ids)));
    }
    return settled;
  }
}
