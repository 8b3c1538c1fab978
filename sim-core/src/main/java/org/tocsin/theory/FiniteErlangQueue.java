package org.tocsin.theory;

import java.time.Duration;

/**
 * Calls that are turned away when all servers are busy and all waiting places taken, such as the
 * lines into a call centre: Poisson arrivals, exponential service, first come first served
 * (M/M/c/K). Without waiting places it is Erlang's loss system, with very many his queue. Any load
 * will do.
 *
 * <p>Source: L. Kleinrock, "Queueing Systems", volume 1, 1975, section 3.6 to 3.8.
 *
 * @param offeredLoad mean calls that come during one mean service, turned away or not; above 0
 * @param servers how many calls can be served at once; 1 or more
 * @param waitingPlaces how many calls can wait; 0 or more
 */
public record FiniteErlangQueue(double offeredLoad, int servers, int waitingPlaces) {

  public FiniteErlangQueue {
    ErlangStates.check(offeredLoad, servers, waitingPlaces);
  }

  /** The share of calls that are turned away. */
  public double blockedShare() {
    return probability(servers + waitingPlaces);
  }

  /** The share of time that a server is busy. */
  public double utilisation() {
    return offeredLoad * (1 - blockedShare()) / servers;
  }

  /** Mean number of calls in line. */
  public double meanQueueLength() {
    double[] states = ErlangStates.probabilities(offeredLoad, servers, waitingPlaces);
    double length = 0;
    for (int calls = servers + 1; calls < states.length; calls++) {
      length += (calls - servers) * states[calls];
    }
    return length;
  }

  /** Mean wait of the calls taken, those served at once included; in mean services. */
  public double meanWaitInServices() {
    return meanQueueLength() / (offeredLoad * (1 - blockedShare()));
  }

  /** Mean wait of the calls taken, those served at once included. */
  public Duration meanWait(Duration meanService) {
    return Duration.ofNanos(Math.round(meanWaitInServices() * meanService.toNanos()));
  }

  /** The share of time that so many calls are being served or in line. */
  public double probability(int calls) {
    double[] states = ErlangStates.probabilities(offeredLoad, servers, waitingPlaces);
    if (calls < 0 || calls >= states.length) {
      throw new IllegalArgumentException(
          "erlang: " + calls + " calls; 0 to " + (states.length - 1));
    }
    return states[calls];
  }
}
