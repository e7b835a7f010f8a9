package org.denouement.explain;

/**
 * A passage that a claim rests on.
 *
 * @param start first UTF-16 unit in the text as read, 0-based
 * @param end one past the last
 * @param quote exactly the text from {@code start} to {@code end}
 * @param page the page on which it starts, from 1
 * @param place where it stands for a person: "chapter 3, paragraph 2"
 */
public record Evidence(int start, int end, String quote, int page, String place) {}
