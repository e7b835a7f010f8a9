package org.denouement.speech;

import org.denouement.language.Sentence;

/**
 * A sentence of a page.
 *
 * @param number its number in the story, from 0
 * @param sentence the words
 * @param told whether it stands in running text; else in a heading
 * @param opensParagraph whether it is the first of its paragraph
 */
record Line(int number, Sentence sentence, boolean told, boolean opensParagraph) {}
