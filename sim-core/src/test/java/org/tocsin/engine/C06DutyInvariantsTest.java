package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.tocsin.city.Breakdowns;
import org.tocsin.city.Roster;
import org.tocsin.city.Watch;
import org.tocsin.drill.Drill;
import org.tocsin.random.Exponential;
import org.tocsin.random.RandomDuration;
import org.tocsin.random.RandomStreams;
import org.tocsin.response.Preemption;
import org.tocsin.time.WeekHours;
import org.tocsin.town.TinyTown;

/** What holds in every replication, whatever the rosters, crews, breakdowns and supplies. */
class C06DutyInvariantsTest {

  @Property(tries = 60)
  void nobodyIsSentWhoIsOffDutyWithoutCrewOutOfOrderOrOutOfSupplies(
      @ForAll @IntRange(max = 1000) int seed,
      @ForAll @Size(3) List<@IntRange(max = 23) Integer> firstHours,
      @ForAll @Size(3) List<@IntRange(min = 1, max = 23) Integer> lengths,
      @ForAll @IntRange(min = 3, max = 12) int people,
      @ForAll @IntRange(max = 6) int morePeople,
      @ForAll @IntRange(min = 20, max = 300) int perDay) {
    Roster first = roster("first", firstHours.get(0), lengths.get(0));
    Roster second = roster("second", firstHours.get(1), lengths.get(1));
    Roster third = roster("third", firstHours.get(2), lengths.get(2));
    Drill drill =
        Crews.people(
                town(perDay, first, second),
                "a",
                new Watch(people, Optional.empty()),
                new Watch(morePeople, Optional.of(third)))
            .drill();
    DutyWatch watch = new DutyWatch(drill);

    DrillRunner.run(drill, new RandomStreams(seed, 0), watch);

    assertThat(watch.sent).isPositive();
  }

  private static Roster roster(String id, int firstHour, int length) {
    List<DayOfWeek> days = List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY);
    return new Roster(id, WeekHours.shift(days, firstHour, (firstHour + length) % 24));
  }

  private static TinyTown town(int perDay, Roster first, Roster second) {
    TinyTown town =
        TinyTown.onStreetOf(4000)
            .station("a", "central", 0, "engine:pumping 1", "team:pumping 1", "team:pumping 1")
            .station("b", "small", 2500, "engine:pumping 1", "engine:pumping 1")
            .incidentType("fire", 1, "first=pumping 2")
            .incidentType("alarm", 2, "first=pumping 1")
            .changeType("fire", type -> type.withRestock(true))
            .poisson("fires", "fire", perDay, 0, 700, 1950, 3330, 4000)
            .poisson("alarms", "alarm", perDay, 100, 2000)
            .plan(plan -> plan.withPreemptions(List.of(new Preemption(2, 1))))
            .plan(plan -> plan.withReassignGain(Duration.ofSeconds(30)))
            .lasting(Duration.ofDays(3), Duration.ofHours(5));
    Breakdowns often =
        new Breakdowns(
            new RandomDuration(new Exponential(20_000)), new RandomDuration(new Exponential(4000)));
    Crews.upkeep(town, "a/engine", upkeep -> upkeep.withCrew(6).withRestock(Crews.minutes(20)));
    Crews.upkeep(town, "a/team", upkeep -> upkeep.withCrew(3).withBreakdowns(often));
    Crews.upkeep(town, "b", upkeep -> upkeep.withBreakdowns(often).withRestock(Crews.minutes(9)));
    Crews.roster(town, "a/team-1", first);
    Crews.roster(town, "b/engine-1", second);
    return town;
  }
}
