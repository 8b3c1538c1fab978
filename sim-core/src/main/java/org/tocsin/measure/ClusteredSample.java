package org.tocsin.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.util.FastMath;
import org.jspecify.annotations.Nullable;

/**
 * Times of several clusters pooled, with 95 % intervals that treat a cluster as one observation.
 * Means and shares: linearised ratio estimator (Cochran, "Sampling Techniques", 3rd ed., 1977,
 * section 6). Percentiles: the interval of the share at or below, inverted (Woodruff, "Confidence
 * intervals for medians and other position measures", JASA 47, 1952). What was never reached is
 * infinite in percentiles, not met in shares, and left out of means. A clock that was broken off is
 * not met in the shares of times that it had passed by then; elsewhere it is left out.
 */
final class ClusteredSample {

  /** Rounding errors of shares are below this. */
  private static final double NO_SPREAD = 1e-12;

  /** Sorted at once up to here: 64 MB. */
  private static final int MOST_IN_ORDER = 1 << 24;

  static final String TOO_FEW = "one cluster has no spread to estimate from";

  private final List<Sample> clusters;
  private final @Nullable String noInterval;
  private final long count;
  private final long reached;
  private int @Nullable [] ordered;

  /**
   * @param noInterval why there can be no interval, or null
   */
  ClusteredSample(List<Sample> clusters, @Nullable String noInterval) {
    this.clusters = clusters;
    this.noInterval = noInterval == null && clusters.size() < 2 ? TOO_FEW : noInterval;
    this.count = clusters.stream().mapToLong(Sample::count).sum();
    this.reached = clusters.stream().mapToLong(Sample::reached).sum();
  }

  long count() {
    return count;
  }

  @Nullable String noIntervalReason() {
    return noInterval;
  }

  long notReached() {
    return count - reached;
  }

  int clusters() {
    return clusters.size();
  }

  /** Mean of what was reached, in milliseconds. */
  Estimate mean() {
    double[] sums = clusters.stream().mapToDouble(Sample::sumMillis).toArray();
    double[] sizes = clusters.stream().mapToDouble(Sample::reached).toArray();
    return ClusteredRatio.estimate(sums, sizes, noInterval).atLeast(0);
  }

  /** How many clocks were broken off. */
  long calledOff() {
    return clusters.stream().mapToLong(Sample::calledOff).sum();
  }

  /** How many of these had passed a time by then. */
  long calledOffAfter(long millis) {
    return clusters.stream().mapToLong(cluster -> cluster.calledOffAfter(millis)).sum();
  }

  /** Share at or below a time, of all. */
  Estimate shareAtMost(long millis) {
    return ClusteredRatio.shareEstimate(countsAtMost(millis), countsFor(millis), noInterval);
  }

  /**
   * The smallest time that at least a share {@code p} of all is at or below, in milliseconds;
   * absent if that many were never reached. The upper end of its interval is infinite if it lies
   * among those, or if so few were seen that all of them may well be below it: more than 2.5 % of
   * samples of n have nothing above (p^n, from the order statistics). So the lower end is 0 if all
   * may well be above.
   */
  Estimate percentile(double p) {
    if (count == 0) {
      return Estimate.NONE;
    }
    double value = timeOfRank((long) Math.ceil(p * count));
    Double known = Double.isInfinite(value) ? null : value;
    if (noInterval != null) {
      return new Estimate(known, null, noInterval);
    }
    if (observed() < 2) {
      return new Estimate(known, null, ClusteredRatio.ONE_OBSERVED);
    }
    long at = Double.isInfinite(value) ? Long.MAX_VALUE : (long) value;
    Interval share = shareInterval(p, at);
    double low = timeOfRank((long) Math.max(1, Math.ceil(share.low() * count)));
    double high = timeOfRank((long) Math.min(count + 1.0, Math.floor(share.high() * count) + 1));
    boolean mayBeBeyondAll = FastMath.pow(p, count) > ClusteredRatio.TAIL;
    boolean mayBeBelowAll = FastMath.pow(1 - p, count) > ClusteredRatio.TAIL;
    return new Estimate(
        known,
        new Interval(mayBeBelowAll ? 0 : low, mayBeBeyondAll ? Double.POSITIVE_INFINITY : high),
        null);
  }

  /** In how many clusters there is anything. */
  long observed() {
    return clusters.stream().filter(cluster -> cluster.count() > 0).count();
  }

