package org.denouement.explain.face;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.denouement.explain.Answer;
import org.denouement.explain.Explanation.Headline;
import org.denouement.manuscript.Block;
import org.denouement.manuscript.Manuscript;

/**
 * Whether a headline may stand first: its question is answered, or a heading of the text asks it.
 *
 * <p>A question that nobody put up and nothing answers is one of the open ones.
 */
final class Headlines implements Predicate<Headline> {

  private final List<String> headings;

  Headlines(Manuscript manuscript) {
    headings =
        manuscript.blocks().stream()
            .filter(Block::opensSection)
            .map(block -> letters(block.span().of(manuscript.text())))
            .toList();
  }

  @Override
  public boolean test(Headline headline) {
    String question = letters(headline.question());
    return headline.answer().kind() != Answer.Kind.NONE
        || headings.stream().anyMatch(heading -> heading.contains(question));
  }

  /** What of a question does not change with its typography. */
  static String letters(String question) {
    StringBuilder letters = new StringBuilder();
    question
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
