package org.tocsin.cli;

import picocli.CommandLine.Option;

/** The options of every command that simulates: with what luck, on how many threads. */
final class ThreadOptions {

  private static final int MOST_THREADS = 1024;

  @Option(
      names = {"-s", "--seed"},
      paramLabel = "SEED",
      description = "same seed, same results (default: ${DEFAULT-VALUE})")
  private long seed = 1;

  @Option(
      names = {"-j", "--threads"},
      paramLabel = "N",
      description = "runs at a time; results do not depend on it (default: all processors)")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--no-progress", description = "no progress bar")
  private boolean noProgress;

  long seed() {
    return seed;
  }

  /**
   * How many runs at a time.
   *
   * @throws UserMistake if that makes no sense
   */
  int threads() {
    if (threads < 1 || threads > MOST_THREADS) {
      throw new UserMistake("-j/--threads: " + threads + "; 1 to " + MOST_THREADS);
    }
    return threads;
  }

  boolean wantsProgress(Terminal terminal) {
    return terminal.progress() && !noProgress;
  }
}