  /** What each cluster adds to the deviation of the mean; see {@link ClusteredRatio#influence}. */
  double[] meanInfluence() {
    double[] sums = clusters.stream().mapToDouble(Sample::sumMillis).toArray();
    double[] sizes = clusters.stream().mapToDouble(Sample::reached).toArray();
    return ClusteredRatio.influence(sums, sizes);
  }

  /** Share that was never reached. */
  Estimate shareNotReached() {
    return ClusteredRatio.shareEstimate(countsNotReached(), counts(), noInterval);
  }

  double[] notReachedInfluence() {
    return ClusteredRatio.influence(countsNotReached(), counts());
  }

  private double[] countsNotReached() {
    return clusters.stream().mapToDouble(cluster -> cluster.count() - cluster.reached()).toArray();
  }

  double[] shareInfluence(long millis) {
    return ClusteredRatio.influence(countsAtMost(millis), countsFor(millis));
  }

  /**
   * The same for a percentile: that of the share at or below it, over the density there, which the
   * ends of the percentile's own interval give (Francisco and Fuller, "Quantile estimation with a
   * complex survey design", Annals of Statistics 19, 1991). Empty where there is nothing to
   * estimate it from: no interval, none with an end, or no spread between the clusters.
   */
  Optional<double[]> percentileInfluence(double p) {
    Estimate estimate = percentile(p);
    Double at = estimate.value();
    Interval interval = estimate.interval();
    if (at == null
        || interval == null
        || Double.isInfinite(interval.high())
        || !(interval.high() > interval.low())) {
      return Optional.empty();
    }
    long low = (long) interval.low();
    long high = (long) interval.high();
    double density = (double) (countAtMost(high) - countAtMost(low)) / count / (high - low);
    double[] ofShare = shareInfluence(Math.round(at));
    boolean spread = Arrays.stream(ofShare).anyMatch(share -> Math.abs(share) > NO_SPREAD);
    return density > 0 && spread
        ? Optional.of(Arrays.stream(ofShare).map(share -> -share / density).toArray())
        : Optional.empty();
  }

  /**
   * Interval of the share at or below a time where the share itself is {@code p}; on the logit
   * scale, so within 0 and 1. Where the clusters show no spread at all, as with one observation
   * each, observations count as independent: the binomial error.
   */
  private Interval shareInterval(double p, long atMillis) {
    double[] below = countsAtMost(atMillis);
    double[] sizes = counts();
    double spread = ClusteredRatio.standardError(below, sizes, p);
    double error = spread > 0 ? spread : FastMath.sqrt(p * (1 - p) / count);
    return ClusteredRatio.logitInterval(p, error, (int) observed());
  }

  /**
   * The smallest time with at least {@code rank} values at or below it; infinite if there are not
   * so many.
   */
  private double timeOfRank(long rank) {
    if (rank > reached) {
      return Double.POSITIVE_INFINITY;
    }
    int[] all = inOrder();
    if (all.length > 0) {
      return AmountCode.amount(all[(int) rank - 1]);
    }
    long low = 0;
    long high = countAtMost(Integer.MAX_VALUE) >= rank ? Integer.MAX_VALUE : Long.MAX_VALUE;
    while (low < high) {
      long middle = (low + high) >>> 1;
      if (countAtMost(middle) >= rank) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /**
   * The codes of all that were reached, ascending; none if some cluster, or all together, hold too
   * many.
   */
  private int[] inOrder() {
    int[] known = ordered;
    if (known == null) {
      boolean few = reached <= MOST_IN_ORDER && clusters.stream().allMatch(Sample::isExact);
      known = new int[few ? (int) reached : 0];
      int size = 0;
      for (Sample cluster : clusters) {
        size += known.length > 0 ? cluster.copyTo(known, size) : 0;
      }
      RadixSort.sort(known, size);
      ordered = known;
    }
    return known;
  }

  private long countAtMost(long millis) {
    long total = 0;
    for (Sample cluster : clusters) {
      total += cluster.countAtMost(millis);
    }
    return total;
  }

  private double[] countsAtMost(long millis) {
    return clusters.stream().mapToDouble(cluster -> cluster.countAtMost(millis)).toArray();
  }

  /** All of which it can be told whether they were at or below a time. */
  private double[] countsFor(long millis) {
    return clusters.stream()
        .mapToDouble(cluster -> cluster.count() + cluster.calledOffAfter(millis))
        .toArray();
  }

  private double[] counts() {
    return clusters.stream().mapToDouble(Sample::count).toArray();
  }
}
