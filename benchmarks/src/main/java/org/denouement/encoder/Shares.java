package org.denouement.encoder;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks, with JMH's own options, and prints which share of reading each step has. */
final class Shares {

  private Shares() {}

  /** Takes JMH's options: {@code -p text=FILE}, {@code -f 3}, {@code -h} for all. */
  public static void main(String... args) throws RunnerException, CommandLineOptionException {
    Collection<RunResult> results =
        new Runner(new OptionsBuilder().parent(new CommandLineOptions(args)).build()).run();
    double all = results.stream().mapToDouble(Shares::time).sum();
    System.out.printf("%n%-12s %9s %7s%n", "step", "ms", "share");
    for (RunResult result : results) {
      System.out.printf(
          Locale.ROOT,
          "%-12s %9.1f %6.1f%%%n",
          step(result),
          time(result),
          100 * time(result) / all);
    }
  }

  private static double time(RunResult result) {
    return result.getPrimaryResult().getScore();
  }

  private static String step(RunResult result) {
    String name = result.getParams().getBenchmark();
    return name.substring(name.lastIndexOf('.') + 1).substring("step1".length());
  }
}
