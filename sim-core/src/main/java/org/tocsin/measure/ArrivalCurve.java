package org.tocsin.measure;

import java.util.List;
import java.util.Optional;
import org.tocsin.city.Tier;

/**
 * Cumulative first-arrival times: of one tier among the incidents it was sent to, or of any tier
 * among all.
 */
public record ArrivalCurve(Optional<Tier> tier, long n, List<CurvePoint> points) {

  public ArrivalCurve {
    points = List.copyOf(points);
  }
}
