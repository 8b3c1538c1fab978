package org.tocsin.city;

import org.tocsin.random.RandomDuration;

/**
 * The patience of people who wait for a call taker. Machines and those on duty wait as long as it
 * takes, and so does who has been handed over.
 *
 * @param after how long somebody waits before giving up
 * @param callsAgain probability that who gave up calls again; not for further people who report the
 *     same incident
 * @param pause from giving up to calling again
 */
public record HangUp(RandomDuration after, double callsAgain, RandomDuration pause) {

  public HangUp {
    if (!(callsAgain >= 0 && callsAgain <= 1)) {
      throw new IllegalArgumentException(
          "hang up: calls again with probability " + callsAgain + "; from 0 to 1");
    }
  }
}
