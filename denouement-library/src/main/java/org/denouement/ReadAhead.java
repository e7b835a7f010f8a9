package org.denouement;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does the work of each page on all cores and hands the results over in order, one at a time.
 *
 * <p>The work of a page knows no other page, so what comes out does not depend on how many cores
 * there are. Only a few pages are worked ahead of the one handed over.
 */
final class ReadAhead {

  private static final int AHEAD = 4;

  private ReadAhead() {}

  /**
   * Works on each item and hands each result over, in order.
   *
   * @param work what is done on many threads
   * @param taker is called on the caller's thread
   */
  static <T, R> void each(List<T> items, Function<T, R> work, Consumer<R> taker) {
    int threads = Math.min(items.size(), Runtime.getRuntime().availableProcessors());
    if (threads < 2) {
      items.forEach(item -> taker.accept(work.apply(item)));
      return;
    }
    ExecutorService workers = Executors.newFixedThreadPool(threads, ReadAhead::thread);
    try {
      Deque<Future<R>> ahead = new ArrayDeque<>();
      for (T item : items) {
        if (ahead.size() == AHEAD * threads) {
          taker.accept(result(ahead.remove()));
        }
        ahead.add(workers.submit(() -> work.apply(item)));
      }
      while (!ahead.isEmpty()) {
        taker.accept(result(ahead.remove()));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "denouement-page");
    thread.setDaemon(true);
    return thread;
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("reading was interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
