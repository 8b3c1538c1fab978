package org.tocsin.measure;

import static org.tocsin.measure.IncidentRecord.NEVER;

import java.util.List;
import org.tocsin.city.Tier;
import org.tocsin.drill.Drill;
import org.tocsin.standard.Clause;
import org.tocsin.standard.Standard;

/**
 * Folds rows into the times that targets are held against: clauses of standards, and experienced
 * coverage by tier.
 */
final class TargetShares {

  /**
   * Family of experienced coverage: from when somebody could first be sent to the first arrival,
   * the wait for a unit to be free included.
   */
  static final String EXPERIENCED = "experienced.incidents";

  private final List<Standard> standards;
  private final List<Tier> tiers;

  TargetShares(Drill drill) {
    this.standards = drill.standards();
    this.tiers = drill.city().tiers();
  }

  static TargetKey clause(Standard standard, Clause clause) {
    return new TargetKey(standard.id(), clause.id());
  }

  static TargetKey experienced(String tier) {
    return new TargetKey("", tier);
  }

  void add(
      Samples<TargetKey> samples,
      IncidentRecord incident,
      List<ResponseRecord> responses,
      int cluster) {
    for (Standard standard : standards) {
      for (Clause clause : standard.clauses()) {
        if (ClauseClock.applies(clause, incident, responses)) {
          ClauseClock.read(clause, incident, responses)
              .addTo(samples.of(clause(standard, clause), cluster));
        }
      }
    }
    if (!incident.isReported()) {
      return;
    }
    // Times are kept, so that the share within any target can be read off later.
    long from = incident.dispatchableMillis();
    ClockReading.of(from, incident.firstArrivalMillis(), NEVER)
        .addTo(samples.of(experienced(""), cluster));
    for (Tier tier : tiers) {
      if (TierArrivals.wasSent(responses, tier.id())) {
        TierArrivals.reading(incident, responses, tier.id(), from)
            .addTo(samples.of(experienced(tier.id()), cluster));
      }
    }
  }
}
