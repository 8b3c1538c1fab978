package org.tocsin.verification;

import java.util.List;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.tocsin.measure.ClusteredRatio;

/**
 * One quantity of one case: what theory says, what came of the simulation, and how sure that is.
 *
 * @param theory may itself hang on what was simulated, as in Little's law
 * @param standardError of the difference between the two; a replication is a cluster
 * @param allowance how far off may be right, as a share of theory
 * @param replications at least 2
 */
public record Finding(
    String caseName,
    String quantity,
    double theory,
    double simulated,
    double standardError,
    double allowance,
    int replications) {

  public Finding {
    if (replications < 2) {
      throw new IllegalArgumentException(
          "finding " + caseName + ": " + replications + " replications; at least 2");
    }
  }

  /** From the readings of one quantity by all replications. */
  static Finding of(String caseName, List<Reading> readings, double allowance) {
    double[] differences =
        readings.stream().mapToDouble(r -> r.simulated() - r.expected()).toArray();
    double[] sizes = readings.stream().mapToDouble(Reading::size).toArray();
    double size = sum(sizes);
    return new Finding(
        caseName,
        readings.get(0).quantity(),
        readings.stream().mapToDouble(Reading::expected).sum() / size,
        readings.stream().mapToDouble(Reading::simulated).sum() / size,
        ClusteredRatio.standardError(differences, sizes, sum(differences) / size),
        allowance,
        readings.size());
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }

  /** Standard error as a share of what theory says. */
  public double relativeStandardError() {
    return standardError / Math.abs(theory);
  }

  /**
   * How far the simulation is off, beyond what is allowed, in standard errors. As the standard
   * error is itself estimated from few replications, Student's t is brought to the normal quantity
   * that is as unlikely.
   */
  public double z() {
    double difference = simulated - theory;
    double excess = Math.abs(difference) - allowance * Math.abs(theory);
    if (excess <= 0) {
      return 0;
    }
    if (standardError == 0) {
      return Math.copySign(Double.POSITIVE_INFINITY, difference);
    }
    double tail =
        new TDistribution(null, replications - 1.0).cumulativeProbability(-excess / standardError);
    return Math.copySign(
        -new NormalDistribution(null, 0, 1).inverseCumulativeProbability(tail), difference);
  }
}
