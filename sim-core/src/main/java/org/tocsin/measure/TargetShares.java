package org.tocsin.measure;

import static org.tocsin.measure.IncidentRecord.NEVER;

import java.util.ArrayList;
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

  private static final TargetKey EXPERIENCED_BY_ANY = experienced("");

  private record KeyedClause(TargetKey key, Clause clause) {}

  private record KeyedTier(TargetKey key, String tier) {}

  private final List<KeyedClause> clauses = new ArrayList<>();
  private final List<KeyedTier> tiers = new ArrayList<>();

  TargetShares(Drill drill) {
    for (Standard standard : drill.standards()) {
      for (Clause clause : standard.clauses()) {
        clauses.add(new KeyedClause(clause(standard, clause), clause));
      }
    }
    for (Tier tier : drill.city().tiers()) {
      tiers.add(new KeyedTier(experienced(tier.id()), tier.id()));
    }
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
    for (KeyedClause keyed : clauses) {
      if (ClauseClock.applies(keyed.clause(), incident, responses)) {
        ClauseClock.read(keyed.clause(), incident, responses)
            .addTo(samples.of(keyed.key(), cluster));
      }
    }
    if (!incident.isReported()) {
      return;
    }
    // Times are kept, so that the share within any target can be read off later.
    long from = incident.dispatchableMillis();
    ClockReading.of(from, incident.firstArrivalMillis(), NEVER)
        .addTo(samples.of(EXPERIENCED_BY_ANY, cluster));
    for (KeyedTier keyed : tiers) {
      if (TierArrivals.wasSent(responses, keyed.tier())) {
        TierArrivals.reading(incident, responses, keyed.tier(), from)
            .addTo(samples.of(keyed.key(), cluster));
      }
    }
  }
}
