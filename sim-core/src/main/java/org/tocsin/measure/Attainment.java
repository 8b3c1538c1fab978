package org.tocsin.measure;

import java.util.Arrays;
import org.tocsin.standard.Aim;

/**
 * What a clause's aim makes of the times on its clock: the share within its target, or their mean
 * in seconds.
 */
record Attainment(Aim aim, ClusteredSample sample) {

  Estimate estimate() {
    return aim.match(
        share -> sample.shareAtMost(share.target().toMillis()), mean -> sample.mean().inSeconds());
  }

  /** Clocks that were broken off with the target passed: they count as not met. */
  long calledOffLate() {
    return aim.match(share -> sample.calledOffAfter(share.target().toMillis()), mean -> 0L);
  }

  /** What each cluster adds to its deviation; see {@link ClusteredRatio#influence}. */
  double[] influence() {
    return aim.match(
        share -> sample.shareInfluence(share.target().toMillis()),
        mean -> Arrays.stream(sample.meanInfluence()).map(millis -> millis / 1000).toArray());
  }

  /** The word for it among differences. */
  String statistic() {
    return aim.match(share -> "share", mean -> "mean");
  }

  /** {@code 1} or {@code s}. */
  String unit() {
    return aim.match(share -> "1", mean -> "s");
  }
}
