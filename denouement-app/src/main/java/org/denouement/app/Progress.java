package org.denouement.app;

import java.io.PrintStream;
import java.util.function.IntConsumer;

/**
 * Says on a terminal how far the reading of a long story has come, on one line that goes away
 * again.
 */
final class Progress implements IntConsumer {

  /** Fewer pages are read before one could read the line. */
  private static final int LONG = 150;

  private static final int STEP = 10;
  private static final String CLEAR = "\r\u001B[K";

  private final PrintStream err;
  private final int pages;

  private Progress(PrintStream err, int pages) {
    this.err = err;
    this.pages = pages;
  }

  /** What to tell of each page that is read, of so many. */
  static IntConsumer of(Streams streams, int pages) {
    return streams.terminal() && pages >= LONG ? new Progress(streams.err(), pages) : page -> {};
  }

  @Override
  public void accept(int page) {
    if (page == pages) {
      err.print(CLEAR);
    } else if (page % STEP == 1) {
      err.print(CLEAR + "reading page " + page + " of " + pages);
    }
    err.flush();
  }
}
