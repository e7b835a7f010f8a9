package org.denouement.story;

import java.util.List;

/**
 * A stretch of a sentence that tells one happening.
 *
 * @param first its first token
 * @param last its last token, included
 * @param main the clause that says what happens, by index, or -1
 * @param clauses the clauses in it, by index
 */
record Segment(int first, int last, int main, List<Integer> clauses) {}
