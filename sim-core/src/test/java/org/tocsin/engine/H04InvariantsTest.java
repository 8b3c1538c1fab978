package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.tocsin.city.Breakdowns;
import org.tocsin.drill.Drill;
import org.tocsin.incident.AlarmRule;
import org.tocsin.random.Exponential;
import org.tocsin.random.RandomDuration;
import org.tocsin.random.RandomStreams;
import org.tocsin.response.ComplianceTable;
import org.tocsin.response.Dmexclp;
import org.tocsin.response.MutualAid;
import org.tocsin.response.NoRelocation;
import org.tocsin.response.Preemption;
import org.tocsin.response.RelocationPolicy;
import org.tocsin.timeline.Broadcast;
import org.tocsin.town.TinyTown;

/** Wherever units wait and whoever helps, each is in one place and every incident has one end. */
class H04InvariantsTest {

  private static final List<RelocationPolicy> POLICIES =
      List.of(
          new NoRelocation(),
          new ComplianceTable(
              "engine",
              new TreeMap<>(
                  Map.of(1, List.of("b"), 2, List.of("b", "a"), 4, List.of("b", "a", "c", "b")))),
          new Dmexclp("engine", Duration.ofSeconds(150), 0.4, Set.of()));

  private static final Breakdowns BREAKDOWNS =
      new Breakdowns(
          new RandomDuration(new Exponential(7200)),
          RandomDuration.constant(Duration.ofMinutes(20)));

  @Property(tries = 100)
  void unitsAreInOnePlaceAndNeighboursComeOnlyWhenTheyHaveAgreed(
      @ForAll @IntRange(max = 1000) int seed,
      @ForAll @IntRange(min = 20, max = 400) int perDay,
      @ForAll @IntRange(max = 2) int policy,
      @ForAll @IntRange(max = 900) int requestDelay,
      @ForAll boolean fromLevel,
      @ForAll boolean preempts,
      @ForAll boolean reassigns,
      @ForAll @IntRange(max = 23) int goesOffAt) {
    Optional<String> level = fromLevel ? Optional.of("alarm-1") : Optional.empty();
    TinyTown town =
        town(perDay)
            .plan(plan -> plan.withRelocation(POLICIES.get(policy)))
            .plan(
                plan ->
                    plan.withMutualAid(
                        List.of(new MutualAid("far", Duration.ofSeconds(requestDelay), level))));
    if (preempts) {
      town.plan(plan -> plan.withPreemptions(List.of(new Preemption(3, 1))));
    }
    if (reassigns) {
      town.plan(plan -> plan.withReassignGain(Duration.ofSeconds(20)));
    }
    if (goesOffAt > 0) {
      Crews.roster(town, "b/", Crews.daily(0, goesOffAt));
      Crews.upkeep(town, "a/", upkeep -> upkeep.withBreakdowns(BREAKDOWNS));
    }
    Watch watch = new Watch();
    Drill drill = town.drill();
    PostWatch posts = new PostWatch(drill.city().units());

    DrillRunner.run(drill, new RandomStreams(seed, 0), new Broadcast(List.of(watch, posts)));

    assertThat(watch.reported).containsAll(watch.closed).containsAll(watch.turnedAway);
    assertThat(watch.busy.values()).doesNotContainAnyElementsOf(watch.closed);
    if (goesOffAt == 0) {
      assertThat(posts.onTheMove).as("on the move when nothing happens any more").isEmpty();
    }
    assertThat(posts.moves)
        .as("moves, at most a few for each unit that was sent or went out of service")
        .isLessThanOrEqualTo(6 * posts.changes);
  }

  /** Where a unit that had taken over was called off at once, it went home twice. */
  @Example
  void aChainOfTakeOversLeavesEachUnitOnOneWay() {
    unitsAreInOnePlaceAndNeighboursComeOnlyWhenTheyHaveAgreed(
        372, 319, 1, 309, false, true, true, 0);
  }

  private static TinyTown town(int perDay) {
    return TinyTown.onStreetOf(6000)
        .station("a", "central", 0, "engine:pumping 1", "engine:pumping 1")
        .station("b", "small", 2500, "engine:pumping 1", "rescue:rescue 1")
        .station("c", "small", 4000, "engine:pumping 1")
        .station("far", "mutual-aid", 6000, "engine:pumping 1", "rescue:rescue 1")
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
