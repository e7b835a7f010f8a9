package org.denouement.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.denouement.Story;
import org.denouement.encoder.EncodedMention;
import org.denouement.language.Mention;
import org.denouement.language.Token;
import org.denouement.speech.Place;
import org.denouement.story.Quote;
import org.denouement.story.ReadSentence;
import org.jspecify.annotations.Nullable;

/**
 * A story as BookNLP's files tell it (Bamman et al.; github.com/booknlp/booknlp, English pipeline
 * 1.0): the columns' names and order are its.
 *
 * <p>Parts of speech and relations are universal ones, where BookNLP has those of spaCy; the fine
 * part of speech is {@code _}. Like BookNLP's, the offsets named after bytes count characters, here
 * in the text as read. A cast member's number is that of its id: 7 for "c7".
 *
 * @param words all tokens in order
 * @param mentions all mentions, by their place
 * @param said all direct speech, by its opening
 */
record BookNlp(List<Word> words, List<Found> mentions, List<Said> said) {

  private static final String TITLE = "TITLE";
  private static final String NONE = "None";

  /**
   * A token.
   *
   * @param start its first token of the document in its sentence
   * @param onset where it starts, in characters
   */
  record Word(
      int paragraph, int sentence, int start, Token token, String form, int onset, int offset) {

    /** The token of the document that it hangs on; its own for the root. */
    int head(int self) {
      return token.head() < 0 ? self : start + token.head();
    }
  }

  /** A mention, by tokens of the document. */
  record Found(int coref, int first, int last, String prop, String cat) {}

  /**
   * Direct speech, by tokens of the document.
   *
   * @param cue a token of the mention that says who speaks, or -1
   * @param speaker the number of who speaks, or -1
   */
  record Said(int first, int last, int cue, int speaker) {}

  BookNlp {
    words = List.copyOf(words);
    mentions = List.copyOf(mentions);
    said = List.copyOf(said);
  }

  /** The words and mentions of a story. */
  static BookNlp of(Story story) {
    List<ReadSentence> sentences = story.knowledge().sentences();
    List<Word> words = words(sentences, story.manuscript().text());
    int people =
        story.knowledge().cast().stream().mapToInt(member -> number(member.id())).max().orElse(0);
    List<Said> said = said(story.knowledge().quotes(), starts(sentences));
    return new BookNlp(words, new Finding(people, words).find(sentences), said);
  }

  /** The first token of each sentence. */
  private static int[] starts(List<ReadSentence> sentences) {
    int[] starts = new int[sentences.size()];
    for (int s = 1; s < starts.length; s++) {
      starts[s] = starts[s - 1] + sentences.get(s - 1).sentence().tokens().size();
    }
    return starts;
  }

  private static List<Said> said(List<Quote> quotes, int[] starts) {
    return quotes.stream()
        .map(quote ->
            new Said(
                token(quote.first(), starts),
                token(quote.last(), starts),
                quote.cue() == null ? -1 : token(quote.cue(), starts),
                quote.speaker() == null ? -1 : number(quote.speaker())))
        .toList();
  }

  private static int token(Place place, int[] starts) {
    return starts[place.sentence()] + place.token();
  }

  private static List<Word> words(List<ReadSentence> sentences, String text) {
    List<Word> words = new ArrayList<>();
    int paragraph = -1;
    int units = 0;
    int characters = 0;
    for (int s = 0; s < sentences.size(); s++) {
      paragraph += sentences.get(s).opensParagraph() || s == 0 ? 1 : 0;
      int start = words.size();
      for (Token token : sentences.get(s).sentence().tokens()) {
        characters += text.codePointCount(units, token.span().start());
        units = token.span().start();
        int length = text.codePointCount(units, token.span().end());
        String form = token.span().of(text);
        words.add(new Word(paragraph, s, start, token, form, characters, characters + length));
      }
    }
    return words;
  }

  /** The number of a cast member. */
  static int number(String id) {
    return Integer.parseInt(id.substring(1));
  }

  /** The words from one to another, parted by spaces. */
  String text(int first, int last) {
    return words.subList(first, last + 1).stream().map(Word::form).collect(Collectors.joining(" "));
  }

