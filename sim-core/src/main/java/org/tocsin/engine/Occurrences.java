package org.tocsin.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.drill.MultiplyDemand;
import org.tocsin.incident.AddedDemand;
import org.tocsin.incident.Cause;
import org.tocsin.incident.Incident;
import org.tocsin.incident.Place;
import org.tocsin.incident.Places;
import org.tocsin.incident.PoissonDemand;
import org.tocsin.random.RandomStream;
import org.tocsin.random.RandomStreams;
import org.tocsin.random.RandomStreams.Role;

/**
 * Makes incidents begin, and after them those that they cause; leaves out those of which drill
 * control wants fewer. No incident begins after the end of demand, and one of the warm-up causes
 * none from time 0 on, so that a longer warm-up changes none after it.
 */
final class Occurrences {

  private final Replication replication;
  private final Dispatcher dispatcher;
  private final CallDesk desk;
  private final List<MultiplyDemand> reductions = new ArrayList<>();

  Occurrences(Replication replication, Dispatcher dispatcher, CallDesk desk) {
    this.replication = replication;
    this.dispatcher = dispatcher;
    this.desk = desk;
  }

  /** From now on fewer of some incidents of everyday demand come. */
  void reduce(MultiplyDemand demand) {
    reductions.add(demand);
  }

  /** As many as ever come again. */
  void restore(MultiplyDemand demand) {
    reductions.remove(demand);
  }

  /** An incident begins now, unless it is left out. */
  void occur(Incident incident) {
    if (isLeftOut(incident)) {
      return;
    }
    IncidentLifecycle life = new IncidentLifecycle(incident, replication, dispatcher, desk);
    life.occur();
    for (Cause cause : replication.drill().causes().getOrDefault(incident.type().id(), List.of())) {
      for (int k = 1; k <= cause.count(); k++) {
        follow(life, cause, k);
      }
    }
  }

  private boolean isLeftOut(Incident incident) {
    for (MultiplyDemand reduction : reductions) {
      if (incident.entry() instanceof PoissonDemand
          && reduction.isOf(incident.entry())
          && reduction.isAt(incident.place())) {
        long key = RandomStreams.key(incident.randomKey(), RandomStreams.key(reduction.id()));
        RandomStream luck = replication.streams().stream(Role.LEFT_OUT, key);
        if (luck.nextDouble() >= reduction.factor()) {
          return true;
        }
      }
    }
    return false;
  }

  /** What one incident causes, or not, is decided by its own luck when it begins. */
  private void follow(IncidentLifecycle first, Cause cause, int k) {
    Incident parent = first.incident();
    long family = RandomStreams.key(parent.randomKey(), RandomStreams.key(cause.id()));
    long key = RandomStreams.key(family, k);
    RandomStream luck = replication.streams().stream(Role.SECONDARY, key);
    if (luck.nextDouble() >= cause.probability()) {
      return;
    }
    long now = replication.nowMillis();
    long at = now + cause.after().sampleMillis(luck);
    boolean comesAfterWarmUp = now < 0 && at >= 0;
    if (comesAfterWarmUp || at >= replication.drill().clock().demandEnd().millis()) {
      return;
    }
    Place place = place(parent, cause, luck);
    AddedDemand entry =
        new AddedDemand(
            parent.id() + "/" + cause.id(),
            cause.type(),
            new Places(List.of(place), new double[] {1}));
    Incident second = new Incident(entry, k, place, key);
    replication
        .simulator()
        .at(
            at,
            0,
            "cause",
            () -> {
              boolean averted = cause.unlessControlled() && first.isControlled();
              if (!averted && !first.isFalseAlarm()) {
                occur(second);
              }
            });
  }

  private static Place place(Incident parent, Cause cause, RandomStream luck) {
    Optional<Place> near =
        cause
            .nearby()
            .flatMap(
                some ->
                    some.places()
                        .drawNear(parent.place().location().position(), some.radius(), luck));
    return near.orElse(parent.place());
  }
}
