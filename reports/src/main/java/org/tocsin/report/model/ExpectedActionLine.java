package org.tocsin.report.model;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.drill.ExpectedAction;
import org.tocsin.evaluation.ActionState;
import org.tocsin.evaluation.DelayCause;
import org.tocsin.evaluation.ExpectedActionResult;
import org.tocsin.evaluation.Margins;

/**
 * What became of one expected action over all replications. Margins are times in hand in seconds,
 * negative where it was late, absent where it did not come.
 *
 * @param title the author's; empty if there is none
 * @param n replications in which it could be judged; {@code met}, {@code late} and {@code missed}
 *     are of these
 * @param notNeeded other replications, in which it was not needed any more by its deadline
 * @param share of {@code n} in which it was met
 * @param causes what made it late or kept it from coming, most often first
 * @param first what became of it in replication 0, which the timeline tells
 */
public record ExpectedActionLine(
    String id,
    String title,
    MilestoneLine action,
    DeadlineLine deadline,
    @Nullable String objective,
    @Nullable String capability,
    boolean critical,
    long n,
    long met,
    long late,
    long missed,
    long notNeeded,
    Figure share,
    @Nullable Double marginMean,
    @Nullable Double marginP10,
    @Nullable Double marginMedian,
    @Nullable Double marginP90,
    Map<String, Long> causes,
    ActionOutcomeLine first) {

  static ExpectedActionLine of(ExpectedActionResult result) {
    ExpectedAction expected = result.expected();
    Margins margins = result.margins();
    return new ExpectedActionLine(
        expected.id(),
        expected.title(),
        MilestoneLine.of(expected.action()),
        DeadlineLine.of(expected.deadline()),
        expected.objective().orElse(null),
        expected.capability().orElse(null),
        expected.critical(),
        result.judged(),
        result.count(ActionState.MET),
        result.count(ActionState.LATE),
        result.count(ActionState.MISSED),
        result.count(ActionState.NOT_NEEDED),
        Figure.share(result.met()),
        Figure.rounded(margins.mean(), 3),
        Figure.rounded(margins.p10(), 3),
        Figure.rounded(margins.median(), 3),
        Figure.rounded(margins.p90(), 3),
        causes(result),
        ActionOutcomeLine.of(result.outcomes().get(0)));
  }

  private static Map<String, Long> causes(ExpectedActionResult result) {
    Map<String, Long> causes = new LinkedHashMap<>();
    result.causes().entrySet().stream()
        .sorted(Map.Entry.<DelayCause, Long>comparingByValue().reversed())
        .forEach(entry -> causes.put(entry.getKey().id(), entry.getValue()));
    return causes;
  }
}
