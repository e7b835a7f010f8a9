package org.denouement.explain.face;

import org.denouement.explain.Answer;
import org.denouement.explain.Claim;
import org.denouement.explain.Explanation.State;
import org.denouement.explain.Footing;

/** Stories for the tests of the faces. */
final class Tales {

  private Tales() {}

  /**
   * A plot with something of everything: a flashback, an implied claim, a view, an open question.
   */
  static Tale ferry() {
    Tale tale =
        Tale.of(
            """
            # The Ferry: Does Mara Ever Sail Back?

            Mara keeps the ferry at Ness. One evening in March a stranger named Tom asks to cross, and she takes him over for nothing.

            They marry within the year. Tom drinks, and Mara mends the nets alone. She never says that she is tired, but she stops singing.

            Ten years earlier, her father had drowned at the same crossing and left the boat to her. Her mother burned his coat on the shore.

            In the autumn Tom leaves with the boat. Mara burns his coat on the shore. Why did he take the boat? Nobody on the island ever finds out.

            One could say that the sea takes what it gives. When Tom writes from the mainland, she does not answer. “The Ferry” is a 2019 English-language film.
            """);
    Claim couple = tale.claim("They marry.", Footing.STATED, "They marry within the year.");
    Claim apart =
        tale.claim("Tom goes away.", Footing.STATED, "In the autumn Tom leaves with the boat.");
    Claim met =
        tale.claim(
            "They do not know each other.", Footing.INFERRED, "a stranger named Tom asks to cross");
    return tale.titled("The Ferry")
        .asks(
            "Does Mara ever sail back?",
            Answer.Kind.NO,
            "When Tom writes, she does not answer.",
            Footing.INFERRED,
            "When Tom writes from the mainland, she does not answer.")
        .cast("Mara", 12, "she", tale.stated("Mara keeps the ferry at Ness."))
        .cast(
            "Tom",
            8,
            "he",
            tale.claim("Tom drinks.", Footing.STATED, "Tom drinks"),
            tale.claim("Tom is a drinker.", Footing.INFERRED, "Tom drinks"))
        .cast("Mara’s father", 1, "he", tale.stated("had drowned at the same crossing"))
        .happens("Mara keeps the ferry at Ness.", 2, false, 0.4, "c1")
        .happens(
            "One evening in March a stranger named Tom asks to cross, and she takes him over for"
                + " nothing.",
            3,
            false,
            0.8,
            "c1",
            "c2")
        .happens("They marry within the year.", 4, false, 0.9, "c1", "c2")
        .happens("Tom drinks, and Mara mends the nets alone.", 5, false, 0.5, "c1", "c2")
        .happens(
            tale.claim("Mara is unhappy.", Footing.INFERRED, "she stops singing"), 5, false, 0.7)
        .happens(
            "Ten years earlier, her father had drowned at the same crossing and left the boat to"
                + " her.",
            1,
            true,
            0.7,
            "c3")
        .happens("In the autumn Tom leaves with the boat.", 6, false, 0.9, "c2")
        .happens("Mara burns his coat on the shore.", 7, false, 0.6, "c1")
        .happens(
            tale.claim(
                "The sea takes what it gives.",
                Footing.VIEW,
                "One could say that the sea takes what it gives."),
            8,
            false,
            0.2)
        .bond(
            "c1",
            "c2",
            new State("strangers", null, 3, met),
            new State("married", null, 4, couple),
            new State("separated", null, 6, apart))
        .bond(
            "c1",
            "c3",
            new State(
                "kin",
                "father",
                1,
                tale.claim("He is her father.", Footing.STATED, "her father had drowned")))
        .raises("Does Mara ever sail back?", "Does Mara Ever Sail Back?", null)
        .raises("Why did he take the boat?", "Why did he take the boat?", null)
        .raises(
            "Who leaves Mara the boat?",
            "the boat to her",
            tale.claim("Her father.", Footing.STATED, "left the boat to her"))
        .echoes(
            tale.claim(
                "A coat burns on the shore twice.",
                Footing.INFERRED,
                "Her mother burned his coat on the shore.",
                "Mara burns his coat on the shore."))
        .means(
            tale.claim("The sea takes what it gives.", Footing.VIEW, "the sea takes what it gives"))
        .fact("year", tale.claim("2019", Footing.STATED, "2019"))
        .fact("language", tale.claim("English", Footing.STATED, "English-language"));
  }
}
