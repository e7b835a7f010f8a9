package org.denouement.story;

/**
 * A fact about the work, not about its story.
 *
 * @param key title, year, language, platform, released or leads
 * @param value what it is: "2022"
 * @param ground where the text says so
 */
public record WorkFact(String key, String value, Ground ground) {}
