package org.tocsin.city;

/**
 * How long a crew travels on the mean, given the time on the network: the constant part comes on
 * top, and the noise slows both.
 *
 * @param constantMillis the part that does not depend on distance
 * @param meanNoise mean of the factor on the whole of a trip, 1 or more
 */
public record ExpectedTravel(long constantMillis, double meanNoise) {

  /** Mean travel time over a network time. */
  public long millis(long networkMillis) {
    return Math.round(meanNoise * (constantMillis + networkMillis));
  }

  /**
   * Whether it might take no longer than a time: quicker to tell than {@link #millis}, which is
   * never less than what this reckons with.
   */
  public boolean mightBeWithin(long networkMillis, long millis) {
    return (long) (meanNoise * (constantMillis + networkMillis)) <= millis;
  }

  /**
   * The largest network time that is expected to be travelled within a time; negative if there is
   * none.
   */
  public int networkWithin(long travelMillis) {
    double network = travelMillis / meanNoise - constantMillis + 1;
    return (int) Math.min(Integer.MAX_VALUE - 1, network);
  }
}
