package org.denouement.story;

import org.denouement.manuscript.Span;
import org.jspecify.annotations.Nullable;

/**
 * Indirect speech: what the text says that somebody says.
 *
 * @param span what is said
 * @param page the page it stands on, from 1
 * @param speaker the id of who says it, or null where that is unknown
 * @param addressee the id of who is spoken to, or null where that is unknown
 */
public record Reported(Span span, int page, @Nullable String speaker, @Nullable String addressee) {}
