package org.denouement.ask;

import java.util.ArrayList;
import java.util.List;
import org.denouement.language.Token;
import org.denouement.language.Upos;
import org.denouement.manuscript.Block;
import org.denouement.manuscript.Span;
import org.denouement.story.ReadSentence;
import org.jspecify.annotations.Nullable;

/** Makes the sentences of a story ready to be compared. Not thread-safe. */
final class Lines {

  private final Stems stems;

  Lines(Stems stems) {
    this.stems = stems;
  }

  /** The running text, in telling order; headings and the edition's own matter left out. */
  List<Line> of(List<ReadSentence> sentences) {
    List<Line> lines = new ArrayList<>();
    for (ReadSentence sentence : sentences) {
      if (sentence.block() == Block.Kind.PARAGRAPH) {
        lines.add(Line.of(lines.size(), sentence, words(sentence)));
      }
    }
    return lines;
  }

  private List<Word> words(ReadSentence sentence) {
    List<Token> tokens = sentence.sentence().tokens();
    @Nullable String[] who = new String[tokens.size()];
    for (ReadSentence.Reference reference : sentence.references()) {
      for (int i = 0; i < who.length; i++) {
        boolean pronoun = tokens.get(i).pos() == Upos.PRON;
        Span word = tokens.get(i).span();
        if (pronoun ? reference.span().equals(word) : reference.span().contains(word)) {
          who[i] = reference.entity();
        }
      }
    }
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < who.length; i++) {
      words.add(word(tokens.get(i), who[i]));
    }
    return words;
  }

  Word word(Token token, @Nullable String who) {
    // Lemmatizers make strange things of names.
    String base = token.pos() == Upos.PROPN ? token.form() : token.lemma();
    return new Word(token, stems.of(base), stems.of(token.form()), who);
  }
}
