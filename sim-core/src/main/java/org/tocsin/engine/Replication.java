package org.tocsin.engine;

import org.jspecify.annotations.Nullable;
import org.tocsin.city.Readiness;
import org.tocsin.city.Unit;
import org.tocsin.drill.Drill;
import org.tocsin.kernel.Simulator;
import org.tocsin.random.RandomDuration;
import org.tocsin.random.RandomStreams;
import org.tocsin.roads.RoadConditions;
import org.tocsin.roads.Route;
import org.tocsin.roads.WritableRoadConditions;
import org.tocsin.time.HourTable;
import org.tocsin.timeline.Fact;
import org.tocsin.timeline.FactConsumer;
import org.tocsin.timeline.Milestone;
import org.tocsin.timeline.WayTaken;

/**
 * What every moving thing of one replication needs: the drill, its random streams, the clock, what
 * has become of the streets, as far as everybody knows and, if that differs, unseen, and where to
 * state facts; who waits for any, if somebody does.
 */
record Replication(
    Drill drill,
    NormalCover normalCover,
    RandomStreams streams,
    Simulator simulator,
    FactConsumer facts,
    @Nullable FactWatch watch,
    RoadConditions roads,
    @Nullable UnseenChanges unseen,
    HourTable hours) {

  Replication(
      Drill drill,
      NormalCover normalCover,
      RandomStreams streams,
      Simulator simulator,
      FactConsumer facts) {
    this(
        drill,
        normalCover,
        streams,
        simulator,
        facts,
        drill.isWatched() ? new FactWatch(facts) : null);
  }

  private Replication(
      Drill drill,
      NormalCover normalCover,
      RandomStreams streams,
      Simulator simulator,
      FactConsumer facts,
      @Nullable FactWatch watch) {
    this(
        drill,
        normalCover,
        streams,
        simulator,
        watch == null ? facts : watch,
        watch,
        // What no inject can change costs nothing.
        !drill.changesRoads()
            ? RoadConditions.NORMAL
            : new WritableRoadConditions(drill.city().streets()),
        drill.hidesRoads() ? new UnseenChanges(drill.city().streets(), simulator) : null,
        new HourTable(drill.clock()));
  }

  long nowMillis() {
    return simulator.nowMillis();
  }

  /** Turnout of a crew that is notified now. */
  RandomDuration turnout(Readiness readiness) {
    return readiness.turnoutVaries()
        ? readiness.turnoutAt(hours.hourOfWeek(nowMillis()))
        : readiness.turnout();
  }

  /** The time band that holds now, as an index into the city's bands. */
  int band() {
    return drill.city().timeBands().indexAt(hours.hourOfWeek(nowMillis()));
  }

  /** Calls back when a milestone is reached. Only in drills that are watched. */
  void await(Milestone milestone, Runnable reached) {
    if (watch == null) {
      throw new IllegalStateException("nobody follows the facts of this drill");
    }
    watch.await(milestone, reached);
  }

  void state(Fact fact) {
    facts.hear(fact);
  }

  /** Tells the way on which a unit sets off or goes on, if anybody follows it. */
  void tell(WayOut way, Unit unit) {
    if (facts.followsWays()) {
      facts.wayTaken(way.taken(nowMillis(), unit));
    }
  }

  /** The same of a way home. */
  void tell(Trip home, Unit unit) {
    if (facts.followsWays()) {
      facts.wayTaken(home.taken(nowMillis(), unit));
    }
  }

  /** Somebody goes back to where a route begins, from some point of it. */
  void tellBack(Unit unit, Route by, long movesAtMillis, long elapsedMillis, long homeAtMillis) {
    if (facts.followsWays()) {
      facts.wayTaken(
          new WayTaken(nowMillis(), unit, by, movesAtMillis, elapsedMillis, homeAtMillis, 0));
    }
  }

  /** Runs the step now if the delay is 0, else schedules it: a delay of 0 s costs nothing. */
  void next(long delayMillis, String actionName, Runnable step) {
    if (delayMillis == 0) {
      step.run();
    } else {
      simulator.after(delayMillis, actionName, step);
    }
  }
}
