package org.denouement.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainLayoutTest {

  @Test
  void joinsWrappedLinesAndPartsParagraphsAtBlankLines() {
    assertThat(
            layout(
                """
                It was a dark and stormy night, and the rain fell in torrents on the
                roofs of the town. Nobody was
                about.

                Then the wind rose.
                """))
        .isEqualTo(
            """
            PARAGRAPH: It was a dark and stormy night, and the rain fell in torrents on the roofs of the town. Nobody was about.
            PARAGRAPH: Then the wind rose.
            """);
  }

  @Test
  void partsParagraphsOfOneLineEachWithoutBlankLines() {
    String longLine =
        "She waited at the gate for the whole of the long afternoon while the carts went by, "
            .repeat(2);
    assertThat(
            layout(
                longLine
                    + "and then went in.\n\"And where have you been all this while?\" he said.\n\"Out.\"\n"))
        .isEqualTo(
            """
            PARAGRAPH: %sand then went in.
            PARAGRAPH: "And where have you been all this while?" he said.
            PARAGRAPH: "Out."
            """
                .formatted(longLine));
  }

  @Test
  void startsAParagraphAtAnIndentAfterAnEndedSentence() {
    assertThat(
            layout(
                """
                   He came in from the yard with the bucket in his hand and set it down.
                Nobody looked up from the table where the cards were being dealt again.
                   "Well," he said, "is there no one who will ask me what I saw there?"
                   "No," said Ann.
                """))
        .isEqualTo(
            """
            PARAGRAPH: He came in from the yard with the bucket in his hand and set it down. Nobody looked up from the table where the cards were being dealt again.
            PARAGRAPH: "Well," he said, "is there no one who will ask me what I saw there?"
            PARAGRAPH: "No," said Ann.
            """);
  }

  @Test
  void keepsAStanzaTogether() {
    assertThat(
            layout(
                """
                She sang to him.

                    O where are you going?
                    To the sea, said she.
                    And when will you come?

                He slept.
                """))
        .isEqualTo(
            """
            PARAGRAPH: She sang to him.
            PARAGRAPH: O where are you going? To the sea, said she. And when will you come?
            PARAGRAPH: He slept.
            """);
  }

  @Test
  void knowsChaptersByWhateverName() {
    assertThat(
            layout(
                """
                Chapter the First

                One.

                CHAPTER XLII.

                Two.

                Chapter 12: The Storm

                Three.

                Stave Four

                Four.

                Epilogue

                Five.
                """))
        .isEqualTo(
            """
            CHAPTER: Chapter the First
            PARAGRAPH: One.
            CHAPTER: CHAPTER XLII.
            PARAGRAPH: Two.
            CHAPTER: Chapter 12: The Storm
            PARAGRAPH: Three.
            CHAPTER: Stave Four
            PARAGRAPH: Four.
            CHAPTER: Epilogue
            PARAGRAPH: Five.
            """);
  }

  @Test
  void takesNumbersForChaptersOnlyInTheirTurn() {
    assertThat(layout("I.\n\nOne.\n\nII.\n\nTwo.\n\n7\n\nSeven.\n\n3\n\nThree.\n"))
        .isEqualTo(
            """
            CHAPTER: I.
            PARAGRAPH: One.
            CHAPTER: II.
            PARAGRAPH: Two.
            PARAGRAPH: 7
            PARAGRAPH: Seven.
            CHAPTER: 3
            PARAGRAPH: Three.
            """);
  }

  @Test
  void opensOneChapterWhereHeadingsFollowEachOther() {
    assertThat(
            layout(
                "PART ONE\n\nTHE SEA\n\nCHAPTER I\nThe Boat\n\nIt leaked.\n\nPART TWO\n\nThe end came.\n"))
        .isEqualTo(
            """
            HEADING: PART ONE
            HEADING: THE SEA
            CHAPTER: CHAPTER I
            HEADING: The Boat
            PARAGRAPH: It leaked.
            HEADING: PART TWO
            PARAGRAPH: The end came.
            """);
  }

  @Test
  void takesPartsAndActsForChaptersWhereThereAreNoOthers() {
    assertThat(layout("ACT I\n\nA street.\n\nACT II\n\nA room.\n"))
        .isEqualTo(
            """
            CHAPTER: ACT I
            PARAGRAPH: A street.
            CHAPTER: ACT II
            PARAGRAPH: A room.
            """);
  }

  @Test
  void doesNotTakeASentenceForAHeading() {
    String text =
        """
        Chapter 3 was long, she said, and put the book down.

        Part of the roof had gone.

        I was not there.

        "Mr. Darcy!"

        Yours truly,

        The Very Last Person He Wanted to See.
        """;
    assertThat(Texts.plain(text).blocks())
        .hasSize(6)
        .allSatisfy(block ->
            assertThat(block.kind()).isEqualTo(org.denouement.manuscript.Block.Kind.PARAGRAPH));
  }

  @Test
  void leavesTheContentsOutOfTheChapters() {
    assertThat(
            layout(
                """
                THE LONG WAY

                by Ann Other

                CONTENTS

                CHAPTER I. The Gate
                CHAPTER II. The Road ........ 12

                CHAPTER I
                The Gate

                She went out.

                CHAPTER II
                The Road

                She walked.
                """))
        .isEqualTo(
            """
            TITLE: THE LONG WAY
            HEADING: by Ann Other
            APPARATUS: CONTENTS
            APPARATUS: CHAPTER I. The Gate CHAPTER II. The Road ........ 12
            CHAPTER: CHAPTER I
            HEADING: The Gate
            PARAGRAPH: She went out.
            CHAPTER: CHAPTER II
            HEADING: The Road
            PARAGRAPH: She walked.
            """);
  }

  @Test
  void setsProjectGutenbergsOwnWordsApart() {
    assertThat(
            layout(
                """
                The Project Gutenberg eBook of The Gate, by Ann Other

                This eBook is for the use of anyone anywhere at no cost.

                *** START OF THE PROJECT GUTENBERG EBOOK THE GATE ***

                Produced by A. Volunteer

                THE GATE

                [Illustration: She stood
                at the gate.]

                She stood.

                THE END

                *** END OF THE PROJECT GUTENBERG EBOOK THE GATE ***

                Section 1. General Terms of Use.
                """))
        .isEqualTo(
            """
            APPARATUS: The Project Gutenberg eBook of The Gate, by Ann Other
            APPARATUS: This eBook is for the use of anyone anywhere at no cost.
            APPARATUS: *** START OF THE PROJECT GUTENBERG EBOOK THE GATE ***
            APPARATUS: Produced by A. Volunteer
            TITLE: THE GATE
            APPARATUS: [Illustration: She stood at the gate.]
            PARAGRAPH: She stood.
            APPARATUS: THE END
            APPARATUS: *** END OF THE PROJECT GUTENBERG EBOOK THE GATE ***
            APPARATUS: Section 1. General Terms of Use.
            """);
  }

  @Test
  void readsAnIllustratedEdition() {
    assertThat(
            layout(
                """
                                [Illustration:

                             GEORGE OTHER
                               PUBLISHER
                                   ]

                                THE
                               GATE

                         [Illustration: 1894]

                List of Illustrations.

                                                                    PAGE

                Frontispiece                                          iv
                “She stood at the gate”                                2


                [Illustration:

                          ·THE GATE·


                               Chapter I.]


                It is a truth universally acknowledged that she stood.

                [Illustration:

                “She stood”

                [_Copyright 1894 by George Other._]]

                She sat.

                CHAPTER II.

                She slept.
                """))
        .isEqualTo(
            """
            APPARATUS: [Illustration:
            APPARATUS: GEORGE OTHER PUBLISHER ]
            TITLE: THE GATE
            APPARATUS: [Illustration: 1894]
            APPARATUS: List of Illustrations.
            APPARATUS: PAGE
            APPARATUS: Frontispiece iv “She stood at the gate” 2
            APPARATUS: [Illustration:
            APPARATUS: ·THE GATE·
            CHAPTER: Chapter I.]
            PARAGRAPH: It is a truth universally acknowledged that she stood.
            APPARATUS: [Illustration:
            APPARATUS: “She stood”
            APPARATUS: [_Copyright 1894 by George Other._]]
            PARAGRAPH: She sat.
            CHAPTER: CHAPTER II.
            PARAGRAPH: She slept.
            """);
  }

  @Test
  void findsSceneBreaks() {
    assertThat(
            layout(
                "One.\n\n* * *\n\nTwo.\n\n#\n\nThree.\n---\nFour.\n\n⁂\n\nFive.\n\n...\n\nSix.\n"))
        .isEqualTo(
            """
            PARAGRAPH: One.
            BREAK: * * *
            PARAGRAPH: Two.
            BREAK: #
            PARAGRAPH: Three.
            BREAK: ---
            PARAGRAPH: Four.
            BREAK: ⁂
            PARAGRAPH: Five.
            PARAGRAPH: ...
            PARAGRAPH: Six.
            """);
  }

  @Test
  void knowsATitleAndTheHeadingsOfAnArticle() {
    assertThat(
            layout(
                """
                ‘The Gate’ Ending, Explained: Does Ann Come Back?

                She does not.

                What Message Does ‘The Gate’ Leave Behind?

                None.
                """))
        .isEqualTo(
            """
            TITLE: ‘The Gate’ Ending, Explained: Does Ann Come Back?
            PARAGRAPH: She does not.
            HEADING: What Message Does ‘The Gate’ Leave Behind?
            PARAGRAPH: None.
            """);
  }

  @Test
  void readsEveryKindOfLineEndAlike() {
    String lines = "CHAPTER I\n\nThe first line of it\nand the second.\n\nMore.\n";
    String expected = layout(lines);
    assertThat(expected).contains("CHAPTER: CHAPTER I").contains("PARAGRAPH: More.");
    assertThat(layout(lines.replace("\n", "\r\n"))).isEqualTo(expected);
    assertThat(layout(lines.replace("\n", "\r"))).isEqualTo(expected);
    assertThat(layout(lines.replace("\n\n", "\f"))).isEqualTo(layout(lines.replace("\n\n", "\n")));
  }

  private static String layout(String text) {
    return Texts.layout(Texts.plain(text));
  }
}
