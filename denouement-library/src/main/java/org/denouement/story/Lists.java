package org.denouement.story;

import org.denouement.language.Mention;
import org.denouement.language.Mention.Form;
import org.denouement.language.Token;
import org.denouement.language.Upos;
import org.jspecify.annotations.Nullable;

/** Names that stand in a list after the word for them all: "the brothers, Connor and Murphy,". */
final class Lists {

  private Lists() {}

  /** The plural that a name is one of, or null. */
  static @Nullable Mention of(Scene scene, int m) {
    int first = m;
    while (first > 0 && isName(scene, first - 1) && isJoined(scene, first)) {
      first--;
    }
    Mention name = scene.parsed.mentions().get(first);
    if (first == 0 || name.first() == 0 || !closes(scene, m)) {
      return null;
    }
    Mention all = scene.parsed.mentions().get(first - 1);
    Token between = scene.tree.token(name.first() - 1);
    boolean beside =
        all.last() == name.first() - 2
            && (between.is(",") || between.is(":"))
            && scene.tree.head(scene.tree.nameHead(name.head())) == all.head();
    return beside && all.form() == Form.NOMINAL && all.plural() ? all : null;
  }

  /** Whether the list is shut off from what follows it, as an aside is. */
  private static boolean closes(Scene scene, int m) {
    int last = m;
    while (last + 1 < scene.parsed.mentions().size()
        && isName(scene, last + 1)
        && isJoined(scene, last + 1)) {
      last++;
    }
    int after = scene.parsed.mentions().get(last).last() + 1;
    return after >= scene.tree.size() || scene.tree.token(after).pos() == Upos.PUNCT;
  }

  private static boolean isName(Scene scene, int m) {
    return scene.parsed.mentions().get(m).form() == Form.PROPER;
  }

  private static boolean isJoined(Scene scene, int m) {
    Mention name = scene.parsed.mentions().get(m);
    int gap = name.first() - scene.parsed.mentions().get(m - 1).last();
    Token before = scene.tree.token(Math.max(0, name.first() - 1));
    return gap == 2 && (before.is("and") || before.is(","));
  }
}
