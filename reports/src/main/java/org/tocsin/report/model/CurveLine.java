package org.tocsin.report.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.city.Tier;
import org.tocsin.measure.ArrivalCurve;

/** Cumulative first arrivals of a tier, or of any tier where it is absent. */
public record CurveLine(@Nullable String tier, long n, List<Point> points) {

  /** The share reached within {@code seconds} of the report. */
  public record Point(double seconds, Figure share) {}

  public CurveLine {
    points = List.copyOf(points);
  }

  static CurveLine of(ArrivalCurve curve) {
    return new CurveLine(
        curve.tier().map(Tier::id).orElse(null),
        curve.n(),
        curve.points().stream().map(p -> new Point(p.seconds(), Figure.share(p.share()))).toList());
  }
}
