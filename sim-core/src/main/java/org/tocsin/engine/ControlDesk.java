package org.tocsin.engine;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.tocsin.drill.CloseRoads;
import org.tocsin.drill.DrillControl;
import org.tocsin.drill.Inject;
import org.tocsin.drill.ReopenRoads;
import org.tocsin.drill.SlowRoads;
import org.tocsin.engine.Restrictions.Restriction;
import org.tocsin.roads.Closure;
import org.tocsin.roads.RoadChange;
import org.tocsin.roads.WritableRoadConditions;
import org.tocsin.timeline.Fact;
import org.tocsin.timeline.InjectDelivered;
import org.tocsin.timeline.RoadsClosed;
import org.tocsin.timeline.RoadsReopened;
import org.tocsin.timeline.RoadsSlowed;

/**
 * Drill control in one replication: delivers injects when their time comes, before anything else
 * that happens then, and changes the world as they say.
 */
final class ControlDesk implements DrillControl {

  private static final int FIRST = -4;

  private final Replication replication;
  private final WritableRoadConditions conditions;
  private final Dispatcher dispatcher;
  private final Restrictions restrictions;

  private ControlDesk(
      Replication replication, WritableRoadConditions conditions, Dispatcher dispatcher) {
    this.replication = replication;
    this.conditions = conditions;
    this.dispatcher = dispatcher;
    this.restrictions = new Restrictions(conditions);
  }

  /** Puts the injects of the drill on the agenda, if there are any. */
  static void begin(Replication replication, Dispatcher dispatcher) {
    if (replication.roads() instanceof WritableRoadConditions conditions) {
      new ControlDesk(replication, conditions, dispatcher).start();
    }
  }

  private void start() {
    for (Inject inject : replication.drill().injects()) {
      replication
          .simulator()
          .at(inject.at().millis(), FIRST, "inject " + inject.id(), () -> deliver(inject));
    }
  }

  private void deliver(Inject inject) {
    replication.state(new InjectDelivered(replication.nowMillis(), inject.id(), inject.message()));
    changing(() -> inject.effects().forEach(effect -> effect.applyTo(this)));
  }

  /** Everybody goes by what the streets have become as a whole. */
  private void changing(Runnable change) {
    int before = conditions.version();
    change.run();
    if (conditions.version() > before) {
      List<RoadChange> all = conditions.changes();
      dispatcher.streetsHaveChanged(
          new StreetChange(replication.drill().city().streets(), all.subList(before, all.size())));
    }
  }

  @Override
  public void close(CloseRoads closure) {
    Closure kind = closure.sealed() ? Closure.SEALED : Closure.CLOSED;
    Restriction laid = restrictions.lay(closure.roads(), kind, 1);
    String roads = closure.roads().name();
    replication.state(new RoadsClosed(replication.nowMillis(), roads, closure.sealed()));
    liftAfter(closure.lasting(), laid, () -> new RoadsReopened(replication.nowMillis(), roads));
  }

  @Override
  public void reopen(ReopenRoads reopening) {
    restrictions.reopen(reopening.roads());
    replication.state(new RoadsReopened(replication.nowMillis(), reopening.roads().name()));
  }

  @Override
  public void slow(SlowRoads slowing) {
    Restriction laid = restrictions.lay(slowing.roads(), Closure.OPEN, slowing.speedFactor());
    String roads = slowing.roads().name();
    replication.state(new RoadsSlowed(replication.nowMillis(), roads, slowing.speedFactor()));
    liftAfter(slowing.lasting(), laid, () -> new RoadsSlowed(replication.nowMillis(), roads, 1));
  }

  private void liftAfter(Optional<Duration> lasting, Restriction laid, Supplier<Fact> told) {
    if (lasting.isPresent()) {
      long end = replication.nowMillis() + lasting.get().toMillis();
      replication.simulator().at(end, FIRST, "lift restriction", () -> lift(laid, told));
    }
  }

  private void lift(Restriction laid, Supplier<Fact> told) {
    changing(
        () -> {
          if (restrictions.lift(laid)) {
            replication.state(told.get());
          }
        });
  }
}
