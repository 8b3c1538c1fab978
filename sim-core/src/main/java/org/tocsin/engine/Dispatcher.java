package org.tocsin.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.city.Capabilities;
import org.tocsin.city.Station;
import org.tocsin.city.Tier;
import org.tocsin.city.Unit;
import org.tocsin.incident.Incident;
import org.tocsin.random.RandomDuration;
import org.tocsin.response.Assignment;
import org.tocsin.response.DispatchPolicy;
import org.tocsin.response.Eligibility;
import org.tocsin.response.ResponsePlan;
import org.tocsin.response.Situation;
import org.tocsin.response.Wave;
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
  private final @Nullable AidDesk aid;
  private final Community community;
  private final Lanes lanes;
  private final List<Wave> waves;

  /** Of each wave, whom it may send. */
  private final List<Eligibility> alerted;

  private final int capacity;
  private final boolean separatePools;
  private final WaitingQueue queue;
  private final List<IncidentLifecycle> robbed = new ArrayList<>();
  private final Communications communications = new Communications();
  private final OrderLine orders;
  private final Reassignment reassignment;

  Dispatcher(Replication replication) {
    this.replication = replication;
    ResponsePlan plan = replication.drill().plan();
    this.policy = plan.dispatch();
    this.queue = new WaitingQueue(plan.conventions());
    this.waves = policy.waves();
    List<Unit> units = replication.drill().city().units();
    this.alerted = waves.stream().map(wave -> wave.among(units)).toList();
    this.separatePools = plan.agencyHandover().isPresent();
    this.capacity = plan.queueCapacity().orElse(Integer.MAX_VALUE);
    Trips trips = new Trips(replication);
    this.fleet = new Fleet(replication, trips, this);
    this.nearest = new NearestSearch(fleet, trips, plan);
    this.aid = AidDesk.of(replication, this, fleet);
    this.community = new Community(replication, trips);
    this.lanes = new Lanes(replication);
    this.orders = new OrderLine(communications.dispatch(), replication);
    this.reassignment = new Reassignment(replication, this, fleet, nearest);
  }

  Fleet fleet() {
    return fleet;
  }

  /** People who are alerted near incidents. */
  Community community() {
    return community;
  }

  /** Blocked lanes to the doors of incidents. */
  Lanes lanes() {
    return lanes;
  }

  /** The alarm itself tells a tier: its units may begin what the first level needs. */
  void alert(IncidentLifecycle incident, Tier tier, Duration within) {
    if (!incident.isOver()) {
      send(incident, 0, new Eligibility(unit -> unit.station().tier().equals(tier), within));
      settleRobbed();
    }
  }

  /** What works and what is down of all by which orders and reports are passed on. */
  Communications communications() {
    return communications;
  }

  /** Decides for an incident whose call is processed: the first wave goes. */
  void dispatch(IncidentLifecycle incident) {
    orders.give(incident, () -> decide(incident, true));
  }

  private void decide(IncidentLifecycle incident, boolean mayRefuse) {
    sendWave(incident, mayRefuse);
    settleRobbed();
  }

  /** The dispatch system works again: what waited to be done by hand is done. */
  void passOnOrders() {
    orders.passOn();
  }

  /** More is needed than was called for: nobody is held back any longer. */
  void reinforce(IncidentLifecycle incident) {
    incident.dispatching().reachWave(waves.size() - 1);
    incident.force().assigned().forEach(unit -> unit.service().isNeeded(true));
    orders.give(incident, () -> decide(incident, false));
  }

  private void sendWave(IncidentLifecycle incident, boolean mayRefuse) {
    sendAll(incident);
    if (aid != null) {
      aid.called(incident);
    }
    boolean isLast = incident.dispatching().wave() == waves.size() - 1;
    if (isLast
        && separatePools
        && !incident.force().isMet()
        && !incident.dispatching().areAgenciesInformed()) {
      if (queue.size() < capacity && isOneOfItsOwnMissing(incident)) {
        settle(incident, false);
      }
      handOver(incident, mayRefuse);
    } else if (isLast || incident.force().isMet()) {
      settle(incident, mayRefuse);
    } else if (incident.force().assigned().isEmpty()) {
      incident.dispatching().reachWave(incident.dispatching().wave() + 1);
      sendWave(incident, mayRefuse);
    } else {
      int wave = incident.dispatching().wave();
      long pause = waves.get(wave).untilNext().toMillis();
      replication.next(pause, "next wave", () -> sendNextWave(incident, wave));
    }
  }

  /** One that was on its way will not come: others are sent instead, now or when they are free. */
  void replaceLost(IncidentLifecycle incident) {
    // Before that, the decision whom to send is still to be made.
    if (incident.isVerified() && !incident.isOver() && !orders.awaits(incident)) {
      decide(incident, false);
    }
  }

  /** What its own agency cannot send is asked of the others, which takes time. */
  private void handOver(IncidentLifecycle incident, boolean mayRefuse) {
    RandomDuration handover = replication.drill().plan().agencyHandover().orElseThrow();
    replication.next(
        Luck.INFORMING_AGENCIES.millis(handover, incident),
        "inform agencies",
        () -> {
          if (!incident.isOver() && !incident.dispatching().areAgenciesInformed()) {
            incident.informAgencies();
            decide(incident, mayRefuse);
          }
        });
  }

  /** Whether its agency has units that would help: those that become free are not to pass by. */
  private boolean isOneOfItsOwnMissing(IncidentLifecycle incident) {
    Capabilities missing = incident.force().missing();
    return replication.drill().city().units().stream()
        .anyMatch(unit -> unit.type().provides().contributesTo(missing) && maySend(unit, incident));
  }

  private void sendNextWave(IncidentLifecycle incident, int after) {
    boolean stillHeldBack = incident.dispatching().wave() == after;
    if (stillHeldBack && !incident.isControlled() && !incident.isOver()) {
      incident.dispatching().reachWave(incident.dispatching().wave() + 1);
      decide(incident, false);
    }
  }

  /** What cannot be met waits, if it may. */
  private void settle(IncidentLifecycle incident, boolean mayRefuse) {
    boolean waits = incident.dispatching().isWaiting();
    if (incident.force().isMet()) {
      if (waits) {
        dequeue(incident);
      }
    } else if (!waits) {
      if (mayRefuse && !incident.isAttended() && queue.size() >= capacity) {
        incident.turnAway();
      } else {
        queue.join(incident);
        replication.state(
            new IncidentQueued(
                replication.nowMillis(), incident.incident(), incident.force().missing()));
        if (aid != null) {
          aid.queued(incident);
        }
      }
    }
  }

  /** What waits no more. */
  void leaveQueue(IncidentLifecycle incident) {
    if (incident.dispatching().isWaiting()) {
      dequeue(incident);
    }
  }

  private void dequeue(IncidentLifecycle incident) {
    queue.remove(incident);
    replication.state(new IncidentDequeued(replication.nowMillis(), incident.incident()));
  }

  /** Others were sent to a more urgent incident: these incidents need somebody else. */
  private void settleRobbed() {
    while (!robbed.isEmpty()) {
      replaceLost(robbed.remove(0));
    }
  }

  /** Less is needed than was sent: those on their way that can be spared are recalled. */
  void spare(IncidentLifecycle incident) {
    if (incident.force().isMet()) {
      leaveQueue(incident);
    }
    List<UnitLifecycle> spared = new ArrayList<>();
    for (UnitLifecycle unit :
        incident.force().superfluous(incident.incident(), incident.patients())) {
      if (unit.service().isWithinReach()) {
        spared.add(unit);
      } else {
        unit.service().isNeeded(false);
      }
    }
    // All turn back before any of them is sent on: one must not take over from another.
    spared.forEach(UnitLifecycle::turnAround);
    spared.forEach(UnitLifecycle::headHome);
  }

  /** A unit has become available: it serves the queue before it goes home. */
  void serveQueue(UnitLifecycle freed) {
    for (Iterator<IncidentLifecycle> waiting = queue.inOrder().iterator();
        waiting.hasNext() && freed.isAvailable(); ) {
      IncidentLifecycle incident = waiting.next();
      if (canHelp(freed, incident)) {
        sendAll(incident);
        if (incident.force().isMet()) {
          waiting.remove();
          incident.dispatching().waits(false);
          replication.state(new IncidentDequeued(replication.nowMillis(), incident.incident()));
        }
      }
    }
    settleRobbed();
    reassignment.offer(freed);
  }

  /** Several units have become available at once: they serve the most urgent incident first. */
  void serveQueue(List<UnitLifecycle> freed) {
    for (IncidentLifecycle incident : List.copyOf(queue.inOrder())) {
      if (freed.stream().anyMatch(unit -> unit.isAvailable() && canHelp(unit, incident))) {
        sendAll(incident);
        if (incident.force().isMet() && incident.dispatching().isWaiting()) {
          dequeue(incident);
        }
      }
    }
    settleRobbed();
    freed.forEach(reassignment::offer);
  }

  /**
   * Units under way go on by the ways that are best now; those who are cut off from their incidents
   * turn back and others are sent, and what waits may be reached again.
   */
  void streetsHaveChanged(StreetChange change) {
    List<UnitLifecycle> cutOff = fleet.findNewWays(change);
    cutOff.forEach(unit -> robbed.add(unit.target()));
    community.findNewWays(change);
    settleRobbed();
    serveQueue(fleet.available());
    cutOff.forEach(UnitLifecycle::headHome);
  }

  /** Whether a unit is among those whom the wave that is out may send. */
  boolean isAlerted(Unit unit, IncidentLifecycle incident) {
    return alerted.get(incident.dispatching().wave()).units().test(unit);
  }

  private boolean canHelp(UnitLifecycle unit, IncidentLifecycle incident) {
    return unit.provides().contributesTo(incident.force().missing())
        && maySend(unit.unit(), incident);
  }

  private void sendAll(IncidentLifecycle incident) {
    for (int level = 0; level < incident.force().raised(); level++) {
      send(incident, level, alerted.get(incident.dispatching().wave()));
    }
  }

  private void send(IncidentLifecycle incident, int level, Eligibility alerted) {
    if (incident.force().open(level).isEmpty()) {
      return;
    }
    Eligibility eligible = alerted.where(unit -> maySend(unit, incident));
    boolean isWholeListSent = false;
    while (!isWholeListSent && !incident.force().open(level).isEmpty()) {
      isWholeListSent = sendOnce(incident, level, eligible);
    }
  }

  /**
   * A crew that has done its work is not sent again; agencies send their own for what they know of,
   * and neighbours where they have agreed.
   */
  boolean maySend(Unit unit, IncidentLifecycle incident) {
    if (incident.force().hasServed(unit)) {
      return false;
    }
    if (aid != null && !unit.station().tier().isOwn()) {
      return aid.hasGranted(unit.station(), incident);
    }
    return !separatePools || incident.dispatching().isKnownTo(unit.station().agency());
  }

  /**
   * Sends whom the policy names. Returns whether all of them could still go: the people of a crew
   * may just have left with another unit that is named with it.
   */
  private boolean sendOnce(IncidentLifecycle incident, int level, Eligibility eligible) {
    Capabilities open = incident.force().open(level);
    String levelId = incident.force().level(level).id();
    boolean isWholeListSent = true;
    for (Assignment assignment : policy.dispatch(this, incident.incident(), open, eligible)) {
      UnitLifecycle unit = fleet.of(assignment.unit());
      isWholeListSent &= send(unit, incident, levelId, assignment.expected().toMillis());
    }
    return isWholeListSent;
  }

  /** Returns whether the unit could go. */
  private boolean send(
      UnitLifecycle unit, IncidentLifecycle incident, String level, long expectedMillis) {
    if (unit.isAvailable()) {
      unit.notify(incident, level, expectedMillis);
    } else if (unit.isOnItsWay()) {
      robbed.add(unit.target());
      unit.reassign(incident, level, expectedMillis);
    } else {
      return false;
    }
    return true;
  }

  @Override
  public Station post(Unit unit) {
    return fleet.of(unit).bay().station();
  }

  @Override
  public int availableLike(Unit unit) {
    return fleet.availableLike(unit);
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
      Incident incident, Capabilities needed, Eligibility eligible) {
    return nearest.find(incident, needed, eligible);
  }
}
