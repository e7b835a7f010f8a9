package org.denouement.explain.face;

/** How much of an explanation is told; JSON always has all of it. */
public enum Length {
  /** What one would say in passing. */
  SHORT,
  /** What a reader wants to know: about 25 happenings of a plot, 60 of a novel. */
  NORMAL,
  /** All that is known. */
  FULL
}
