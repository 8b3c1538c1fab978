package org.tocsin.report.model;

import java.util.stream.Stream;
import org.tocsin.measure.ClauseResult;
import org.tocsin.standard.Aim;

/** A target for a share of incidents: a fractile. */
public record ShareTargetLine(
    ClauseLine clause,
    double targetSeconds,
    double requiredShare,
    long n,
    long notNeeded,
    Figure attained,
    boolean met)
    implements TargetLine {

  /** The line of a clause that is of this kind. */
  static Stream<ShareTargetLine> find(ClauseResult result) {
    return result.clause().aim().match(aim -> Stream.of(of(result, aim)), mean -> Stream.empty());
  }

  private static ShareTargetLine of(ClauseResult result, Aim.ShareWithin aim) {
    return new ShareTargetLine(
        ClauseLine.of(result),
        aim.target().toMillis() / 1000.0,
        aim.requiredShare(),
        result.n(),
        result.notNeeded(),
        Figure.share(result.attained()),
        result.met());
  }

  @Override
  public boolean isUncertain() {
    Double low = attained.low();
    Double high = attained.high();
    return low != null && high != null && (met ? low < requiredShare : high >= requiredShare);
  }
}
