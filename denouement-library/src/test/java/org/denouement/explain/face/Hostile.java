package org.denouement.explain.face;

import org.denouement.explain.Answer;
import org.denouement.explain.Explanation.State;
import org.denouement.explain.Footing;

/** A story whose every name, sentence and question tries to be more than text. */
final class Hostile {

  static final String SENTENCE =
      "<script>alert(1)</script><img src=x onerror=alert(2)> ![a](javascript:alert(3))"
          + " [b](javascript:alert(4)) </style></title> <svg/onload=alert(5)> `c` **d** _e_ ~~f~~"
          + " | g | https://evil.example www.evil.example me@evil.example &lt; [^1] $x$ \\";

  static final String NAME = "\u001B[31mEve\u001B]0;owned\u0007\u202E\"'><b onclick=x>\u009B\u0000";

  private Hostile() {}

  static Tale tale() {
    Tale tale = Tale.of("# " + NAME + "\n\n" + SENTENCE + " Then # " + NAME + " left!\n\n1. Who?");
    return tale.titled("# " + NAME)
        .asks("- " + SENTENCE + "?", Answer.Kind.SPAN, "> " + SENTENCE, Footing.STATED, SENTENCE)
        .cast(NAME, 9, "she", tale.stated(SENTENCE))
        .cast("[x]: javascript:alert(6)", 1, null, tale.stated(SENTENCE))
        .happens(SENTENCE, 1, false, 1)
        .happens("1. Who?", 2, true, 1)
        .bond("c1", "c2", new State("kin", SENTENCE, 1, tale.stated(SENTENCE)))
        .raises("+ " + SENTENCE, SENTENCE, tale.stated("Then # " + NAME + " left!"))
        .echoes(tale.claim(SENTENCE, Footing.INFERRED, SENTENCE, "1. Who?"))
        .means(tale.claim(SENTENCE, Footing.VIEW, SENTENCE))
        .fact("leads", tale.stated(SENTENCE));
  }
}
