package org.denouement.encoder;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts text into words as the {@link PassageReader} was trained with them. */
public final class PassageWords {

  private static final Pattern WORD =
      Pattern.compile("\\w+|[^\\w\\s]", Pattern.UNICODE_CHARACTER_CLASS);

  private PassageWords() {}

  /** Finds each word of a text in turn. */
  public static Matcher in(CharSequence text) {
    return WORD.matcher(text);
  }

  /** The words of a text. */
  public static List<String> of(CharSequence text) {
    return in(text).results().map(MatchResult::group).toList();
  }
}
