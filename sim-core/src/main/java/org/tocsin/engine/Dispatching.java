package org.tocsin.engine;

import java.util.Optional;

/**
 * How far the dispatcher has gone with one incident: the plan's waves, the agencies that have been
 * told, and whether it waits in the queue.
 */
final class Dispatching {

  private final Optional<String> leadAgency;
  private int wave;
  private boolean waiting;
  private boolean agenciesInformed;

  /**
   * @param leadAgency the incident's own; empty if every agency hears of it at once
   */
  Dispatching(Optional<String> leadAgency) {
    this.leadAgency = leadAgency;
  }

  /** The wave that is out, from 0. */
  int wave() {
    return wave;
  }

  void reachWave(int next) {
    wave = next;
  }

  /** Whether units of an agency may be sent: of its own, or of any once all have been told. */
  boolean isKnownTo(String agency) {
    return areAgenciesInformed() || leadAgency.get().equals(agency);
  }

  void informAgencies() {
    agenciesInformed = true;
  }

  boolean areAgenciesInformed() {
    return agenciesInformed || leadAgency.isEmpty();
  }

  /** Told by the queue. */
  void waits(boolean inQueue) {
    waiting = inQueue;
  }

  boolean isWaiting() {
    return waiting;
  }
}
