package org.tocsin.report.model;

import org.jspecify.annotations.Nullable;
import org.tocsin.city.Tier;
import org.tocsin.measure.CoverageResult;

/** A share covered within a time. The id names what is covered; the tier is absent for any tier. */
public record CoverageLine(String id, @Nullable String tier, double withinSeconds, Figure share) {

  static CoverageLine of(CoverageResult result) {
    return new CoverageLine(
        result.id(),
        result.tier().map(Tier::id).orElse(null),
        result.within().toMillis() / 1000.0,
        Figure.share(result.share()));
  }
}
