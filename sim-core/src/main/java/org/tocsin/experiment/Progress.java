package org.tocsin.experiment;

/** Told about the advance of an experiment; calls come from one thread. */
@FunctionalInterface
public interface Progress {

  Progress SILENT = (done, total) -> {};

  void replicationsDone(int done, int total);
}
