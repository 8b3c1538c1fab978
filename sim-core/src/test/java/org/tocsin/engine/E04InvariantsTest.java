package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.tocsin.city.Tier;
import org.tocsin.incident.AlarmRule;
import org.tocsin.random.RandomDuration;
import org.tocsin.random.RandomStreams;
import org.tocsin.response.DispatchPolicy;
import org.tocsin.response.KeepCover;
import org.tocsin.response.NearestUnits;
import org.tocsin.response.Preemption;
import org.tocsin.response.TieredUnits;
import org.tocsin.response.Wave;
import org.tocsin.town.TinyTown;

/** Whatever the orders, units are in one place and every incident comes to one end. */
class E04InvariantsTest {

  private static final List<DispatchPolicy> POLICIES =
      List.of(
          new NearestUnits(),
          new KeepCover(1, Duration.ofSeconds(60)),
          new TieredUnits(
              List.of(
                  new Wave(Set.of(new Tier("small")), Duration.ofMinutes(3), Duration.ofMinutes(2)),
                  Wave.ALL)));

  @Property(tries = 100)
  void unitsAreInOnePlaceAndEveryIncidentHasOneEnd(
      @ForAll @IntRange(max = 1000) int seed,
      @ForAll @IntRange(min = 20, max = 400) int perDay,
      @ForAll @IntRange(max = 2) int policy,
      @ForAll @IntRange(max = 4) int queueCapacity,
      @ForAll boolean preempts,
      @ForAll boolean reassigns) {
    TinyTown town = town(perDay).plan(plan -> plan.withDispatch(POLICIES.get(policy)));
    if (queueCapacity < 4) {
      town.plan(plan -> plan.withQueueCapacity(queueCapacity));
    }
    if (preempts) {
      town.plan(plan -> plan.withPreemptions(List.of(new Preemption(3, 1))));
    }
    if (reassigns) {
      town.plan(plan -> plan.withReassignGain(Duration.ofSeconds(20)));
    }
    Watch watch = new Watch();

    DrillRunner.run(town.drill(), new RandomStreams(seed, 0), watch);

    assertThat(watch.reported).containsAll(watch.closed).containsAll(watch.turnedAway);
    assertThat(watch.busy.values()).doesNotContainAnyElementsOf(watch.closed);
  }

  private static TinyTown town(int perDay) {
    return TinyTown.onStreetOf(4000)
        .station("a", "central", 0, "engine:pumping 1", "engine:pumping 1")
        .station("b", "small", 2500, "engine:pumping 1", "rescue:rescue 1")
        .incidentType("fire", 1, "first=pumping 1", "alarm-1=pumping 2,rescue 1")
        .changeType("fire", type -> type.withAlarm(rule()))
        .incidentType("rubbish", 3, "first=pumping 1")
        .poisson("p", "fire", perDay / 2.0, 0, 700, 1950, 3330, 4000)
        .poisson("q", "rubbish", perDay / 2.0, 0, 700, 1950, 3330, 4000)
        .lasting(Duration.ofDays(1), Duration.ofHours(3));
  }

  private static AlarmRule rule() {
    return new AlarmRule(
        1,
        RandomDuration.constant(Duration.ofSeconds(30)),
        List.of(0.6, 0.4),
        Optional.of(Duration.ofMinutes(30)));
  }
}
