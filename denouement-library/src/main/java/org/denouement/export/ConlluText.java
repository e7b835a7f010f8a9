package org.denouement.export;

import java.util.List;
import org.denouement.Story;
import org.denouement.language.Token;
import org.denouement.language.Upos;
import org.denouement.story.ReadSentence;

/**
 * Writes the words of a story as CoNLL-U (universaldependencies.org/format).
 *
 * <p>A contraction is two words with {@code SpaceAfter=No} between them. MISC has {@code Event=Yes}
 * on words that tell of something that happened, and where each word stands in the text as read:
 * {@code Start}, {@code End}, UTF-16 offsets.
 */
final class ConlluText {

  private final String text;
  private final StringBuilder out = new StringBuilder();

  private ConlluText(String text) {
    this.text = text;
  }

  /** All sentences, in order. */
  static String write(Story story) {
    ConlluText conllu = new ConlluText(story.manuscript().text());
    String document = StoryFormat.name(story.manuscript().name());
    List<ReadSentence> sentences = story.knowledge().sentences();
    for (int s = 0; s < sentences.size(); s++) {
      if (s == 0) {
        conllu.out.append("# newdoc id = ").append(document).append('\n');
      }
      boolean last = s + 1 == sentences.size() || sentences.get(s + 1).opensParagraph();
      int next = last ? -1 : sentences.get(s + 1).sentence().span().start();
      conllu.sentence(sentences.get(s), document + "-" + (s + 1), next);
    }
    return conllu.out.toString();
  }

  private void sentence(ReadSentence sentence, String id, int next) {
    if (sentence.opensParagraph()) {
      out.append("# newpar\n");
    }
    List<Token> tokens = sentence.sentence().tokens();
    out.append("# sent_id = ").append(id).append("\n# text = ");
    for (int i = 0; i < tokens.size(); i++) {
      boolean touches = i + 1 < tokens.size() && touches(tokens.get(i), start(tokens, i + 1));
      boolean end = i + 1 == tokens.size();
      out.append(form(tokens.get(i))).append(touches || end ? "" : " ");
    }
    out.append('\n');
    for (int i = 0; i < tokens.size(); i++) {
      token(tokens, i, i + 1 < tokens.size() ? start(tokens, i + 1) : next);
    }
    out.append('\n');
  }

  private static int start(List<Token> tokens, int i) {
    return tokens.get(i).span().start();
  }

  private static boolean touches(Token token, int next) {
    return token.span().end() == next;
  }

  private String form(Token token) {
    return token.span().of(text);
  }

  private void token(List<Token> tokens, int i, int next) {
    Token token = tokens.get(i);
    boolean parsed = token.head() >= 0;
    String head = token.head() == i ? "0" : String.valueOf(token.head() + 1);
    out.append(i + 1).append('\t').append(form(token)).append('\t').append(lemma(token));
    out.append('\t').append(token.pos().name()).append("\t_\t_\t");
    out.append(parsed ? head : "_").append('\t').append(parsed ? token.relation() : "_");
    out.append("\t_\t").append(misc(token, next)).append('\n');
  }

  private static String misc(Token token, int next) {
    return "Start="
        + token.span().start()
        + "|End="
        + token.span().end()
        + (token.event() ? "|Event=Yes" : "")
        + (touches(token, next) ? "|SpaceAfter=No" : "");
  }

  /** The lemma; that of a name has its capitals, which tokens leave out. */
  static String lemma(Token token) {
    boolean name = token.pos() == Upos.PROPN && token.lemma().equalsIgnoreCase(token.form());
    return name ? token.form() : token.lemma();
  }
}
