package org.tocsin.measure;

import java.util.List;
import org.tocsin.city.Tier;
import org.tocsin.city.Zone;
import org.tocsin.incident.Incident;
import org.tocsin.incident.Outcome;

/**
 * Folds what incidents left into samples: overall, by type and by zone; and by which tier fires
 * were put out. An incident that is never settled is in none.
 */
final class OutcomeMeasures {

  /** Stands for a tier where a fire burnt out. */
  static final String NOBODY = "nobody";

  /** How it is written in a sample that something is so, and that it is not. */
  static final int YES = 0;

  static final int NO = 1;

  private final List<Tier> tiers;

  OutcomeMeasures(List<Tier> tiers) {
    this.tiers = tiers;
  }

  void add(Samples<MeasureKey> samples, Incident incident, Outcome left, int cluster) {
    add(samples, left, "", "", cluster);
    add(samples, left, "type", incident.type().id(), cluster);
    Zone zone = incident.place().zone();
    if (zone != null) {
      add(samples, left, "zone", zone.id(), cluster);
    }
    left.fire().ifPresent(fire -> addTiers(samples, fire, cluster));
  }

  private static void add(
      Samples<MeasureKey> samples, Outcome left, String dimension, String value, int cluster) {
    Group group = new Group(samples, dimension, value, cluster);
    left.fire().ifPresent(fire -> group.add(MeasureKind.BURNT_AREA, fire.burntSquareMetres()));
    left.fire().ifPresent(fire -> group.addWhether(fire.putOutBy().isPresent()));
    left.loss().ifPresent(loss -> group.add(MeasureKind.LOSS, loss));
    left.people().ifPresent(people -> group.add(MeasureKind.CASUALTIES, people.casualties()));
    left.people().ifPresent(p -> group.add(MeasureKind.SURVIVORS, p.expectedSurvivors()));
  }

  private void addTiers(Samples<MeasureKey> samples, Outcome.Fire fire, int cluster) {
    String by = fire.putOutBy().map(Tier::id).orElse(NOBODY);
    for (Tier tier : tiers) {
      new Group(samples, "tier", tier.id(), cluster).addWhether(tier.id().equals(by));
    }
    new Group(samples, "tier", NOBODY, cluster).addWhether(by.equals(NOBODY));
  }

  private record Group(Samples<MeasureKey> samples, String dimension, String value, int cluster) {

    void add(MeasureKind kind, double amount) {
      samples
          .of(new MeasureKey(kind, dimension, value), cluster)
          .add(Math.round(amount * kind.perUnit()));
    }

    void addWhether(boolean putOut) {
      samples
          .of(new MeasureKey(MeasureKind.PUT_OUT_BY, dimension, value), cluster)
          .add(putOut ? YES : NO);
    }
  }
}
