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

  private static final int USUAL = 20;

  @Mixin private ReplicationOptions replications;

  @Mixin private ThreadOptions threads = new ThreadOptions();

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

  RunOptions() {
    this(USUAL);
  }

  /**
   * @param usual number of replications where nothing is said
   */
  RunOptions(int usual) {
    replications = new ReplicationOptions(usual);
  }

  List<String> edits() {
    return edits;
  }

  /** The experiment asked for, once its numbers are sensible. */
  Experiment experiment() {
    ReplicationPlan plan = replications.plan();
    return new Experiment(threads.seed(), plan, threads.threads());
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
    return threads.wantsProgress(terminal);
  }
}
