package org.tocsin.engine;

import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.tocsin.city.Capabilities;
import org.tocsin.city.Tier;
import org.tocsin.city.Unit;
import org.tocsin.incident.Incident;
import org.tocsin.incident.Need;
import org.tocsin.response.Assignment;
import org.tocsin.response.DirectAlert;
import org.tocsin.response.DispatchPolicy;
import org.tocsin.response.Situation;
import org.tocsin.time.SimTime;
import org.tocsin.timeline.IncidentDequeued;
import org.tocsin.timeline.IncidentQueued;

/**
 * Sends units as the plan's policy decides, and keeps the queue: by priority, then time of report,
 * then order of joining. A unit that becomes free goes to the first waiting incident that it can
 * help.
 */
final class Dispatcher implements Situation {

  private final Replication replication;
  private final DispatchPolicy policy;
  private final Fleet fleet;
  private final NearestSearch nearest;
  private final TreeMap<QueueKey, IncidentLifecycle> queue = new TreeMap<>();
  private long joined;

  private record QueueKey(int priority, long reportedMillis, long joined)
      implements Comparable<QueueKey> {
    @Override
    public int compareTo(QueueKey other) {
      int byPriority = Integer.compare(priority, other.priority);
      int byTime =
          byPriority != 0 ? byPriority : Long.compare(reportedMillis, other.reportedMillis);
      return byTime != 0 ? byTime : Long.compare(joined, other.joined);
    }
  }

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
    if (!incident.isMet()) {
      queue.put(
          new QueueKey(incident.type().priority(), incident.reportedMillis(), joined++), incident);
      replication.state(
          new IncidentQueued(replication.nowMillis(), incident.incident(), incident.missing()));
    }
  }

  /** A unit has become available: it serves the queue before it goes home. */
  void serveQueue(UnitLifecycle freed) {
    for (Iterator<IncidentLifecycle> waiting = queue.values().iterator();
        waiting.hasNext() && freed.isAvailable(); ) {
      IncidentLifecycle incident = waiting.next();
      if (freed.provides().contributesTo(incident.missing()) && !incident.hasServed(freed.unit())) {
        sendAll(incident);
        if (incident.isMet()) {
          waiting.remove();
          replication.state(new IncidentDequeued(replication.nowMillis(), incident.incident()));
        }
      }
    }
  }

  private void sendAll(IncidentLifecycle incident) {
    int levels = incident.type().need().levels().size();
    for (int level = 0; level < levels; level++) {
      send(incident, level, unit -> true, DirectAlert.ANY_TIME);
    }
  }

  private void send(
      IncidentLifecycle incident, int level, Predicate<Unit> alerted, Duration within) {
    Capabilities open = incident.open(level);
    if (open.isEmpty()) {
      return;
    }
    Need.Level need = incident.type().need().levels().get(level);
    Predicate<Unit> eligible = unit -> alerted.test(unit) && !incident.hasServed(unit);
    for (Assignment assignment : policy.dispatch(this, incident.incident(), open, eligible)) {
      if (assignment.expected().compareTo(within) <= 0) {
        fleet.of(assignment.unit()).notify(incident, need.id(), assignment.expected().toMillis());
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
