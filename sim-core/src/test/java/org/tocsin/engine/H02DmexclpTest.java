package org.tocsin.engine;

import static org.tocsin.engine.DrillTimeline.assertTimeline;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tocsin.city.TurnoutHours;
import org.tocsin.city.Unit;
import org.tocsin.response.Dmexclp;
import org.tocsin.town.TinyTown;

/**
 * A unit that becomes free goes where it adds most to expected coverage: to demand with k others
 * near enough it adds (1 - q) q^k. Here q is 0.5, and near enough is 1200 m: 30 s of turnout and
 * 120 s on the road. Everyday demand is so rare that none comes.
 */
class H02DmexclpTest {

  @Test
  void itGoesWhereItAddsMost() {
    // With one other unit at each: a 3/4, b 5/4, c 2/4 of a millionth.
    TinyTown town = town(3, 5, 2).scripted("fire", "fire", 0, 100);

    assertTimeline(
        town,
        "a/engine-1",
        """
        00:00:30.000 notified     fire/1 a/engine-1 first expected 40.0 s
        00:01:00.000 en route     fire/1 a/engine-1
        00:01:10.000 on scene     fire/1 a/engine-1 100 m
        00:01:10.000 first action fire/1 a/engine-1
        00:11:10.000 cleared      fire/1 a/engine-1
        00:11:10.000 moving up    a/engine-1 from a to b
        00:14:20.000 in position  a/engine-1 at b
        """);
  }

  @Test
  void ofTwoThatBecomeFreeTogetherTheSecondCountsTheFirstWhereItGoes() {
    // The first goes to b as above; then a has nobody: a 3/2, b 5/8, c 2/4.
    TinyTown town = town(3, 5, 2).scripted("one", "fire", 0, 0).scripted("two", "fire", 0, 0);

    assertTimeline(town, "moving up", "00:11:00.000 moving up    a/engine-1 from a to b\n");
  }

  @Test
  void ofEqualStationsItsOwnComesFirst() {
    TinyTown town = town(5, 5, 5).scripted("fire", "fire", 0, 0);

    assertTimeline(town, "moving up", "");
  }

  @Test
  void demandThatTwoStationsCoverCountsForBoth() {
    // Halfway between a and b, both of which hold it: 8/8. So a adds 1/4 + 8/8, c adds 6/4.
    TinyTown town =
        town(1, 0, 6).poisson("between", "fire", 8e-6, 1000).scripted("fire", "fire", 0, 0);

    assertTimeline(town, "moving up", "00:11:00.000 moving up    a/engine-1 from a to c\n");
  }

  @Test
  void onlyNamedStationsAreChosen() {
    TinyTown town =
        town(3, 5, 2)
            .plan(plan -> plan.withRelocation(dmexclp(Set.of("a", "c"))))
            .scripted("fire", "fire", 0, 0);

    assertTimeline(town, "moving up", "");
  }

  @Test
  void whatIsNearEnoughDependsOnTheTurnoutOfTheHour() {
    // By day both a and b cover what lies between, so a adds 1/4 + 8/8 and c 4/4. From 10:00 on
    // turnout is 60 s, and nobody is near enough to it any more: a adds 1/4.
    TurnoutHours late = new TurnoutHours(Crews.hours(10, 24), Crews.minutes(1));
    TinyTown town =
        town(1, 0, 4)
            .poisson("between", "fire", 8e-6, 1000)
            .scripted("early", "fire", 0, 0)
            .scripted("late", "fire", 10 * 3600, 0);
    TinyTown slowerFromTen =
        Crews.change(
            town,
            "",
            unit ->
                new Unit(
                    unit.index(),
                    unit.id(),
                    unit.type(),
                    unit.station(),
                    unit.readiness().withTurnoutByHour(List.of(late))));

    assertTimeline(
        slowerFromTen, "moving up", "10:11:30.000 moving up    a/engine-1 from a to c\n");
  }

  private static TinyTown town(double atA, double atB, double atC) {
    return TinyTown.onStreetOf(4000)
        .station("a", "central", 0, "engine:pumping 1", "engine:pumping 1")
        .station("b", "central", 2000, "engine:pumping 1")
        .station("c", "central", 4000, "engine:pumping 1")
        .incidentType("fire", "first=pumping 1")
        .poisson("at-a", "fire", atA * 1e-6, 0)
        .poisson("at-b", "fire", atB * 1e-6, 2000)
        .poisson("at-c", "fire", atC * 1e-6, 4000)
        .plan(plan -> plan.withRelocation(dmexclp(Set.of())));
  }

  private static Dmexclp dmexclp(Set<String> stations) {
    return new Dmexclp("engine", Duration.ofSeconds(150), 0.5, stations);
  }
}
