package org.denouement.manuscript;

/**
 * One step of the reader.
 *
 * @param number counted from 1
 * @param span where it stands; pages tile the text, white space included
 */
public record Page(int number, Span span) {}
