package org.tocsin.theory;

import java.util.Arrays;

/**
 * Shares of time that {@code n} calls are in a system of equal servers with a limited line: the
 * balance of calls coming and calls served between n - 1 and n. Built up from the likeliest state,
 * so that nothing overflows or is lost for any load and size.
 */
final class ErlangStates {

  private ErlangStates() {}

  /** By number of calls, from 0 to servers and waiting places together; adds up to 1. */
  static double[] probabilities(double offeredLoad, int servers, int waitingPlaces) {
    int most = Math.addExact(servers, waitingPlaces);
    int likeliest = offeredLoad >= servers ? most : (int) offeredLoad;
    double[] weights = new double[most + 1];
    weights[likeliest] = 1;
    for (int n = likeliest; n > 0; n--) {
      weights[n - 1] = weights[n] * Math.min(n, servers) / offeredLoad;
    }
    for (int n = likeliest; n < most; n++) {
      weights[n + 1] = weights[n] * offeredLoad / Math.min(n + 1, servers);
    }
    double sum = Arrays.stream(weights).sum();
    return Arrays.stream(weights).map(w -> w / sum).toArray();
  }

  static void check(double offeredLoad, int servers, int waitingPlaces) {
    if (!(offeredLoad > 0 && Double.isFinite(offeredLoad) && servers >= 1 && waitingPlaces >= 0)) {
      throw new IllegalArgumentException(
          "erlang: offered load "
              + offeredLoad
              + ", "
              + servers
              + " servers, "
              + waitingPlaces
              + " waiting places; a finite load above 0, 1 server or more, 0 places or more");
    }
  }
}
