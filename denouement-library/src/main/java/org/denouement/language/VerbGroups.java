package org.denouement.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.denouement.language.Clause.Tense;
import org.jspecify.annotations.Nullable;

/** Finds the verb groups of a sentence and makes out their tense, voice, negation and modality. */
final class VerbGroups {

  private static final Set<String> PARTICLES = WordList.set(VerbGroups.class, "particles.txt");
  private static final Set<String> MODALS =
      Set.of(
          "will", "would", "can", "could", "may", "might", "must", "shall", "should", "'ll", "'d",
          "ca", "wo");

  private final List<Token> tokens;
  private final boolean[] inPhrase;

  private VerbGroups(Sentence sentence, List<Mention> mentions) {
    tokens = sentence.tokens();
    inPhrase = new boolean[tokens.size()];
    for (Mention mention : mentions) {
      for (int i = mention.first(); i <= mention.last(); i++) {
        inPhrase[i] = true;
      }
    }
  }

  /** The verb groups, in text order; words inside a mention are none. */
  static List<VerbGroup> find(Sentence sentence, List<Mention> mentions) {
    return new VerbGroups(sentence, mentions).find();
  }

  private List<VerbGroup> find() {
    List<VerbGroup> groups = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      if (!inPhrase[i] && !isNaming(i) && (isVerbal(i) || startsInfinitive(i))) {
        VerbGroup group = read(i);
        groups.add(group);
        i = group.last() + 1;
      } else {
        i++;
      }
    }
    return groups;
  }

  /** "a woman named Marlena": a word that only leads to a name. */
  private boolean isNaming(int i) {
    boolean naming = tokens.get(i).is("named") || tokens.get(i).is("nicknamed");
    return naming
        && i > 0
        && inPhrase[i - 1]
        && i + 1 < tokens.size()
        && inPhrase[i + 1]
        && tokens.get(i + 1).capital();
  }

  private boolean isVerbal(int i) {
    boolean verb = tokens.get(i).pos() == Upos.VERB || tokens.get(i).pos() == Upos.AUX;
    return verb && !isHyphenated(i);
  }

  /** "soon-to-be", "jam-packed": a verb that is part of a word. */
  private boolean isHyphenated(int i) {
    boolean before = i > 0 && tokens.get(i - 1).is("-") && touch(i - 1);
    boolean after = i + 1 < tokens.size() && tokens.get(i + 1).is("-") && touch(i);
    return before || after;
  }

  private boolean touch(int i) {
    return tokens.get(i).span().end() == tokens.get(i + 1).span().start();
  }

  private boolean startsInfinitive(int i) {
    if (!tokens.get(i).is("to") || i + 1 >= tokens.size()) {
      return false;
    }
    int next = tokens.get(i + 1).pos() == Upos.ADV ? i + 2 : i + 1;
    return next < tokens.size()
        && !inPhrase[next]
        && isVerbal(next)
        && !tokens.get(next).form().endsWith("ing");
  }

  private VerbGroup read(int first) {
    int verb = first;
    boolean negated = first > 0 && isNegation(first - 1);
    for (int i = first; i < tokens.size() && !inPhrase[i] && belongs(i, first, verb); i++) {
      negated |= isNegation(i);
      verb = isVerbal(i) ? i : verb;
      if (tokens.get(i).pos() == Upos.VERB && !isAuxiliary(i)) {
        break;
      }
    }
    int last = verb;
    String lemma = tokens.get(verb).lemma();
    if (last + 1 < tokens.size()
        && !inPhrase[last + 1]
        && PARTICLES.contains(tokens.get(last + 1).form())) {
      last++;
      lemma = lemma + " " + tokens.get(last).form();
    }
    return new VerbGroup(
        first,
        verb,
        last,
        lemma,
        tense(first, verb),
        isPassive(first, verb),
        negated,
        modal(first, verb));
  }

  /** Whether a token goes on with the group that runs from {@code first} to {@code verb}. */
  private boolean belongs(int i, int first, int verb) {
    Token token = tokens.get(i);
    if (i == first) {
      return true;
    }
    if (i > verb + 3) {
      return false;
    }
    return isVerbal(i) || isNegation(i) || (token.pos() == Upos.ADV && leadsToVerb(i + 1));
  }

  private boolean leadsToVerb(int from) {
    int i = from;
    while (i < tokens.size() && (tokens.get(i).pos() == Upos.ADV || isNegation(i))) {
      i++;
    }
    return i < tokens.size() && !inPhrase[i] && isVerbal(i);
  }

  /** Whether a verb helps the next one: be, do and modals; have before a participle. */
  private boolean isAuxiliary(int i) {
    Token token = tokens.get(i);
    boolean helper =
        token.lemma().equals("have") || token.lemma().equals("be") || token.lemma().equals("do");
    return helper && leadsToVerb(i + 1);
  }

  private boolean isNegation(int i) {
    Token token = tokens.get(i);
    return token.lemma().equals("not") || token.is("never") || token.is("n't");
  }

  private static boolean isModal(Token token) {
    return MODALS.contains(token.form().toLowerCase(Locale.ROOT)) && token.pos() == Upos.AUX;
  }

  private @Nullable String modal(int first, int verb) {
    for (int i = first; i < verb; i++) {
      if (isModal(tokens.get(i))) {
        return tokens.get(i).lemma();
      }
    }
    return null;
  }

  private Tense tense(int first, int verb) {
    Token opener = tokens.get(first);
    if (opener.is("to")) {
      return Tense.INFINITIVE;
    }
    if (modal(first, verb) != null) {
      return Tense.MODAL;
    }
    String form = opener.form().toLowerCase(Locale.ROOT);
    if (first < verb && opener.lemma().equals("have")) {
      return switch (form) {
        case "had", "'d" -> Tense.PAST_PERFECT;
        case "having" -> Tense.PERFECT_PARTICIPLE;
        default -> Tense.PRESENT_PERFECT;
      };
    }
    return switch (form) {
      case "is", "are", "am", "'s", "'re", "'m", "do", "does", "has", "have", "gets" ->
          Tense.PRESENT;
      case "was", "were", "did", "had", "got" -> Tense.PAST;
      case "being", "be", "been" -> Tense.PARTICIPLE;
      default -> simple(opener, form);
    };
  }

  private static Tense simple(Token opener, String form) {
    if (form.endsWith("ing")) {
      return Tense.PARTICIPLE;
    }
    boolean base = form.equals(opener.lemma());
    boolean thirdPerson = form.endsWith("s") && !form.endsWith("ss") && !base;
    return base || thirdPerson ? Tense.PRESENT : Tense.PAST;
  }

  private boolean isPassive(int first, int verb) {
    if (tokens.get(verb).lemma().equals("be") || tokens.get(verb).form().endsWith("ing")) {
      return false;
    }
    for (int i = verb - 1; i >= first; i--) {
      String lemma = tokens.get(i).lemma();
      if (lemma.equals("be") || lemma.equals("get")) {
        return true;
      }
    }
    return false;
  }
}
