package org.tocsin.cli;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.experiment.Experiment;
import org.tocsin.experiment.ReplicationPlan;
import org.tocsin.report.text.Messages;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command that runs drills. */
final class RunOptions {

  private static final int MOST_THREADS = 1024;

  @Mixin private ReplicationOptions replications = new ReplicationOptions();

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

  @Option(
      names = "--set",
      paramLabel = "PATH=VALUE",
      description = "changes the scenario, such as --set clock.duration=7d; may be repeated")
  private List<String> edits = new ArrayList<>();

  @Option(
      names = "--lang",
      paramLabel = "en|zh",
      description = "language of texts (default: ${DEFAULT-VALUE})")
  private String language = "en";

  @Option(names = "--no-progress", description = "no progress bar")
  private boolean noProgress;

  List<String> edits() {
    return edits;
  }

  /** The experiment asked for, once its numbers are sensible. */
  Experiment experiment() {
    ReplicationPlan plan = replications.plan();
    if (threads < 1 || threads > MOST_THREADS) {
      throw new UserMistake("-j/--threads: " + threads + "; 1 to " + MOST_THREADS);
    }
    return new Experiment(seed, plan, threads);
  }

  Messages messages() {
    return messages(language);
  }

  static Messages messages(String language) {
    try {
      return Messages.in(language);
    } catch (IllegalArgumentException e) {
      throw new UserMistake("--lang: " + e.getMessage());
    }
  }

  boolean wantsProgress(Terminal terminal) {
    return terminal.progress() && !noProgress;
  }
}
