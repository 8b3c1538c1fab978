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
          local(at) + ", " + at + " since the start",
          "from " + local(SimTime.ZERO) + ", the start, to " + local(clock.end()) + ", the end");
      return SimTime.ZERO;
    }
    return at;
  }

  /** A time for something to begin; with a warning if that is when only the rest is worked off. */
  SimTime beginning(Spotted<Moment> written) {
    SimTime at = within(written);
    if (at.compareTo(clock.demandEnd()) >= 0) {
      problems.warning(
          written.spot(),
          local(at) + ", after the end of the drill's duration",
          "until "
              + local(clock.demandEnd())
              + "; later nothing new happens, and what is going on is worked off");
    }
    return at;
  }

  private String local(SimTime at) {
    return clock.localTime(at).toLocalDateTime().toString();
  }

  /** How long demand goes on after a time. */
  Duration toEndOfDemand(SimTime from) {
    return Duration.ofMillis(clock.demandEnd().millis() - from.millis());
  }
}
