package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.tocsin.city.Unit;
import org.tocsin.drill.Drill;
import org.tocsin.incident.Incident;
import org.tocsin.random.RandomStreams;
import org.tocsin.timeline.Fact;
import org.tocsin.timeline.FactConsumer;
import org.tocsin.timeline.IncidentClosed;
import org.tocsin.timeline.IncidentOccurred;
import org.tocsin.timeline.IncidentReported;
import org.tocsin.timeline.UnitArrived;
import org.tocsin.timeline.UnitCleared;
import org.tocsin.timeline.UnitNotified;
import org.tocsin.timeline.UnitReturned;
import org.tocsin.town.TinyTown;

/** What holds in every replication of every drill. */
class A04InvariantsTest {

  @Property(tries = 60)
  void unitsAreInOnePlaceAndEveryReportIsClosedOrOpen(
      @ForAll @IntRange(max = 1000) int seed,
      @ForAll @DoubleRange(min = 10, max = 400) double perDay,
      @ForAll @IntRange(min = 1, max = 3) int enginesNeeded) {
    Drill drill = busyTown(perDay, enginesNeeded);
    Watch watch = new Watch();

    DrillRunner.run(drill, new RandomStreams(seed, 0), watch);

    assertThat(watch.reported).isEqualTo(watch.occurred);
    assertThat(watch.closed).isSubsetOf(watch.reported);
    assertThat(watch.busy.values()).doesNotContainAnyElementsOf(watch.closed);
  }

  @Property(tries = 20)
  void sameSeedGivesTheSameTimeline(@ForAll @IntRange(max = 1000) int seed) {
    TinyTown town = town(200, 2);

    assertThat(DrillTimeline.run(town, seed)).isEqualTo(DrillTimeline.run(town, seed));
  }

  private static Drill busyTown(double perDay, int enginesNeeded) {
    return town(perDay, enginesNeeded).drill();
  }

  private static TinyTown town(double perDay, int enginesNeeded) {
    return TinyTown.onStreetOf(4000)
        .station("a", "central", 0, "engine:pumping 1", "engine:pumping 1")
        .station("b", "small", 2500, "engine:pumping 1")
        .incidentType("fire", "first=pumping " + enginesNeeded)
        .poisson("p", "fire", perDay, 0, 700, 1950, 3330, 4000)
        .lasting(Duration.ofDays(2), Duration.ofHours(3));
  }

  /** Follows every unit and incident, and fails as soon as one is in two places or time falls. */
  private static final class Watch implements FactConsumer {
    final Set<Incident> occurred = new HashSet<>();
    final Set<Incident> reported = new HashSet<>();
    final Set<Incident> closed = new HashSet<>();
    final Map<Unit, Incident> busy = new HashMap<>();
    private long latestMillis = Long.MIN_VALUE;

    @Override
    public void incidentOccurred(IncidentOccurred fact) {
      inTime(fact);
      assertThat(occurred.add(fact.incident())).isTrue();
    }

    @Override
    public void incidentReported(IncidentReported fact) {
      inTime(fact);
      assertThat(reported.add(fact.incident())).isTrue();
    }

    @Override
    public void unitNotified(UnitNotified fact) {
      inTime(fact);
      assertThat(busy.put(fact.unit(), fact.incident())).as("unit sent while busy").isNull();
    }

    @Override
    public void unitArrived(UnitArrived fact) {
      inTime(fact);
      assertThat(busy.get(fact.unit())).isSameAs(fact.incident());
    }

    @Override
    public void unitCleared(UnitCleared fact) {
      inTime(fact);
      assertThat(busy.remove(fact.unit())).isSameAs(fact.incident());
    }

    @Override
    public void unitReturned(UnitReturned fact) {
      inTime(fact);
      assertThat(busy).doesNotContainKey(fact.unit());
    }

    @Override
    public void incidentClosed(IncidentClosed fact) {
      inTime(fact);
      assertThat(busy.values()).doesNotContain(fact.incident());
      assertThat(closed.add(fact.incident())).isTrue();
    }

    private void inTime(Fact fact) {
      assertThat(fact.atMillis()).isGreaterThanOrEqualTo(latestMillis);
      latestMillis = fact.atMillis();
    }
  }
}
