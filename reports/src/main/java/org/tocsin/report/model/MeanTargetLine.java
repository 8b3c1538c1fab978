package org.tocsin.report.model;

import java.util.stream.Stream;
import org.tocsin.measure.ClauseResult;
import org.tocsin.standard.Aim;

/**
 * A target for a mean.
 *
 * @param notReached incidents whose clock never stopped, which the mean leaves out
 */
public record MeanTargetLine(
    ClauseLine clause,
    double targetSeconds,
    long n,
    long notReached,
    long notNeeded,
    Figure attained,
    boolean met)
    implements TargetLine {

  /** The line of a clause that is of this kind. */
  static Stream<MeanTargetLine> find(ClauseResult result) {
    return result.clause().aim().match(share -> Stream.empty(), aim -> Stream.of(of(result, aim)));
  }

  private static MeanTargetLine of(ClauseResult result, Aim.MeanAtMost aim) {
    return new MeanTargetLine(
        ClauseLine.of(result),
        aim.target().toMillis() / 1000.0,
        result.n(),
        result.notReached(),
        result.notNeeded(),
        Figure.seconds(result.attained()),
        result.met());
  }

  @Override
  public boolean isUncertain() {
    Double low = attained.low();
    Double high = attained.high();
    return low != null && high != null && (met ? high > targetSeconds : low <= targetSeconds);
  }
}
