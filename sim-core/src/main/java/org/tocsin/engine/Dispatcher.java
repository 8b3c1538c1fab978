package org.tocsin.engine;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
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
    Duty.begin(replication, fleet, this);
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

  /** One that was on its way will not come: others are sent instead, now or when they are free. */
  void replaceLost(IncidentLifecycle incident) {
    if (!incident.isVerified()) {
      return; // the decision whom to send is still to be made
    }
    if (!queue.contains(incident)) {
      dispatch(incident);
      return;
    }
    serveWaiting(incident);
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

  /** Several units have become available at once: they serve the most urgent incident first. */
  void serveQueue(List<UnitLifecycle> freed) {
    for (IncidentLifecycle incident : List.copyOf(queue.inOrder())) {
      boolean canHelp =
          freed.stream()
              .anyMatch(
                  unit ->
                      unit.isAvailable()
                          && unit.provides().contributesTo(incident.force().missing())
                          && !incident.hasServed(unit.unit()));
      if (canHelp) {
        serveWaiting(incident);
      }
    }
  }

  private void serveWaiting(IncidentLifecycle incident) {
    sendAll(incident);
    if (incident.force().isMet() && queue.remove(incident)) {
      replication.state(new IncidentDequeued(replication.nowMillis(), incident.incident()));
    }
  }

  private void sendAll(IncidentLifecycle incident) {
    for (int level = 0; level < incident.force().raised(); level++) {
      send(incident, level, unit -> true, DirectAlert.ANY_TIME);
    }
  }

  private void send(
      IncidentLifecycle incident, int level, Predicate<Unit> alerted, Duration within) {
    Predicate<Unit> eligible = unit -> alerted.test(unit) && !incident.hasServed(unit);
    boolean isOvertaken = true;
    while (isOvertaken && !incident.force().open(level).isEmpty()) {
      isOvertaken = sendOnce(incident, level, eligible, within);
    }
  }

  /**
   * Sends whom the policy names. Returns whether somebody could not go any more: the people of a
   * crew may just have left with another unit that is named with it.
   */
  private boolean sendOnce(
      IncidentLifecycle incident, int level, Predicate<Unit> eligible, Duration within) {
    Capabilities open = incident.force().open(level);
    String levelId = incident.force().level(level).id();
    boolean isOvertaken = false;
    for (Assignment assignment : policy.dispatch(this, incident.incident(), open, eligible)) {
      UnitLifecycle unit = fleet.of(assignment.unit());
      if (!unit.isAvailable()) {
        isOvertaken = true;
      } else if (assignment.expected().compareTo(within) <= 0) {
        unit.notify(incident, levelId, assignment.expected().toMillis());
      }
    }
    return isOvertaken;
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
