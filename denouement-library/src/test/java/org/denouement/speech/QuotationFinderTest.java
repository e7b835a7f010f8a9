package org.denouement.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.denouement.language.Token;
import org.denouement.language.Upos;
import org.denouement.manuscript.Span;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class QuotationFinderTest {

  private static final Pattern TOKEN = Pattern.compile("\\p{L}+|--|[^\\p{L}\\s]");
  private static final List<String> SAYING = List.of("said", "asked", "cried");

  /** The words of a paragraph; its sentences end at full stops. */
  private static List<Word> words(String text, int paragraph) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    boolean opens = true;
    while (matcher.find()) {
      String form = matcher.group();
      String plain = form.equals("\u201c") || form.equals("\u201d") ? "\"" : form;
      boolean saying = SAYING.contains(form);
      Token token =
          new Token(
              new Span(matcher.start(), matcher.end()),
              plain,
              saying ? Upos.VERB : Upos.NOUN,
              saying ? form.replaceAll("ed$|id$", "") + (form.equals("said") ? "y" : "") : form,
              0,
              "dep",
              false);
      words.add(
          new Word(
              new Place(paragraph, words.size()),
              token,
              form,
              isSpace(text, matcher.start() - 1),
              isSpace(text, matcher.end()),
              opens));
      opens = form.equals(".");
    }
    return words;
  }

  private static boolean isSpace(String text, int at) {
    return at < 0 || at >= text.length() || text.charAt(at) == ' ';
  }

  /** The quotations of paragraphs, each as its words stand; one that runs on by its number. */
  private static List<String> quotations(String... paragraphs) {
    QuotationFinder finder = new QuotationFinder();
    List<String> found = new ArrayList<>();
    for (int i = 0; i < paragraphs.length; i++) {
      for (Quotation quotation : finder.read(words(paragraphs[i], i), true)) {
        found.add(shown(quotation, paragraphs));
      }
    }
    finder.open().ifPresent(quotation -> found.add(shown(quotation, paragraphs) + " ..."));
    return found;
  }

  private static String shown(Quotation quotation, String... paragraphs) {
    int first = quotation.first().sentence();
    int last = quotation.last().sentence();
    String start = paragraphs[first].substring(start(paragraphs[first], quotation.first()));
    return first == last
        ? start.substring(
            0,
            end(paragraphs[last], quotation.last()) - (paragraphs[first].length() - start.length()))
        : start + " / " + paragraphs[last].substring(0, end(paragraphs[last], quotation.last()));
  }

  private static int start(String paragraph, Place place) {
    return words(paragraph, 0).get(place.token()).token().span().start();
  }

  private static int end(String paragraph, Place place) {
    return words(paragraph, 0).get(place.token()).token().span().end();
  }

  @Test
  void double_marks_straight_or_curly_hold_speech() {
    assertThat(quotations("\"Come in,\" said Ida. \"It is cold.\""))
        .containsExactly("\"Come in,\"", "\"It is cold.\"");
    assertThat(quotations("\u201cCome in,\u201d said Ida."))
        .containsExactly("\u201cCome in,\u201d");
  }

  @Test
  void single_marks_hold_speech_and_apostrophes_do_not() {
    assertThat(quotations("'I know the boys' room,' said Ida. The boys' room was cold."))
        .containsExactly("'I know the boys' room,'");
    assertThat(quotations("\u2018Go home,\u2019 said the dog\u2019s owner."))
        .containsExactly("\u2018Go home,\u2019");
    assertThat(quotations("'Twas late, and the dogs' bowls were empty.")).isEmpty();
  }

  @Test
  void angle_marks_hold_speech() {
    assertThat(quotations("\u00abCome in,\u00bb said Ida."))
        .containsExactly("\u00abCome in,\u00bb");
  }

  @Test
  void a_dash_that_opens_a_paragraph_opens_speech() {
    assertThat(quotations("-- Come in.", "She sat down.")).containsExactly("-- Come in.");
  }

  @Test
  void a_quotation_in_a_quotation_belongs_to_it() {
    assertThat(quotations("\"He said, 'Go home,' and I went,\" said Ida."))
        .containsExactly("\"He said, 'Go home,' and I went,\"");
  }

  @Test
  void speech_goes_on_where_a_paragraph_opens_with_the_mark_again() {
    assertThat(quotations("\"First this.", "\"Then that,\" said Ida."))
        .containsExactly("\"First this. / \"Then that,\"");
  }

  @Test
  void speech_that_was_never_closed_ends_with_its_paragraph() {
    assertThat(quotations("\"First this.", "She went home.")).containsExactly("\"First this.");
  }

  @Test
  void what_is_open_is_known_as_far_as_it_goes() {
    assertThat(quotations("Ida said: \"First this.")).containsExactly("\"First this. ...");
  }

  @Test
  void titles_and_words_held_at_arms_length_are_no_speech() {
    assertThat(quotations("He read \"The Lamp\" to his \"friends\" that night.")).isEmpty();
    assertThat(quotations("The \"house,\" as she called it, stood empty.")).isEmpty();
  }

  @Test
  void text_cut_into_tokens_is_read_by_what_is_open() {
    assertThat(quotations("\" Come in , \" said Ida . \" It is cold . \""))
        .containsExactly("\" Come in , \"", "\" It is cold . \"");
  }
}
