package org.tocsin.experiment;

/** Told about the advance of an experiment; calls come from one thread. */
@FunctionalInterface
public interface Progress {

  Progress SILENT = (done, total) -> {};

  /**
   * A replication is done.
   *
   * @param total how many there are until the next look; where their number is fixed, until the end
   */
  void replicationsDone(int done, int total);

  /** The experiment has looked and goes on. */
  default void looked(Look look) {}
}
