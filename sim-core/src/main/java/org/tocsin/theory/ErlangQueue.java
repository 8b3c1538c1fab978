package org.tocsin.theory;

import java.time.Duration;
import org.apache.commons.math3.util.FastMath;

/**
 * Calls that come at random and are served one by one by equal servers, such as units that any
 * incident may get, or call takers: Poisson arrivals, exponential service, first come first served,
 * a line without end (M/M/c). The share of calls lost were there no line is also told, and holds
 * for any law of service. A load of {@code servers} or more can only be asked for that share: its
 * line would grow for ever.
 *
 * <p>Source: A. K. Erlang, "Solution of some problems in the theory of probabilities of
 * significance in automatic telephone exchanges", 1917; in the form of L. Kleinrock, "Queueing
 * Systems", volume 1, 1975, section 3.5.
 *
 * @param offeredLoad mean calls that come during one mean service; above 0
 * @param servers how many calls can be served at once; 1 or more
 */
public record ErlangQueue(double offeredLoad, int servers) {

  public ErlangQueue {
    ErlangStates.check(offeredLoad, servers, 0);
  }

  /** Erlang B: the share of calls that find all servers busy where nobody may wait; any load. */
  public double erlangB() {
    double blocked = 1;
    for (int k = 1; k <= servers; k++) {
      blocked = offeredLoad * blocked / (k + offeredLoad * blocked);
    }
    return blocked;
  }

  /** Erlang C: the share of calls that have to wait, which is the share of time all are busy. */
  public double erlangC() {
    requireStable();
    double lost = erlangB();
    return servers * lost / (servers - offeredLoad * (1 - lost));
  }

  /** The share of time that a server is busy. */
  public double utilisation() {
    requireStable();
    return offeredLoad / servers;
  }

  /** Mean wait of all calls, those served at once included; in mean services. */
  public double meanWaitInServices() {
    return erlangC() / (servers - offeredLoad);
  }

  /** Mean wait of all calls, those served at once included. */
  public Duration meanWait(Duration meanService) {
    return times(meanWaitInServices(), meanService);
  }

  /** Mean wait of those that have to wait; in mean services. */
  public double meanWaitOfWaitingInServices() {
    requireStable();
    return 1 / (servers - offeredLoad);
  }

  /** Mean wait of those that have to wait. */
  public Duration meanWaitOfWaiting(Duration meanService) {
    return times(meanWaitOfWaitingInServices(), meanService);
  }

  /** Mean number of calls in line: arrivals times mean wait (Little 1961). */
  public double meanQueueLength() {
    return offeredLoad * meanWaitInServices();
  }

  /** The share of all calls that wait longer than a time. */
  public double shareWaitingLonger(Duration wait, Duration meanService) {
    requireService(meanService);
    if (wait.isNegative()) {
      throw new IllegalArgumentException("erlang: a wait of " + wait + "; 0 or more");
    }
    double services = (double) wait.toNanos() / meanService.toNanos();
    return erlangC() * FastMath.exp(-(servers - offeredLoad) * services);
  }

  /** The share of time that so many calls are being served or in line. */
  public double probability(int calls) {
    requireStable();
    if (calls < 0) {
      throw new IllegalArgumentException("erlang: " + calls + " calls; 0 or more");
    }
    double[] withoutLine = ErlangStates.probabilities(offeredLoad, servers, 0);
    double full = withoutLine[servers];
    double line = full * utilisation() / (1 - utilisation());
    double weight =
        calls <= servers ? withoutLine[calls] : full * FastMath.pow(utilisation(), calls - servers);
    return weight / (1 + line);
  }

  private void requireStable() {
    if (offeredLoad >= servers) {
      throw new IllegalStateException(
          "erlang: offered load "
              + offeredLoad
              + " on "
              + servers
              + " servers; below the number of servers, else the line grows for ever.\n"
              + "  Maybe a finite number of waiting places?");
    }
  }

  private static Duration times(double services, Duration meanService) {
    requireService(meanService);
    return Duration.ofNanos(Math.round(services * meanService.toNanos()));
  }

  private static void requireService(Duration meanService) {
    if (meanService.isNegative() || meanService.isZero()) {
      throw new IllegalArgumentException("erlang: mean service " + meanService + "; longer than 0");
    }
  }
}
