package org.denouement.speech;

import java.util.List;
import java.util.Set;
import org.denouement.language.Dependencies;
import org.denouement.language.Token;
import org.denouement.language.Upos;
import org.denouement.language.WordList;
import org.jspecify.annotations.Nullable;

/** Reads who speaks, and to whom, off a stretch told beside a quotation. */
final class CuePhrases {

  private static final Set<String> SAYING = WordList.set(CuePhrases.class, "saying-verbs.txt");

  /** A cue starts within so many tokens after the closing mark. */
  private static final int NEAR = 9;

  /** The one who speaks stands within so many tokens after the verb. */
  private static final int AFTER = 5;

  private final PageSpeech page;

  CuePhrases(PageSpeech page) {
    this.page = page;
  }

  /**
   * The cue that opens a stretch: "said he", "the old man said", "broke in a stranger".
   *
   * @param goesOn whether the stretch goes on with the sentence of what is said
   */
  @Nullable Cue opening(Line line, List<Integer> told, boolean goesOn) {
    Sayers sayers = new Sayers(line.tree());
    int start = 0;
    while (start < told.size() && isFiller(line.token(told.get(start)))) {
      start++;
    }
    for (int i = start; i < Math.min(told.size(), start + NEAR); i++) {
      int verb = told.get(i);
      Token token = line.token(verb);
      boolean other = isOtherVerb(token);
      if (!isSaying(token) && !(other && i == start && goesOn && isInverted(line, verb))) {
        int heard = other && i > start ? heard(line, verb) : -1;
        boolean act = goesOn && i <= start + 2 && i > start;
        if (heard >= 0) {
          return cue(line, sayers, verb, heard);
        }
        if (!other || !act) {
          if (other && i > start) {
            return null;
          }
          continue;
        }
      }
      int subject = sayers.subject(verb);
      if (!isSpeaker(line, subject)) {
        subject = i == start ? nominalAfter(line, verb) : nominalFrom(line, told, start, i);
      }
      return subject < 0 ? null : cue(line, sayers, verb, subject);
    }
    return null;
  }

  /** A sentence that only tells who speaks: "The old man shouted." */
  @Nullable Cue whole(Line line, List<Integer> told) {
    for (int verb : told) {
      Token token = line.token(verb);
      if (line.tree().head(verb) == verb) {
        int heard = heard(line, verb);
        int subject = heard >= 0 ? heard : new Sayers(line.tree()).subject(verb);
        boolean only =
            told.size() == line.size()
                && isSpeaker(line, subject)
                && isSaying(token)
                && subject < verb
                && !line.tree().has(verb, "obj", "ccomp", "xcomp", "iobj", "aux", "nsubj:pass");
        return only || heard >= 0 ? cue(line, new Sayers(line.tree()), verb, subject) : null;
      }
    }
    return null;
  }

  /** The cue that leads into a quotation: "She turned and said," */
  @Nullable Cue leading(Line line, List<Integer> told) {
    Sayers sayers = new Sayers(line.tree());
    for (int i = told.size() - 1; i >= 0; i--) {
      int verb = told.get(i);
      if (isSaying(line.token(verb))) {
        int subject = sayers.subject(verb);
        if (!isSpeaker(line, subject) && i + 1 < told.size()) {
          subject = nominalAfter(line, verb);
        }
        if (subject >= 0) {
          return cue(line, sayers, verb, subject);
        }
      }
    }
    boolean introduces = !told.isEmpty() && line.token(told.getLast()).is(":");
    for (int i : told) {
      Token token = line.token(i);
      if (introduces && token.relation().equals("nsubj") && sayers.isNominal(i)) {
        return cue(line, sayers, token.head(), i);
      }
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

  private static boolean isSaying(Token token) {
    return (token.pos() == Upos.VERB || token.relation().equals("root"))
        && SAYING.contains(token.lemma());
  }

  private static boolean isOtherVerb(Token token) {
    return token.pos() == Upos.VERB
        && !token.relation().equals("acl")
        && !token.relation().equals("acl:relcl")
        && !token.relation().equals("amod");
  }

  /** "broke in the old man": English puts a verb before its subject in a cue, hardly elsewhere. */
  private boolean isInverted(Line line, int verb) {
    return !line.token(verb).form().endsWith("ing") && nominalAfter(line, verb) >= 0;
  }

  /** Who speaks by the words of one who hears: "Mary heard her say"; -1 where nobody does. */
  private int heard(Line line, int verb) {
    if (!line.token(verb).lemma().equals("hear")) {
      return -1;
    }
    for (int said : line.tree().below(verb, "ccomp", "xcomp")) {
      int subject = new Sayers(line.tree()).subject(said);
      if (isSaying(line.token(said)) && isSpeaker(line, subject)) {
        return subject;
      }
      for (int object : line.tree().below(verb, "obj")) {
        if (isSaying(line.token(said)) && isSpeaker(line, object)) {
          return object;
        }
      }
    }
    return -1;
  }

  private int nominalAfter(Line line, int verb) {
    for (int i = verb + 1; i <= Math.min(line.size() - 1, verb + AFTER); i++) {
      if (page.at(new Place(line.number(), i)) != null || line.token(i).is(",")) {
        return -1;
      }
      if (new Sayers(line.tree()).isNominal(i)) {
        boolean within = line.tree().is(i, "compound", "nmod") && line.tree().head(i) > i;
        return within ? line.tree().head(i) : i;
      }
    }
    return -1;
  }

  private static int nominalFrom(Line line, List<Integer> told, int start, int end) {
    for (int i = start; i < end; i++) {
      if (new Sayers(line.tree()).isNominal(told.get(i))) {
        return told.get(i);
      }
    }
    return -1;
  }

  private Cue cue(Line line, Sayers sayers, int verb, int subject) {
    int speaker = voiced(line, subject);
    int addressee = sayers.addressee(verb);
    boolean said = addressee >= 0 && addressee != subject && isSpeaker(line, addressee);
    return new Cue(
        new Place(line.number(), verb),
        new Place(line.number(), speaker),
        said ? new Place(line.number(), addressee) : null);
  }

  /** Whose voice it is, of "his voice" or "the voice of John Reed"; else the word itself. */
  private static int voiced(Line line, int subject) {
    Dependencies tree = line.tree();
    if (!tree.token(subject).is("voice")) {
      return subject;
    }
    List<Integer> owners = tree.below(subject, "nmod");
    return owners.isEmpty() ? subject : owners.getFirst();
  }

  private boolean isSpeaker(Line line, int at) {
    return at >= 0
        && new Sayers(line.tree()).isNominal(at)
        && page.at(new Place(line.number(), at)) == null;
  }
}
