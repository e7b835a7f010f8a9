package org.denouement.story;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.denouement.language.Mention;
import org.denouement.language.Upos;
import org.denouement.language.WordList;

/**
 * Tells by the words before a noun whether it means another than one who was called by the same
 * noun: "the harbour police" is not "the state police", "the second child" not "the first child".
 */
final class TellingApart {

  private static final Set<String> APART = WordList.set(TellingApart.class, "telling-apart.txt");

  private final Scene scene;

  TellingApart(Scene scene) {
    this.scene = scene;
  }

  /** Whether a mention cannot be of somebody, by what stands before the noun they share. */
  boolean isOther(Mention mention, Entity entity) {
    List<String> said = before(String.valueOf(mention.description()));
    if (said.isEmpty()) {
      return false;
    }
    String noun = scene.noun(mention);
    Set<String> told = new HashSet<>();
    boolean owned = false;
    for (Entity.About about : entity.abouts) {
      if (Scene.lastWord(about.noun()).equals(noun)) {
        told.addAll(before(about.noun()));
        owned |= about.owner() != null;
      }
    }
    if (said.stream().anyMatch(told::contains)) {
      return false;
    }
    boolean sorted = hasCompound(mention) && (owned || !told.isEmpty());
    boolean counted =
        said.stream().anyMatch(APART::contains) && told.stream().anyMatch(APART::contains);
    return sorted || counted;
  }

  private static List<String> before(String description) {
    List<String> words = List.of(description.toLowerCase(Locale.ROOT).split(" ", -1));
    return words.subList(0, words.size() - 1);
  }

  /** Whether a noun or a name says of which sort: "the harbour police". */
  private boolean hasCompound(Mention mention) {
    return IntStream.range(mention.first(), mention.head())
        .mapToObj(scene.tree::token)
        .anyMatch(token -> token.pos() == Upos.NOUN || token.pos() == Upos.PROPN);
  }
}
