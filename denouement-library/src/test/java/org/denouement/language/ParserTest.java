package org.denouement.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.denouement.manuscript.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ParserTest {

  private static final Tagger TAGGER = EncoderTagger.english();

  private String text = "";

  private ParsedSentence parse(String words) {
    text = words;
    return Parser.parse(TAGGER.tag(words, new Span(0, words.length())).getFirst());
  }

  private List<String> words(ParsedSentence parsed, List<Integer> mentions) {
    return mentions.stream()
        .map(mention -> parsed.mentions().get(mention).span().of(text))
        .toList();
  }

  private static Clause clause(ParsedSentence parsed, String lemma) {
    return parsed.clauses().stream()
        .filter(clause -> clause.lemma().equals(lemma))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void tokens_are_cut_as_universal_dependencies_cut_them_and_lead_back_to_the_text() {
    ParsedSentence parsed = parse("Anna’s mother didn’t know Mr. Reed.");

    assertThat(parsed.sentence().tokens())
        .extracting(Token::form)
        .containsExactly("Anna", "'s", "mother", "did", "n't", "know", "Mr.", "Reed", ".");
    assertThat(parsed.sentence().tokens())
        .allSatisfy(
            token -> assertThat(token.span().of(text).replace('’', '\'')).isEqualTo(token.form()));
  }

  @Test
  @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void a_phrase_cut_by_a_joint_within_a_compound_comes_to_an_end() {
    ParsedSentence parsed = parse("Tom considers the case an open-and-shut matter and agrees.");

    assertThat(words(parsed, clause(parsed, "consider").objects())).startsWith("the case");
  }

  @Test
  void now_married_is_a_verb_though_it_be_tagged_an_adjective() {
    ParsedSentence parsed =
        parse("A year later in the harbour, Anna and Tom, now married, are out with Lena.");

    assertThat(parsed.sentence().tokens())
        .filteredOn(token -> token.is("married"))
        .extracting(Token::pos, Token::lemma)
        .containsExactly(tuple(Upos.VERB, "marry"));
  }

  @Test
  void who_is_seen_leaving_owns_nothing() {
    ParsedSentence parsed = parse("He watched her leave with her dog.");

    assertThat(parsed.mentions())
        .extracting(mention -> mention.span().of(text))
        .containsExactly("He", "her", "her", "her dog");
  }

  @Test
  void a_verb_in_the_present_tense_is_no_noun() {
    assertThat(clause(parse("Mira claims not to know the boy."), "claim").subjects()).hasSize(1);
  }

  @Test
  void an_owner_is_a_mention_of_its_own() {
    ParsedSentence parsed = parse("His boss Ms. Okafor visits Anton's sister.");

    assertThat(parsed.mentions())
        .extracting(mention -> mention.span().of(text))
        .containsExactly("His", "His boss Ms. Okafor", "Anton", "Anton's sister");
    assertThat(parsed.mentions().get(1))
        .returns("Ms. Okafor", Mention::name)
        .returns("boss", Mention::description)
        .returns(0, Mention::owner);
  }

  @Test
  void a_subject_stands_before_its_verb_and_an_object_after_it() {
    ParsedSentence parsed = parse("The old captain gives Lena a letter.");

    assertThat(words(parsed, clause(parsed, "give").subjects())).containsExactly("The old captain");
    assertThat(words(parsed, clause(parsed, "give").objects())).containsExactly("Lena", "a letter");
  }

  @Test
  void joined_subjects_act_together_and_a_joined_verb_shares_them() {
    ParsedSentence parsed = parse("In Vela, Ines and Davit buy a boat and leave the town.");

    assertThat(words(parsed, clause(parsed, "leave").subjects())).containsExactly("Ines", "Davit");
  }

  @Test
  void the_subject_of_a_passive_undergoes_it() {
    ParsedSentence parsed = parse("Ruth was arrested by the police.");

    assertThat(clause(parsed, "arrest").passive()).isTrue();
    assertThat(words(parsed, clause(parsed, "arrest").subjects())).containsExactly("Ruth");
    assertThat(clause(parsed, "arrest").obliques())
        .extracting(Clause.Oblique::preposition)
        .containsExactly("by");
  }

  @Test
  void an_aside_does_not_hide_the_subject() {
    ParsedSentence parsed = parse("Jonas, who had lost his job, sells the house.");

    assertThat(words(parsed, clause(parsed, "sell").subjects())).containsExactly("Jonas");
    assertThat(clause(parsed, "lose").tense()).isEqualTo(Clause.Tense.PAST_PERFECT);
    assertThat(clause(parsed, "lose").link()).isEqualTo(Clause.Link.RELATIVE);
  }

  @Test
  void whom_one_asks_is_who_shall_act() {
    ParsedSentence parsed = parse("Nora asks Peter to burn the letters.");

    assertThat(words(parsed, clause(parsed, "burn").subjects())).containsExactly("Peter");
  }

  @Test
  void what_may_or_did_not_happen_is_told_apart_from_what_did() {
    assertThat(clause(parse("Nora never married him."), "marry").isRealis()).isFalse();
    assertThat(clause(parse("Nora would marry him."), "marry").isRealis()).isFalse();
    assertThat(clause(parse("Nora married him."), "marry").isRealis()).isTrue();
  }

  @Test
  void a_clause_of_time_knows_its_conjunction() {
    ParsedSentence parsed = parse("Nora left the island after Peter had burned the letters.");

    assertThat(clause(parsed, "burn"))
        .returns("after", Clause::connective)
        .returns(Clause.Link.ADVERBIAL, Clause::link);
  }

  @Test
  void a_joined_verb_shares_the_auxiliaries_of_the_first() {
    ParsedSentence parsed = parse("Nora has left Peter and taken the children.");

    assertThat(clause(parsed, "take").tense()).isEqualTo(Clause.Tense.PRESENT_PERFECT);
    assertThat(words(parsed, clause(parsed, "take").subjects())).containsExactly("Nora");
  }

  @Test
  void what_is_given_is_an_object_in_the_passive_too() {
    ParsedSentence parsed = parse("Lena was given a letter by the captain.");

    assertThat(clause(parsed, "give").passive()).isTrue();
    assertThat(words(parsed, clause(parsed, "give").subjects())).containsExactly("Lena");
    assertThat(words(parsed, clause(parsed, "give").objects())).containsExactly("a letter");
  }

  @Test
  void who_stands_for_the_noun_before_it() {
    ParsedSentence parsed = parse("Ines loves the sailor who saved her.");

    assertThat(words(parsed, clause(parsed, "save").subjects())).containsExactly("the sailor");
    assertThat(words(parsed, clause(parsed, "save").objects())).containsExactly("her");
  }

  @Test
  void whom_with_a_preposition_stands_for_the_noun_before_it() {
    ParsedSentence parsed = parse("Paul, with whom Nora quarrels, rows out at dawn.");

    assertThat(clause(parsed, "quarrel").obliques())
        .extracting(
            Clause.Oblique::preposition,
            oblique -> parsed.mentions().get(oblique.mention()).span().of(text))
        .containsExactly(tuple("with", "Paul"));
  }

  @Test
  void joined_verbs_share_the_object_after_them() {
    ParsedSentence parsed = parse("Nora manages to escape and crush the beetles.");

    assertThat(words(parsed, clause(parsed, "crush").objects())).containsExactly("the beetles");
  }

  @Test
  void who_wants_to_act_is_who_shall_act() {
    ParsedSentence parsed = parse("Nora wants to sell the boat and leave the town.");

    assertThat(clause(parsed, "leave"))
        .returns(Clause.Tense.INFINITIVE, Clause::tense)
        .returns(parsed.clauses().indexOf(clause(parsed, "want")), Clause::parent);
    assertThat(words(parsed, clause(parsed, "leave").subjects())).containsExactly("Nora");
  }

  @Test
  void a_copula_says_what_its_subject_is() {
    ParsedSentence parsed = parse("Ada is not the captain of the ship.");

    assertThat(clause(parsed, "be").negated()).isTrue();
    assertThat(parsed.mentions().get(clause(parsed, "be").complement()).span().of(text))
        .isEqualTo("the captain");
    assertThat(clause(parsed, "be").objects()).isEmpty();
  }

  @Test
  void a_joined_verb_goes_with_the_one_of_its_tense() {
    ParsedSentence parsed =
        parse("Nora learns that Peter sold the boat and decides to follow him.");

    assertThat(words(parsed, clause(parsed, "decide").subjects())).containsExactly("Nora");
  }

  @Test
  void a_verb_before_its_subject_may_open_a_condition() {
    ParsedSentence parsed =
        parse("Had Peter been killed in the fire, Nora would have sold the house.");

    assertThat(clause(parsed, "kill").isCondition()).isTrue();
    assertThat(clause(parsed, "kill").isRealis()).isFalse();
  }
}
