package org.denouement.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.denouement.encoder.EncodedMention;
import org.denouement.encoder.MentionVectors;

/**
 * A mention as it is read, to be linked.
 *
 * @param mention the model's
 * @param place what of it can be compared
 * @param vectors by which it is compared
 */
public record Anaphor(EncodedMention mention, Place place, MentionVectors vectors) {

  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "this", "that", "these", "those");

  /**
   * What the features of a pair are made of.
   *
   * @param number how many mentions were read before it
   * @param sentence how many sentences were read before its own
   * @param first its first word in the sentence
   * @param last its last word
   * @param head its head
   * @param on the word that its head hangs on; -1 for a root
   * @param relation how it hangs there
   * @param role the part that makes it play
   * @param words its words in lower case, without an article before them
   * @param headWord its head in lower case
   * @param of what sort of words it is made of
   * @param type LitBank's: PER, FAC, GPE, LOC, VEH or ORG
   * @param quotation the number of the quotation it stands in, or 0
   */
  record Place(
      int number,
      int sentence,
      int first,
      int last,
      int head,
      int on,
      String relation,
      Role role,
      List<String> words,
      String headWord,
      MentionClass of,
      String type,
      int quotation) {
    Place {
      words = List.copyOf(words);
    }

    /** Its words as one. */
    String text() {
      return String.join(" ", words);
    }
  }

  /**
   * The anaphor of a mention.
   *
   * @throws NullPointerException if it has no vectors
   */
  static Anaphor of(ReadWords sentence, EncodedMention mention, int number, int sentenceNumber) {
    List<String> words = new ArrayList<>();
    for (String word : sentence.words().subList(mention.first(), mention.last() + 1)) {
      words.add(word.toLowerCase(Locale.ROOT));
    }
    int head = sentence.head(mention.first(), mention.last());
    int on = sentence.heads().get(head);
    MentionClass of = MentionClass.of(mention.form(), words.getLast());
    String headWord = words.get(head - mention.first());
    boolean determined = words.size() > 1 && DETERMINERS.contains(words.getFirst());
    String relation = sentence.relations().get(head);
    return new Anaphor(
        mention,
        new Place(
            number,
            sentenceNumber,
            mention.first(),
            mention.last(),
            head,
            on == head ? -1 : on,
            relation,
            Role.of(relation),
            determined ? words.subList(1, words.size()) : words,
            headWord,
            of,
            mention.type(),
            sentence.quotations().get(mention.first())),
        Objects.requireNonNull(mention.vectors()));
  }

  /** Its head, a word of the sentence. */
  public int head() {
    return place.head();
  }

  /** What sort of words it is made of. */
  public MentionClass of() {
    return place.of();
  }
}
