package org.tocsin.engine;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tocsin.drill.CloseRoads;
import org.tocsin.drill.ReopenRoads;
import org.tocsin.drill.SlowRoads;
import org.tocsin.engine.Restrictions.Restriction;
import org.tocsin.roads.Closure;
import org.tocsin.roads.RoadChange;
import org.tocsin.roads.WritableRoadConditions;
import org.tocsin.timeline.Fact;
import org.tocsin.timeline.RoadsClosed;
import org.tocsin.timeline.RoadsReopened;
import org.tocsin.timeline.RoadsSlowed;

/** What drill control does to roads; everybody goes by what the streets have become as a whole. */
final class RoadDesk {

  private final Replication replication;
  private final Dispatcher dispatcher;
  private final WritableRoadConditions conditions;
  private final Restrictions restrictions;
  private int toldVersion;

  private RoadDesk(
      Replication replication, Dispatcher dispatcher, WritableRoadConditions conditions) {
    this.replication = replication;
    this.dispatcher = dispatcher;
    this.conditions = conditions;
    this.restrictions = new Restrictions(conditions);
    this.toldVersion = conditions.version();
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
    Restriction laid = restrictions.lay(closure.roads(), kind, 1);
    String roads = closure.roads().name();
    replication.state(new RoadsClosed(now(), roads, closure.sealed()));
    return () -> lift(laid, () -> new RoadsReopened(now(), roads));
  }

  void reopen(ReopenRoads reopening) {
    restrictions.reopen(reopening.roads());
    replication.state(new RoadsReopened(now(), reopening.roads().name()));
  }

  /** Returns what ends it. */
  Runnable slow(SlowRoads slowing) {
    Restriction laid = restrictions.lay(slowing.roads(), Closure.OPEN, slowing.speedFactor());
    String roads = slowing.roads().name();
    replication.state(new RoadsSlowed(now(), roads, slowing.speedFactor()));
    return () -> lift(laid, () -> new RoadsSlowed(now(), roads, 1));
  }

  private void lift(Restriction laid, Supplier<Fact> told) {
    if (restrictions.lift(laid)) {
      replication.state(told.get());
    }
  }

  /** All changes of this moment are made: those under way look for their best ways. */
  void settle() {
    int before = toldVersion;
    toldVersion = conditions.version();
    if (toldVersion > before) {
      List<RoadChange> all = conditions.changes();
      List<RoadChange> changes = all.subList(before, all.size());
      replication.facts().streetsChanged(now(), changes);
      dispatcher.streetsHaveChanged(
          new StreetChange(replication.drill().city().streets(), changes));
    }
  }

  private long now() {
    return replication.nowMillis();
  }
}
