package org.tocsin.engine;

import org.jspecify.annotations.Nullable;

/** A unit that is free goes instead of the one on its way than which it is most earlier. */
final class Reassignment {

  private final Replication replication;
  private final Dispatcher dispatcher;
  private final Fleet fleet;
  private final NearestSearch nearest;
  private @Nullable UnitLifecycle replaced;
  private long expectedMillis;

  Reassignment(Replication replication, Dispatcher dispatcher, Fleet fleet, NearestSearch nearest) {
    this.replication = replication;
    this.dispatcher = dispatcher;
    this.fleet = fleet;
    this.nearest = nearest;
  }

  /** It goes, if the plan has units reassigned and it is earlier than one of them by enough. */
  void offer(UnitLifecycle freed) {
    if (freed.isAvailable() && replication.drill().plan().reassignGain().isPresent()) {
      find(freed, replication.drill().plan().reassignGain().get().toMillis());
      UnitLifecycle later = replaced;
      if (later != null) {
        IncidentLifecycle incident = later.target();
        String level = incident.force().level(incident.level()).id();
        freed.notify(incident, level, expectedMillis);
        later.recall();
      }
    }
  }

  private void find(UnitLifecycle freed, long leastGainMillis) {
    replaced = null;
    long bestGainMillis = leastGainMillis;
    for (UnitLifecycle other : fleet.onTheirWay()) {
      IncidentLifecycle incident = other.target();
      long leftMillis = other.wayOut().expectedAtMillis() - replication.nowMillis();
      if (leftMillis < bestGainMillis || !mayReplace(other, freed, incident)) {
        continue;
      }
      long expected =
          nearest.expectedMillis(freed, incident.incident(), leftMillis - bestGainMillis);
      if (expected != Long.MAX_VALUE && leftMillis - expected >= bestGainMillis) {
        boolean isBetter = replaced == null || leftMillis - expected > bestGainMillis;
        if (isBetter) {
          replaced = other;
          bestGainMillis = leftMillis - expected;
          expectedMillis = expected;
        }
      }
    }
  }

  private boolean mayReplace(UnitLifecycle other, UnitLifecycle freed, IncidentLifecycle incident) {
    return other.service().isWithinReach()
        && dispatcher.maySend(freed.unit(), incident)
        && dispatcher.isAlerted(freed.unit(), incident)
        && incident.force().isServedAsWell(freed, other, incident.patients());
  }
}
