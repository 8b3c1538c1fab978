package org.tocsin.evaluation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tocsin.drill.ExpectedAction;
import org.tocsin.measure.ClusteredRatio;
import org.tocsin.measure.Estimate;

/**
 * What became of one expected action over all replications.
 *
 * @param met share of the replications judged in which it came in time
 * @param causes what made it late or kept it from coming, with the number of replications
 * @param outcomes one for each replication, in their order
 */
public record ExpectedActionResult(
    ExpectedAction expected,
    Estimate met,
    Margins margins,
    Map<DelayCause, Long> causes,
    List<ActionOutcome> outcomes) {

  public ExpectedActionResult {
    causes = Collections.unmodifiableMap(new TreeMap<>(causes));
    outcomes = List.copyOf(outcomes);
  }

  static ExpectedActionResult of(ExpectedAction expected, List<ActionOutcome> outcomes) {
    List<ActionOutcome> judged = outcomes.stream().filter(o -> o.state().isJudged()).toList();
    double[] met = judged.stream().mapToDouble(o -> o.state() == ActionState.MET ? 1 : 0).toArray();
    double[] ones = judged.stream().mapToDouble(o -> 1).toArray();
    Map<DelayCause, Long> causes = new EnumMap<>(DelayCause.class);
    judged.forEach(o -> o.cause().ifPresent(cause -> causes.merge(cause, 1L, Long::sum)));
    return new ExpectedActionResult(
        expected,
        ClusteredRatio.shareEstimate(met, ones, null),
        Margins.of(judged),
        causes,
        outcomes);
  }

  /** In how many replications it became of the action. */
  public long count(ActionState state) {
    return outcomes.stream().filter(outcome -> outcome.state() == state).count();
  }

  /** Replications in which it could be met or not. */
  public long judged() {
    return outcomes.stream().filter(outcome -> outcome.state().isJudged()).count();
  }
}
