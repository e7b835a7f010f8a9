package org.denouement.story;

/**
 * Two passages that tell at odds when something happened.
 *
 * @param told what is told as from before the other
 * @param after what nevertheless happened before it
 */
public record AtOdds(Ground told, Ground after) {}
