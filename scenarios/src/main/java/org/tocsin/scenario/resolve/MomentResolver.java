package org.tocsin.scenario.resolve;

import java.time.Duration;
import org.tocsin.scenario.format.Moment;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.shape.Spotted;
import org.tocsin.time.DrillClock;
import org.tocsin.time.SimTime;

/** When things are to be that are planned for a time of the drill. */
record MomentResolver(DrillClock clock, Problems problems) {

  /** A time of the drill; its start, with a problem, for one outside it. */
  SimTime within(Spotted<Moment> written) {
    SimTime at = written.value().at(clock);
    if (at.millis() < 0 || at.compareTo(clock.end()) >= 0) {
      problems.error(
          written.spot(),
          "at " + at + " of the drill",
          "from 00:00:00 to its end at " + clock.end());
      return SimTime.ZERO;
    }
    return at;
  }

  /** How long demand goes on after a time. */
  Duration toEndOfDemand(SimTime from) {
    return Duration.ofMillis(clock.demandEnd().millis() - from.millis());
  }
}
