package org.denouement.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.denouement.language.Token;
import org.denouement.language.Upos;
import org.denouement.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cue of a quotation in the words around it: after it ("..." said he), before it (She
 * asked: "..."), or in the middle of what is said.
 */
final class Cues {

  private static final Set<String> SAYING = WordList.set(Cues.class, "saying-verbs.txt");

  /** A cue starts within so many tokens after the closing mark. */
  private static final int NEAR = 9;

  private final PageSpeech page;

  Cues(PageSpeech page) {
    this.page = page;
  }

  /** The cue of a quotation, or null where no phrase on this page tells who speaks. */
  @Nullable Cue find(Quotation quotation) {
    Cue after = after(quotation);
    return after != null ? after : before(quotation);
  }

  // --- after

  /** "..." said the old man; "..." the old man said. */
  private @Nullable Cue after(Quotation quotation) {
    @Nullable Line line = page.line(quotation.last().sentence());
    if (line == null || !quotation.closed()) {
      return null;
    }
    int from = quotation.last().token() + 1;
    boolean stops = endsIn(line, quotation.last().token(), ".");
    if (from >= line.sentence().tokens().size()) {
      @Nullable Line next = page.line(line.number() + 1);
      boolean goesOn = next != null && !next.opensParagraph() && !stops && isSmall(next, 0);
      return goesOn && next != null ? tag(next, 0) : null;
    }
    return stops && !isSmall(line, from) ? null : tag(line, from);
  }

  private static boolean isSmall(Line line, int at) {
    return Character.isLowerCase(line.sentence().tokens().get(at).form().codePointAt(0));
  }

  /** Whether the last word or sign before a closing mark is this sign. */
  private static boolean endsIn(Line line, int mark, String sign) {
    List<Token> tokens = line.sentence().tokens();
    int at = mark;
    while (at > 0 && !Character.isLetterOrDigit(tokens.get(at).form().codePointAt(0))) {
      if (tokens.get(at).form().endsWith(sign)) {
        return true;
      }
      if (tokens.get(at).is(",") || tokens.get(at).is("!") || tokens.get(at).is("?")) {
        return false;
      }
      at--;
    }
    return false;
  }

  /** The cue that opens what is told from a token on. */
  private @Nullable Cue tag(Line line, int from) {
    List<Integer> told = told(line, from);
    Tree tree = new Tree(line.sentence().tokens());
    int start = 0;
    boolean small = from < tree.tokens().size() && isSmall(line, from);
    while (start < told.size() && isFiller(tree.tokens().get(told.get(start)))) {
      start++;
    }
    for (int i = start; i < Math.min(told.size(), start + NEAR); i++) {
      int verb = told.get(i);
      boolean act = small && i <= start + 2 && isOtherVerb(tree.tokens().get(verb)) && i > start;
      if (!act && !isSaying(tree.tokens().get(verb))) {
        if (i > start && isOtherVerb(tree.tokens().get(verb))) {
          return null;
        }
        continue;
      }
      int subject = tree.subject(verb);
      if (i == start) {
        subject = isSpeaker(line, tree, subject) ? subject : nominalAfter(line, tree, verb);
      } else {
        subject = isSpeaker(line, tree, subject) ? subject : nominalFrom(tree, told, start, i);
      }
      return subject < 0 ? null : cue(line, tree, verb, subject);
    }
    return null;
  }

  private static boolean isFiller(Token token) {
    return token.is(",")
        || token.is("--")
        || token.is("-")
        || token.is("and")
        || token.is("then")
        || token.pos() == Upos.ADV;
  }

  private static boolean isOtherVerb(Token token) {
    return token.pos() == Upos.VERB
        && !token.relation().equals("acl")
        && !token.relation().equals("acl:relcl")
        && !token.relation().equals("amod");
  }