  /** The file of tokens. */
  String tokens() {
    StringBuilder out =
        new StringBuilder(
            "paragraph_ID\tsentence_ID\ttoken_ID_within_sentence\ttoken_ID_within_document\tword"
                + "\tlemma\tbyte_onset\tbyte_offset\tPOS_tag\tfine_POS_tag\tdependency_relation"
                + "\tsyntactic_head_ID\tevent\n");
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      Token token = word.token();
      out.append(word.paragraph()).append('\t').append(word.sentence()).append('\t');
      out.append(i - word.start()).append('\t').append(i).append('\t').append(word.form());
      out.append('\t').append(ConlluText.lemma(token)).append('\t').append(word.onset());
      out.append('\t').append(word.offset()).append('\t').append(token.pos().name());
      out.append("\t_\t").append(token.relation().isEmpty() ? "_" : token.relation());
      out.append('\t').append(word.head(i)).append('\t').append(token.event() ? "EVENT" : "O");
      out.append('\n');
    }
    return out.toString();
  }

  /** The file of entities. */
  String entities() {
    StringBuilder out = new StringBuilder("COREF\tstart_token\tend_token\tprop\tcat\ttext\n");
    for (Found one : mentions) {
      out.append(one.coref()).append('\t').append(one.first()).append('\t').append(one.last());
      out.append('\t').append(one.prop()).append('\t').append(one.cat()).append('\t');
      out.append(text(one.first(), one.last())).append('\n');
    }
    return out.toString();
  }

  /** The file of quotations; what is unknown is None. */
  String quotes() {
    StringBuilder out =
        new StringBuilder(
            "quote_start\tquote_end\tmention_start\tmention_end\tmention_phrase\tchar_id\tquote\n");
    for (Said one : said) {
      out.append(one.first()).append('\t').append(one.last()).append('\t');
      Optional<Found> cue = mentionAt(one.cue());
      out.append(cue.map(found -> String.valueOf(found.first())).orElse(NONE)).append('\t');
      out.append(cue.map(found -> String.valueOf(found.last())).orElse(NONE)).append('\t');
      out.append(cue.map(found -> text(found.first(), found.last())).orElse(NONE)).append('\t');
      out.append(one.speaker() < 0 ? NONE : String.valueOf(one.speaker())).append('\t');
      out.append(text(one.first(), one.last())).append('\n');
    }
    return out.toString();
  }

  /** The shortest mention with a token. */
  private Optional<Found> mentionAt(int token) {
    return mentions.stream()
        .filter(found -> found.first() <= token && token <= found.last())
        .min(Comparator.comparingInt(found -> found.last() - found.first()));
  }

  /** Gathers the mentions: those the model spotted, and those of the cast that it did not. */
  private static final class Finding {

    private final List<Word> words;
    private final Map<String, Integer> numbers = new HashMap<>();
    private int next;

    Finding(int cast, List<Word> words) {
      this.words = words;
      this.next = cast + 1;
    }

    List<Found> find(List<ReadSentence> sentences) {
      List<Found> found = new ArrayList<>();
      int start = 0;
      for (ReadSentence sentence : sentences) {
        List<EncodedMention> spotted =
            sentence.sentence().spotted().stream()
                .filter(one -> !one.form().equals(TITLE))
                .toList();
        for (EncodedMention one : spotted) {
          found.add(found(sentence, one, start));
        }
        addMissed(sentence, spotted, start, found);
        start += sentence.sentence().tokens().size();
      }
      found.sort(Comparator.comparingInt(Found::first).thenComparingInt(Found::last));
      return found;
    }

    private Found found(ReadSentence sentence, EncodedMention one, int start) {
      String member = member(sentence, one.first(), one.last());
      int coref = member == null ? number(one, start) : BookNlp.number(member);
      return new Found(coref, start + one.first(), start + one.last(), one.form(), one.type());
    }

    /** Names alike are one entity; of other mentions it is not known whom they mean. */
    private int number(EncodedMention one, int start) {
      if (!one.form().equals("PROP")) {
        return next++;
      }
      String name =
          words.subList(start + one.first(), start + one.last() + 1).stream()
              .map(Word::form)
              .collect(Collectors.joining(" ", one.type() + " ", ""));
      return numbers.computeIfAbsent(name, n -> next++);
    }

    /** The member of the cast that a span means: that of the mention with its words or its head. */
    private static @Nullable String member(ReadSentence sentence, int first, int last) {
      List<Mention> mentions = sentence.parsed().mentions();
      String byHead = null;
      for (int m = 0; m < mentions.size(); m++) {
        String member = sentence.entity(m);
        Mention mention = mentions.get(m);
        if (member != null && mention.first() == first && mention.last() == last) {
          return member;
        }
        if (member != null && mention.head() == head(sentence, first, last)) {
          byHead = member;
        }
      }
      return byHead;
    }

    /** The token of a span that hangs on one outside of it; the last where none was parsed. */
    private static int head(ReadSentence sentence, int first, int last) {
      List<Token> tokens = sentence.sentence().tokens();
      for (int i = first; i <= last; i++) {
        int head = tokens.get(i).head();
        if (head >= 0 && (head < first || head > last || head == i)) {
          return i;
        }
      }
      return last;
    }

    /** Animals that act are cast and yet no people to LitBank's readers, nor to the model. */
    private static void addMissed(
        ReadSentence sentence, List<EncodedMention> spotted, int start, List<Found> found) {
      List<Mention> mentions = sentence.parsed().mentions();
      for (int m = 0; m < mentions.size(); m++) {
        Mention mention = mentions.get(m);
        String member = sentence.entity(m);
        boolean missed =
            spotted.stream()
                .noneMatch(one -> head(sentence, one.first(), one.last()) == mention.head());
        if (member != null && missed) {
          int number = BookNlp.number(member);
          found.add(
              new Found(
                  number, start + mention.first(), start + mention.last(), prop(mention), "PER"));
        }
      }
    }

    private static String prop(Mention mention) {
      return switch (mention.form()) {
        case PROPER -> "PROP";
        case NOMINAL -> "NOM";
        case PRONOUN -> "PRON";
      };
    }
  }
}
