/**
 * Who speaks: direct speech in every convention, who says it to whom, and speech that is reported.
 *
 * <p>A <b>quotation</b> is direct speech from its opening mark to its closing one, over as many
 * paragraphs as it runs; what quotation marks set off for another reason (a title, a word that is
 * held at arm's length) is none. A <b>cue</b> is the phrase that tells who speaks ("said he"); the
 * <b>speaker</b> is whom it means, or who is found without one; the <b>addressee</b> is who is
 * spoken to. A <b>place</b> is a token by its sentence's number in the story.
 *
 * <p>{@link org.denouement.speech.SpeechReader} reads page after page. What a page says of its
 * quotations by grammar alone ({@link org.denouement.speech.PageSpeech}) is known before anybody
 * asks whom a mention means; {@link org.denouement.speech.Speakers} then finds the speakers with
 * the help of whom mentions mean. Nothing past the page's end is looked at: a quotation open there
 * is known as far as it goes.
 */
@NullMarked
package org.denouement.speech;

import org.jspecify.annotations.NullMarked;
