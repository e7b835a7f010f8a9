package org.denouement.encoder;

/**
 * What the model makes of a word.
 *
 * @param upos its universal part of speech: "VERB"
 * @param lemma its dictionary form
 * @param head the word it hangs on, by its place in the sentence from 0; its own place for the root
 * @param relation how it hangs there, a universal relation; "root" for the root and no other
 * @param event whether it tells of something that happened (LitBank's realis events)
 */
public record EncodedWord(String upos, String lemma, int head, String relation, boolean event) {}
