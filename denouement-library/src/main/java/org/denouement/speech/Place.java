package org.denouement.speech;

/**
 * A token of the story.
 *
 * @param sentence the number of its sentence in the story, from 0
 * @param token its place in the sentence, from 0
 */
public record Place(int sentence, int token) implements Comparable<Place> {

  /** Orders as the text does. */
  @Override
  public int compareTo(Place other) {
    return sentence != other.sentence
        ? Integer.compare(sentence, other.sentence)
        : Integer.compare(token, other.token);
  }
}
