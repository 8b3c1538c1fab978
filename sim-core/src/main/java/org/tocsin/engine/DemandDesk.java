package org.tocsin.engine;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.drill.AddIncidents;
import org.tocsin.drill.MultiplyDemand;
import org.tocsin.incident.AddedDemand;
import org.tocsin.incident.DemandEntry;
import org.tocsin.incident.Incident;
import org.tocsin.incident.Place;
import org.tocsin.incident.Places;
import org.tocsin.incident.PoissonDemand;
import org.tocsin.random.RandomStreams;
import org.tocsin.random.RandomStreams.Role;
import org.tocsin.timeline.DemandMultiplied;

/** What drill control does to demand: incidents beside it, and more or less of it. */
final class DemandDesk {

  private final Replication replication;
  private final Occurrences occurrences;
  private final List<MultiplyDemand> standing = new ArrayList<>();

  DemandDesk(Replication replication, Occurrences occurrences) {
    this.replication = replication;
    this.occurrences = occurrences;
  }

  void add(AddIncidents incidents) {
    AddedDemand added = incidents.added();
    long family = RandomStreams.key(added.id());
    for (int k = 1; k <= incidents.count(); k++) {
      long key = RandomStreams.key(family, k);
      RandomStreams streams = replication.streams();
      Incident incident =
          new Incident(added, k, added.places().draw(streams.stream(Role.PLACE, key)), key);
      double share = streams.stream(Role.ADDED, key).nextDouble();
      long at = now() + (long) (share * incidents.within().toMillis());
      if (at < demandEndMillis()) {
        replication.simulator().at(at, 0, "occur " + added.id(), () -> occurrences.occur(incident));
      }
    }
  }

  /** Returns what ends it. */
  Runnable multiply(MultiplyDemand demand) {
    standing.add(demand);
    replication.state(new DemandMultiplied(now(), demand.label(), demand.factor(), false));
    if (demand.factor() < 1) {
      occurrences.reduce(demand);
    } else if (demand.factor() > 1) {
      long length = demand.lasting().map(time -> time.toMillis()).orElse(demandEndMillis());
      long end = Math.min(demandEndMillis(), now() + length);
      for (DemandEntry entry : replication.drill().demand()) {
        if (entry instanceof PoissonDemand everyday && demand.isOf(everyday)) {
          bringMore(demand, everyday, end);
        }
      }
    }
    return () -> {
      standing.remove(demand);
      occurrences.restore(demand);
      stateWhatIsLeft(demand);
    };
  }

  private void bringMore(MultiplyDemand demand, PoissonDemand everyday, long endMillis) {
    Places places = everyday.places().where(demand::isAt).orElse(null);
    if (places != null) {
      double share = places.totalWeight() / everyday.places().totalWeight();
      PoissonDemand more =
          new PoissonDemand(
              everyday.id() + "+" + demand.id(),
              everyday.type(),
              places,
              everyday.perDay() * (demand.factor() - 1) * share,
              everyday.weights());
      PoissonSource.until(endMillis, more, replication, occurrences).start();
    }
  }

  /** A factor is over: what others make of the demand that it was on. */
  private void stateWhatIsLeft(MultiplyDemand over) {
    double furthest = 1;
    double nearest = Double.MAX_VALUE;
    for (DemandEntry entry : replication.drill().demand()) {
      if (entry instanceof PoissonDemand everyday && over.isOf(everyday)) {
        for (int i = 0; i < everyday.places().size(); i++) {
          Place place = everyday.places().place(i);
          if (over.isAt(place)) {
            double factor = factor(everyday, place);
            furthest = Math.abs(factor - 1) > Math.abs(furthest - 1) ? factor : furthest;
            nearest = Math.abs(factor - 1) < Math.abs(nearest - 1) ? factor : nearest;
          }
        }
      }
    }
    boolean inPart = furthest != 1 && nearest != furthest;
    replication.state(new DemandMultiplied(now(), over.label(), furthest, inPart));
  }

  /** Each that holds adds its own part, and then each leaves out its own share. */
  private double factor(PoissonDemand everyday, Place place) {
    double added = 1;
    double kept = 1;
    for (MultiplyDemand one : standing) {
      if (one.isOf(everyday) && one.isAt(place)) {
        added += Math.max(0, one.factor() - 1);
        kept *= Math.min(1, one.factor());
      }
    }
    return added * kept;
  }

  private long demandEndMillis() {
    return replication.drill().clock().demandEnd().millis();
  }

  private long now() {
    return replication.nowMillis();
  }
}
