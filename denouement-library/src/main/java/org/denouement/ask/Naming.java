package org.denouement.ask;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.denouement.explain.Explanation;
import org.denouement.language.Token;
import org.denouement.language.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Makes out whom the words of a question mean: by name, by a name spelt nearly so, by a pronoun.
 *
 * <p>A pronoun means whom the question named before it, else whom the story speaks of most.
 */
final class Naming {

  private static final Map<String, String> PRONOUNS =
      Map.of(
          "he", "he", "him", "he", "his", "he", "himself", "he", "she", "she", "her", "she", "hers",
          "she", "herself", "she");

  private final CastNames names;
  private final Predicate<Token> told;

  /**
   * Over a cast.
   *
   * @param told whether the story has a word
   */
  Naming(CastNames names, Predicate<Token> told) {
    this.names = names;
    this.told = told;
  }

  /** For each word of a question the id of the one it means, or null. */
  @Nullable String[] of(List<Token> tokens) {
    @Nullable String[] who = new String[tokens.size()];
    for (int i = 0; i < tokens.size(); i++) {
      CastNames.Named named = names.at(tokens, i);
      for (int j = 0; named != null && j < named.length(); j++) {
        who[i + j] = named.id();
      }
      i += named == null ? 0 : named.length() - 1;
    }
    for (int i = 0; i < who.length; i++) {
      if (who[i] == null && tokens.get(i).pos() == Upos.PROPN && !told.test(tokens.get(i))) {
        who[i] = names.nearly(tokens.get(i).form());
      }
    }
    for (int i = 0; i < who.length; i++) {
      if (who[i] == null && tokens.get(i).pos() == Upos.PRON) {
        who[i] = meant(tokens.get(i).form().toLowerCase(Locale.ROOT), who, i);
      }
    }
    return who;
  }

  private @Nullable String meant(String form, @Nullable String[] who, int at) {
    String pronoun = PRONOUNS.get(form);
    if (pronoun == null) {
      return null;
    }
    for (int i = at - 1; i >= 0; i--) {
      if (who[i] != null && suits(Objects.requireNonNull(who[i]), pronoun)) {
        return who[i];
      }
    }
    return names.likeliest(pronoun, Arrays.asList(who));
  }

  private boolean suits(String id, String pronoun) {
    Explanation.CastMember member = names.member(id);
    return member != null && pronoun.equals(member.pronouns());
  }
}
