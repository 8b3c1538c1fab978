package org.tocsin.verification;

/**
 * What one replication says of one quantity, as sums: {@code simulated / size} over all
 * replications is the estimate, {@code expected / size} what theory says.
 *
 * @param quantity its name, unique within a case
 * @param simulated what happened
 * @param expected what theory expects, given the size
 * @param size over what both are: incidents, or milliseconds
 */
public record Reading(String quantity, double simulated, double expected, double size) {

  /** A quantity of which theory knows the mean. */
  static Reading ofMean(String quantity, double theory, double simulated, double size) {
    return new Reading(quantity, simulated, theory * size, size);
  }

  /** One more observation. */
  Reading plus(double simulatedMore, double expectedMore) {
    return new Reading(quantity, simulated + simulatedMore, expected + expectedMore, size + 1);
  }
}