  private int nominalAfter(Line line, Tree tree, int verb) {
    List<Token> tokens = tree.tokens();
    for (int i = verb + 1; i < Math.min(tokens.size(), verb + 6); i++) {
      if (page.at(new Place(line.number(), i)) != null || tokens.get(i).is(",")) {
        return -1;
      }
      if (tree.isNominal(i)) {
        boolean within =
            tokens.get(i).relation().equals("compound")
                || tokens.get(i).relation().startsWith("nmod");
        return within && tokens.get(i).head() > i ? tokens.get(i).head() : i;
      }
    }
    return -1;
  }

  private static int nominalFrom(Tree tree, List<Integer> told, int start, int end) {
    for (int i = start; i < end; i++) {
      if (tree.isNominal(told.get(i))) {
        return told.get(i);
      }
    }
    return -1;
  }

  // --- before

  /** The old man said: "..."; She turned and said, "..." */
  private @Nullable Cue before(Quotation quotation) {
    @Nullable Line line = page.line(quotation.first().sentence());
    if (line == null) {
      return null;
    }
    List<Integer> told = toldBefore(line, quotation.first().token());
    if (told.isEmpty()) {
      @Nullable Line last = page.line(line.number() - 1);
      boolean leads =
          last != null
              && quotation.first().token() == 0
              && last.told()
              && (last.sentence().tokens().getLast().is(":")
                  || last.sentence().tokens().getLast().is(","));
      if (!leads || last == null) {
        return null;
      }
      line = last;
      told = toldBefore(last, last.sentence().tokens().size());
    }
    return leading(line, told);
  }

  private @Nullable Cue leading(Line line, List<Integer> told) {
    Tree tree = new Tree(line.sentence().tokens());
    for (int i = told.size() - 1; i >= 0; i--) {
      int verb = told.get(i);
      if (isSaying(tree.tokens().get(verb))) {
        int subject = tree.subject(verb);
        if (!isSpeaker(line, tree, subject) && i + 1 < told.size()) {
          subject = nominalAfter(line, tree, verb);
        }
        if (subject >= 0) {
          return cue(line, tree, verb, subject);
        }
      }
    }
    boolean introduces = !told.isEmpty() && tree.tokens().get(told.getLast()).is(":");
    for (int i : told) {
      Token token = tree.tokens().get(i);
      if (introduces && token.relation().equals("nsubj") && tree.isNominal(i)) {
        return cue(line, tree, token.head(), i);
      }
    }
    return null;
  }

  // --- both

  private Cue cue(Line line, Tree tree, int verb, int subject) {
    int addressee = tree.addressee(verb);
    boolean said = addressee >= 0 && addressee != subject && isSpeaker(line, tree, addressee);
    return new Cue(
        new Place(line.number(), verb),
        new Place(line.number(), subject),
        said ? new Place(line.number(), addressee) : null);
  }

  private boolean isSpeaker(Line line, Tree tree, int at) {
    return at >= 0 && tree.isNominal(at) && page.at(new Place(line.number(), at)) == null;
  }

  private static boolean isSaying(Token token) {
    return (token.pos() == Upos.VERB || token.relation().equals("root"))
        && SAYING.contains(token.lemma());
  }

  /** The tokens outside of speech from one on, up to the next quotation. */
  private List<Integer> told(Line line, int from) {
    List<Integer> told = new ArrayList<>();
    for (int i = from; i < line.sentence().tokens().size(); i++) {
      if (page.at(new Place(line.number(), i)) != null) {
        break;
      }
      told.add(i);
    }
    return told;
  }

  /** The tokens outside of speech before one, back to the last quotation. */
  private List<Integer> toldBefore(Line line, int to) {
    List<Integer> told = new ArrayList<>();
    for (int i = to - 1; i >= 0; i--) {
      @Nullable Quotation last = page.at(new Place(line.number(), i));
      if (last != null) {
        return after(last) == null ? told : List.of();
      }
      told.addFirst(i);
    }
    return told;
  }
}
