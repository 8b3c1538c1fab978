package org.tocsin.engine;

import org.tocsin.city.Breakdowns;
import org.tocsin.random.RandomDuration;
import org.tocsin.random.RandomStream;
import org.tocsin.random.RandomStreams;
import org.tocsin.random.RandomStreams.Role;
import org.tocsin.timeline.UnitBrokeDown;
import org.tocsin.timeline.UnitRepaired;

/**
 * The breakdowns of one unit, one after the other. On its way out it turns back at once and others
 * are sent; on scene its crew finishes the work; the repair begins in quarters. The n-th breakdown
 * of a unit is the same whatever happens around it.
 */
final class BreakdownLife {

  private final Breakdowns law;
  private final UnitLifecycle unit;
  private final Replication replication;
  private final Dispatcher dispatcher;
  private final long unitKey;
  private int count;

  BreakdownLife(
      Breakdowns law, UnitLifecycle unit, Replication replication, Dispatcher dispatcher) {
    this.law = law;
    this.unit = unit;
    this.replication = replication;
    this.dispatcher = dispatcher;
    this.unitKey = RandomStreams.key(unit.unit().id());
  }

  void begin() {
    count++;
    long delay = draw(law.every(), 2L * count);
    long end = replication.drill().clock().end().millis();
    if (delay <= end - replication.nowMillis()) {
      replication.simulator().after(delay, "break down", this::breakDown);
    }
  }

  private void breakDown() {
    UnitStatus was = unit.status();
    unit.service().withhold(Withheld.BROKEN_DOWN);
    boolean out = was != UnitStatus.IN_QUARTERS;
    replication.state(new UnitBrokeDown(replication.nowMillis(), unit.unit(), out));
    if (was == UnitStatus.TURNING_OUT || was == UnitStatus.EN_ROUTE) {
      IncidentLifecycle left = unit.target();
      unit.recall();
      dispatcher.replaceLost(left);
    } else if (!out) {
      repair();
    }
  }

  /** The unit is in quarters. */
  void backInQuarters() {
    if (unit.service().isWithheld(Withheld.BROKEN_DOWN)) {
      repair();
    }
  }

  private void repair() {
    long millis = draw(law.repair(), 2L * count + 1);
    replication.simulator().after(millis, "repair", this::repaired);
  }

  private void repaired() {
    replication.state(new UnitRepaired(replication.nowMillis(), unit.unit()));
    begin();
    unit.service().resume(Withheld.BROKEN_DOWN);
  }

  private long draw(RandomDuration duration, long n) {
    RandomStream stream =
        replication.streams().stream(Role.BREAKDOWN, RandomStreams.key(unitKey, n));
    return duration.sampleMillis(stream);
  }
}
