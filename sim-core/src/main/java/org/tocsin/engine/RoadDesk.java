package org.tocsin.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tocsin.city.Unit;
import org.tocsin.drill.CloseRoads;
import org.tocsin.drill.ReopenRoads;
import org.tocsin.drill.RoadEffect;
import org.tocsin.drill.SlowRoads;
import org.tocsin.engine.Restrictions.Restriction;
import org.tocsin.roads.Closure;
import org.tocsin.roads.NetworkKind;
import org.tocsin.roads.RoadChange;
import org.tocsin.roads.WritableRoadConditions;
import org.tocsin.timeline.Fact;
import org.tocsin.timeline.RoadsClosed;
import org.tocsin.timeline.RoadsKnown;
import org.tocsin.timeline.RoadsReopened;
import org.tocsin.timeline.RoadsReported;
import org.tocsin.timeline.RoadsSlowed;

/**
 * What drill control does to roads; everybody goes by what the streets have become as a whole, as
 * far as it is known. A change that nobody knows of yet is laid on the streets beside the others
 * until a unit meets it or its time is up.
 */
final class RoadDesk implements UnseenChanges.Desk {

  private final Replication replication;
  private final Dispatcher dispatcher;
  private final WritableRoadConditions conditions;
  private final Restrictions known;
  private final @Nullable UnseenChanges unseen;
  private final List<Laid> unknown = new ArrayList<>();
  private int toldVersion;

  /** A closure or slow-down, as it lies on the streets. */
  private static final class Laid {
    final String roads;
    Restriction restriction;

    Laid(String roads, Restriction restriction) {
      this.roads = roads;
      this.restriction = restriction;
    }
  }

  private RoadDesk(
      Replication replication, Dispatcher dispatcher, WritableRoadConditions conditions) {
    this.replication = replication;
    this.dispatcher = dispatcher;
    this.conditions = conditions;
    this.known = new Restrictions(conditions);
    this.unseen = replication.unseen();
    this.toldVersion = conditions.version();
    if (unseen != null) {
      unseen.reportTo(this);
    }
  }

  /** Null where no inject does anything to roads. */
  static @Nullable RoadDesk of(Replication replication, Dispatcher dispatcher) {
    return replication.roads() instanceof WritableRoadConditions conditions
        ? new RoadDesk(replication, dispatcher, conditions)
        : null;
  }

  /** Returns what ends it. */
  Runnable close(CloseRoads closure) {
    Closure kind = closure.sealed() ? Closure.SEALED : Closure.CLOSED;
    Laid laid = lay(closure, kind, 1);
    boolean isKnown = closure.knownAfter().isEmpty();
    replication.state(new RoadsClosed(now(), laid.roads, closure.sealed(), isKnown));
    return () -> lift(laid, () -> new RoadsReopened(now(), laid.roads));
  }

  /** What is open already is not opened again, and nothing is told of it. */
  void reopen(ReopenRoads reopening) {
    boolean closed = known.reopen(reopening.roads());
    if (unseen != null) {
      closed |= unseen.restrictions().reopen(reopening.roads());
    }
    if (closed) {
      replication.state(new RoadsReopened(now(), reopening.roads().name()));
    }
  }

  /** Returns what ends it. */
  Runnable slow(SlowRoads slowing) {
    Laid laid = lay(slowing, Closure.OPEN, slowing.speedFactor());
    boolean isKnown = slowing.knownAfter().isEmpty();
    replication.state(new RoadsSlowed(now(), laid.roads, slowing.speedFactor(), false, isKnown));
    return () -> lift(laid, () -> speedLeft(laid));
  }

  private Fact speedLeft(Laid laid) {
    SpeedLeft left =
        SpeedLeft.after(laid.restriction, known, unseen == null ? null : unseen.restrictions());
    return new RoadsSlowed(now(), laid.roads, left.factor(), left.inPart(), left.known());
  }

  private Laid lay(RoadEffect effect, Closure closure, double speedFactor) {
    Optional<Duration> knownAfter = effect.knownAfter();
    Restrictions on = unseen == null || knownAfter.isEmpty() ? known : unseen.restrictions();
    Laid laid = new Laid(effect.roads().name(), on.lay(effect.roads(), closure, speedFactor));
    if (knownAfter.isPresent()) {
      unknown.add(laid);
      long atMillis = now() + knownAfter.get().toMillis();
      // After what ends at the same time: nobody is told of what is over.
      replication
          .simulator()
          .at(atMillis, Turn.ADJUSTMENT.priority(), "word of a road", () -> hear(laid));
    }
    return laid;
  }

  private void lift(Laid laid, Supplier<Fact> told) {
    if (unknown.remove(laid)
        ? unseen().restrictions().lift(laid.restriction)
        : known.lift(laid.restriction)) {
      replication.state(told.get());
    }
  }

  /** Word comes of what no unit has met. */
  private void hear(Laid laid) {
    if (isStillUnknown(laid)) {
      replication.state(new RoadsKnown(now(), laid.roads));
      makeKnown(laid);
      settle();
    }
  }

  @Override
  public void met(Unit unit, NetworkKind network, int segment) {
    for (Laid laid : List.copyOf(unknown)) {
      if (isStillUnknown(laid) && laid.restriction.isOn(network, segment)) {
        replication.state(new RoadsReported(now(), laid.roads, unit));
        makeKnown(laid);
      }
    }
    settle();
  }

  /** Whether it still lies somewhere, and nobody knows. */
  private boolean isStillUnknown(Laid laid) {
    return unknown.contains(laid) && unseen().restrictions().isStanding(laid.restriction);
  }

  private void makeKnown(Laid laid) {
    unknown.remove(laid);
    laid.restriction = known.takeOver(laid.restriction, unseen().restrictions());
  }

  /** All changes of this moment are made: those under way look for their best ways. */
  void settle() {
    int before = toldVersion;
    toldVersion = conditions.version();
    if (toldVersion > before) {
      List<RoadChange> all = conditions.changes();
      List<RoadChange> changes = List.copyOf(all.subList(before, all.size()));
      replication.facts().streetsChanged(now(), changes);
      dispatcher.streetsHaveChanged(
          new StreetChange(replication.drill().city().streets(), changes));
    }
    if (unseen != null) {
      List<RoadChange> changes = unseen.settle();
      if (!changes.isEmpty()) {
        replication.facts().streetsChangedUnseen(now(), changes);
      }
    }
  }

  private UnseenChanges unseen() {
    if (unseen == null) {
      throw new IllegalStateException("no inject of this drill changes roads unseen");
    }
    return unseen;
  }

  private long now() {
    return replication.nowMillis();
  }
}
