package org.denouement.speech;

import java.util.Set;
import org.denouement.language.Upos;
import org.denouement.language.WordList;
import org.jspecify.annotations.Nullable;

/** Tells direct speech from what quotation marks set off for another reason. */
final class DirectSpeech {

  private static final Set<String> SAYING = WordList.set(DirectSpeech.class, "saying-verbs.txt");

  private DirectSpeech() {}

  /** Whether a stretch that has closed is direct speech. */
  static boolean is(Draft draft) {
    if (draft.letters == 0 || draft.lastInside == null) {
      return false;
    }
    if (draft.kind == Marks.Kind.DASH) {
      return true;
    }
    boolean ends = draft.lastInside.endsIn(".,!?;:\u2026-\u2013\u2014");
    boolean endsOutside = draft.after == null || draft.after.endsIn(",.!?;:");
    if (isSetOff(draft)) {
      return ends
          || (isCapital(draft) && (endsOutside || draft.tells || isAlone(draft)))
          || draft.letters > 6;
    }
    return ends && draft.afterSaying && isCapital(draft) && draft.letters > 2;
  }

  /** "Yes" -- she nodded. */
  private static boolean isAlone(Draft draft) {
    return draft.first.opensSentence() && draft.after != null && draft.after.isDash();
  }

  /** Whether a token is a verb that tells who speaks. */
  static boolean isSaying(Word word) {
    return word.token().pos() == Upos.VERB && SAYING.contains(word.token().lemma());
  }

  /** Whether a stretch that is open may be direct speech by its start. */
  static boolean opens(Draft draft) {
    return draft.kind == Marks.Kind.DASH
        || (draft.letters > 0 && isSetOff(draft))
        || draft.letters > 12;
  }

  private static boolean isCapital(Draft draft) {
    return draft.firstLetters != null && draft.firstLetters.capital();
  }

  /** Whether it opens a sentence, or stands after a sign or a verb of saying. */
  private static boolean isSetOff(Draft draft) {
    @Nullable Word before = draft.before;
    return before == null
        || draft.first.opensSentence()
        || !before.hasLetters()
        || before.endsIn(".,:;!?")
        || (isSaying(before) && !before.token().lemma().equals("call"));
  }
}
