package org.tocsin.engine;

import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Predicate;
import org.tocsin.city.Capabilities;
import org.tocsin.city.Tier;
import org.tocsin.city.Unit;
import org.tocsin.incident.Incident;
import org.tocsin.response.Assignment;
import org.tocsin.response.DirectAlert;
import org.tocsin.response.DispatchPolicy;
import org.tocsin.response.Situation;
import org.tocsin.time.SimTime;
import org.tocsin.timeline.IncidentDequeued;
import org.tocsin.timeline.IncidentQueued;

/**
 * Sends units as the plan's policy decides; incidents that lack some wait in the queue. A unit that
 * becomes free goes to the first waiting incident that it can help.
 */
final class Dispatcher implements Situation {

  private final Replication replication;
  private final DispatchPolicy policy;
  private final Fleet fleet;
  private final NearestSearch nearest;
  private final WaitingQueue queue = new WaitingQueue();

  Dispatcher(Replication replication) {
    this.replication = replication;
    this.policy = replication.drill().plan().dispatch();
    Trips trips = new Trips(replication);
    this.fleet = new Fleet(replication, trips, this);
    this.nearest = new NearestSearch(fleet, trips);
  }

  /** The alarm itself tells a tier: its units may begin what the first level needs. */
  void alert(IncidentLifecycle incident, Tier tier, Duration within) {
    send(incident, 0, unit -> unit.station().tier().equals(tier), within);
  }

  /** Decides for an incident whose call is processed; what cannot be met waits. */
  void dispatch(IncidentLifecycle incident) {
    sendAll(incident);
    if (!incident.force().isMet()) {
      queue.join(incident);
      replication.state(
          new IncidentQueued(
              replication.nowMillis(), incident.incident(), incident.force().missing()));
    }
  }

  /** A unit has become available: it serves the queue before it goes home. */
  void serveQueue(UnitLifecycle freed) {
    for (Iterator<IncidentLifecycle> waiting = queue.inOrder().iterator();
        waiting.hasNext() && freed.isAvailable(); ) {
      IncidentLifecycle incident = waiting.next();
      if (freed.provides().contributesTo(incident.force().missing())
          && !incident.hasServed(freed.unit())) {
        sendAll(incident);
        if (incident.force().isMet()) {
          waiting.remove();
          replication.state(new IncidentDequeued(replication.nowMillis(), incident.incident()));
        }
      }
    }
  }

  private void sendAll(IncidentLifecycle incident) {
    for (int level = 0; level < incident.force().raised(); level++) {
      send(incident, level, unit -> true, DirectAlert.ANY_TIME);
    }
  }

  private void send(
      IncidentLifecycle incident, int level, Predicate<Unit> alerted, Duration within) {
    Capabilities open = incident.force().open(level);
    if (open.isEmpty()) {
      return;
    }
    String levelId = incident.force().level(level).id();
    Predicate<Unit> eligible = unit -> alerted.test(unit) && !incident.hasServed(unit);
    for (Assignment assignment : policy.dispatch(this, incident.incident(), open, eligible)) {
      if (assignment.expected().compareTo(within) <= 0) {
        fleet.of(assignment.unit()).notify(incident, levelId, assignment.expected().toMillis());
      }
    }
  }

  @Override
  public SimTime now() {
    return replication.simulator().now();
  }

  @Override
  public boolean isAvailable(Unit unit) {
    return fleet.of(unit).isAvailable();
  }

  @Override
  public Optional<Assignment> findNearest(
      Incident incident, Capabilities needed, Predicate<Unit> eligible) {
    return nearest.find(incident, needed, eligible);
  }
}
