package org.tocsin.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.city.Station;
import org.tocsin.city.Unit;
import org.tocsin.response.MutualAid;
import org.tocsin.timeline.AidCancelled;
import org.tocsin.timeline.AidGranted;
import org.tocsin.timeline.AidRefused;
import org.tocsin.timeline.AidRequested;

/**
 * Asks neighbours for help as the plan's agreements say, once for each incident, and knows which of
 * their units may be sent where. Exists only where there is an agreement.
 */
final class AidDesk {

  /** A neighbour with whom there is an agreement. */
  private record Neighbour(MutualAid agreement, Station station, List<UnitLifecycle> units) {}

  /** What one incident has asked for and been granted. */
  private static final class Requests {
    final List<Neighbour> asked = new ArrayList<>(1);
    final List<Station> granted = new ArrayList<>(1);
  }

  private final Replication replication;
  private final Dispatcher dispatcher;
  private final List<Neighbour> neighbours = new ArrayList<>();
  private final Map<IncidentLifecycle, Requests> requests = new HashMap<>();

  private AidDesk(Replication replication, Dispatcher dispatcher, Fleet fleet) {
    this.replication = replication;
    this.dispatcher = dispatcher;
    for (MutualAid agreement : replication.drill().plan().mutualAid()) {
      List<UnitLifecycle> units =
          replication.drill().city().units().stream()
              .filter(unit -> isOf(unit, agreement))
              .map(fleet::of)
              .toList();
      if (!units.isEmpty()) {
        neighbours.add(new Neighbour(agreement, units.get(0).unit().station(), units));
      }
    }
  }

  private static boolean isOf(Unit unit, MutualAid agreement) {
    return !unit.station().tier().isOwn() && unit.station().id().equals(agreement.neighbour());
  }

  /** Null if there is no agreement. */
  static @Nullable AidDesk of(Replication replication, Dispatcher dispatcher, Fleet fleet) {
    return replication.drill().plan().mutualAid().isEmpty()
        ? null
        : new AidDesk(replication, dispatcher, fleet);
  }

  /** Whether a neighbour's units may be sent to an incident. */
  boolean hasGranted(Station neighbour, IncidentLifecycle incident) {
    Requests own = requests.get(incident);
    return own != null && own.granted.contains(neighbour);
  }

  /** An incident has to wait for units. */
  void queued(IncidentLifecycle incident) {
    for (Neighbour neighbour : neighbours) {
      if (neighbour.agreement().fromLevel().isEmpty()) {
        ask(neighbour, incident);
      }
    }
  }

  /** Units are called for, up to the incident's alarm level. */
  void called(IncidentLifecycle incident) {
    for (Neighbour neighbour : neighbours) {
      if (neighbour.agreement().isAskedAt(incident.type().need(), incident.level())) {
        ask(neighbour, incident);
      }
    }
  }

  private void ask(Neighbour neighbour, IncidentLifecycle incident) {
    requests.keySet().removeIf(IncidentLifecycle::isOver);
    Requests own = requests.computeIfAbsent(incident, i -> new Requests());
    if (own.asked.contains(neighbour)) {
      return;
    }
    own.asked.add(neighbour);
    replication.state(
        new AidRequested(replication.nowMillis(), incident.incident(), neighbour.station()));
    replication
        .simulator()
        .after(
            neighbour.agreement().requestDelay().toMillis(),
            "answer request for aid",
            () -> answer(neighbour, incident, own));
  }

  private void answer(Neighbour neighbour, IncidentLifecycle incident, Requests own) {
    long now = replication.nowMillis();
    if (incident.isOver() || incident.force().isMet()) {
      replication.state(new AidCancelled(now, incident.incident(), neighbour.station()));
      return;
    }
    List<Unit> free =
        neighbour.units().stream()
            .filter(UnitLifecycle::isAvailable)
            .filter(unit -> unit.provides().contributesTo(incident.force().missing()))
            .map(UnitLifecycle::unit)
            .toList();
    if (free.isEmpty()) {
      replication.state(new AidRefused(now, incident.incident(), neighbour.station()));
      return;
    }
    own.granted.add(neighbour.station());
    replication.state(new AidGranted(now, incident.incident(), neighbour.station(), free));
    dispatcher.reinforce(incident);
  }
}
