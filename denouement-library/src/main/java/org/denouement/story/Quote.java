package org.denouement.story;

import org.denouement.manuscript.Span;
import org.denouement.speech.Place;
import org.jspecify.annotations.Nullable;

/**
 * Direct speech, as known by now.
 *
 * @param number its number in the story
 * @param span where it stands, marks included; as far as it has been read
 * @param first its first token
 * @param last its last token, included
 * @param words how many words have been read in it
 * @param page the page on which it opens, from 1
 * @param speaker the id of who says it, or null where that is unknown
 * @param addressee the id of who is spoken to, or null where that is unknown
 * @param cue the head word of the mention that says who speaks ("said <i>she</i>"), or null
 */
public record Quote(
    int number,
    Span span,
    Place first,
    Place last,
    int words,
    int page,
    @Nullable String speaker,
    @Nullable String addressee,
    @Nullable Place cue) {}
