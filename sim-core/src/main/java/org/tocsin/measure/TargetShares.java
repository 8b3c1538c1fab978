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

  /** Family of experienced coverage: from the first notification to the first arrival. */
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
          long elapsed = ClauseClock.elapsedMillis(clause, incident, responses);
          put(samples.of(clause(standard, clause), cluster), elapsed);
        }
      }
    }
    if (!incident.isReported()) {
      return;
    }
    long notified = incident.notifiedMillis();
    put(samples.of(experienced(""), cluster), elapsed(notified, incident.firstArrivalMillis()));
    for (Tier tier : tiers) {
      if (TierArrivals.wasSent(responses, tier.id())) {
        long arrival = TierArrivals.first(responses, tier.id());
        put(samples.of(experienced(tier.id()), cluster), elapsed(notified, arrival));
      }
    }
  }

  /** The time itself is kept, so that the share within any target can be read off later. */
  private static void put(Sample sample, long elapsedMillis) {
    if (elapsedMillis == NEVER) {
      sample.addNotReached();
    } else {
      sample.add(elapsedMillis);
    }
  }

  private static long elapsed(long from, long to) {
    return from == NEVER || to == NEVER ? NEVER : to - from;
  }
}
