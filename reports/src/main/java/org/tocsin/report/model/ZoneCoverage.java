package org.tocsin.report.model;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.city.Zone;
import org.tocsin.drill.Drill;
import org.tocsin.incident.DemandEntry;
import org.tocsin.incident.Place;
import org.tocsin.incident.Places;
import org.tocsin.incident.PoissonDemand;
import org.tocsin.roads.NetworkKind;

/**
 * How much of each zone's everyday demand lies on streets that a station in service is expected to
 * reach within each target.
 */
final class ZoneCoverage {

  private final long[] limitsMillis;
  private final int[] expectedMillis;
  private final Drill drill;
  private final Map<String, double[]> weightsByZone = new LinkedHashMap<>();

  /** Counts all everyday demand of a drill, given the expected time at each segment for cars. */
  ZoneCoverage(Drill drill, int[] expectedMillis) {
    this.drill = drill;
    this.expectedMillis = expectedMillis;
    this.limitsMillis = drill.coverageTargets().stream().mapToLong(Duration::toMillis).toArray();
    for (DemandEntry entry : drill.demand()) {
      if (entry instanceof PoissonDemand everyday && everyday.perDay() > 0) {
        count(everyday.places(), everyday.perDay() / everyday.places().totalWeight());
      }
    }
  }

  /**
   * The share within each target; absent for a zone without everyday demand.
   *
   * @param zone id of a zone; empty for what lies outside every zone
   */
  List<@Nullable Double> shares(String zone) {
    double[] weights = weightsByZone.get(zone);
    if (weights == null || !(weights[0] > 0)) {
      return Collections.nCopies(limitsMillis.length, null);
    }
    List<@Nullable Double> shares = new ArrayList<>();
    for (int t = 0; t < limitsMillis.length; t++) {
      shares.add(Figure.rounded(weights[t + 1] / weights[0], 6));
    }
    return shares;
  }

  private void count(Places places, double perWeight) {
    for (int i = 0; i < places.size(); i++) {
      Place place = places.place(i);
      Zone zone = place.zone();
      int segment = drill.city().streets().access(place.location(), NetworkKind.CAR).segment();
      double weight = places.weight(i) * perWeight;
      double[] sums =
          weightsByZone.computeIfAbsent(
              zone == null ? "" : zone.id(), id -> new double[limitsMillis.length + 1]);
      sums[0] += weight;
      for (int t = 0; t < limitsMillis.length; t++) {
        sums[t + 1] += expectedMillis[segment] <= limitsMillis[t] ? weight : 0;
      }
    }
  }
}
