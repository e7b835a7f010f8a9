package org.denouement.story;

import java.util.ArrayList;
import java.util.List;
import org.denouement.language.Dependencies;
import org.denouement.language.Mention;

/**
 * Finds whom a description that brings in nobody means by the name beside it: "another pilot, Sam
 * Lee, is hurt", "his old partners, Ann and Joe".
 */
final class Asides {

  private final ReadSentence sentence;
  private final Dependencies tree;

  private Asides(ReadSentence sentence) {
    this.sentence = sentence;
    this.tree = new Dependencies(sentence.sentence().tokens());
  }

  /** The same sentence with whom such descriptions mean. */
  static ReadSentence read(ReadSentence sentence) {
    Asides asides = new Asides(sentence);
    List<List<String>> meant = new ArrayList<>(sentence.entities());
    for (int m = 0; m < meant.size(); m++) {
      if (meant.get(m).isEmpty()) {
        meant.set(m, asides.named(m));
      }
    }
    return sentence.meaning(meant);
  }

  private List<String> named(int m) {
    Mention told = sentence.parsed().mentions().get(m);
    if (told.form() != Mention.Form.NOMINAL || told.kind() == Mention.Kind.PLACE) {
      return List.of();
    }
    for (int child : tree.below(told.head(), "appos")) {
      int name = sentence.parsed().mentionAt(child);
      if (name > m && isName(name)) {
        return told.plural() ? several(child) : sentence.entities().get(name);
      }
    }
    return List.of();
  }

  private List<String> several(int first) {
    List<Integer> names =
        tree.joined(first).stream()
            .map(word -> sentence.parsed().mentionAt(word))
            .filter(name -> name >= 0 && isName(name))
            .toList();
    return sentence.entities(names);
  }

  private boolean isName(int mention) {
    return sentence.parsed().mentions().get(mention).form() == Mention.Form.PROPER;
  }
}
