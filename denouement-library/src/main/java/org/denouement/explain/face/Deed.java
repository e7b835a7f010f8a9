package org.denouement.explain.face;

/** What is counted of a give and take, with the verbs that say it. */
enum Deed {
  ACTS("acts", "acts", "act"),
  ASKS("asks", "asks", "ask"),
  OFFERS("offers", "gives or offers", "give or offer"),
  REFUSES("refuses", "refuses", "refuse"),
  YIELDS("yields", "gives way", "give way"),
  GIVES_UP("gives up", "gives something up", "give something up"),
  HEARS("hears", "listens", "listen"),
  SPEAKS("speaks", "speaks", "speak");

  private final String part;
  private final String one;
  private final String both;

  Deed(String part, String one, String both) {
    this.part = part;
    this.one = one;
    this.both = both;
  }

  /** The word for it in the explanation. */
  String part() {
    return part;
  }

  /** What one does. */
  String one() {
    return one;
  }

  /** What two do. */
  String both() {
    return both;
  }
}
