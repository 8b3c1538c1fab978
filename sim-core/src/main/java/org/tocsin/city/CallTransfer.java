package org.tocsin.city;

import java.time.Duration;
import java.util.Optional;
import org.tocsin.random.RandomDuration;

/**
 * Calls that go on to a second centre, such as from the police to the fire service.
 *
 * @param share probability that an answered call turns out to be the second centre's, where it is
 *     answered and processed anew
 * @param waitingOver a call not answered in this time goes over by itself; empty: none does
 * @param takes how long the first centre's taker is busy with handing over, once it is answered
 * @param to the second centre
 */
public record CallTransfer(
    double share, Optional<Duration> waitingOver, RandomDuration takes, CallTeam to) {

  public CallTransfer {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("transfer: share " + share + "; from 0 to 1");
    }
  }
}
