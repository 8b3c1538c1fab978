package org.tocsin.engine;

import static org.tocsin.engine.DrillTimeline.assertTimeline;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tocsin.city.Breakdowns;
import org.tocsin.city.Watch;
import org.tocsin.response.ComplianceTable;
import org.tocsin.town.TinyTown;

/** Who moves takes the crew along, and comes home when the shift ends. */
class H05MoveUpOnDutyTest {

  @Test
  void aUnitWhoseShiftEndsElsewhereComesHome() {
    TinyTown town = town().scripted("late", "fire", 3000, 3000);

    Crews.roster(town, "a/engine", Crews.daily(0, 1));

    assertTimeline(
        town,
        "a/engine-1",
        """
        00:50:30.000 moving up    a/engine-1 from a to b
        00:55:30.000 in position  a/engine-1 at b
        01:00:00.000 off duty     a/engine-1 in quarters
        01:00:00.000 moving up    a/engine-1 from b to a
        01:05:00.000 in position  a/engine-1 at a
        24:00:00.000 on duty      a/engine-1
        25:00:00.000 off duty     a/engine-1 in quarters
        """);
  }

  @Test
  void aUnitThatIsRepairedElsewhereAfterItsShiftComesHomeThen() {
    Breakdowns law = new Breakdowns(Crews.minutes(6 * 60 + 58), Crews.minutes(20));
    TinyTown town =
        town().scripted("late", "fire", 410 * 60, 3000).lasting(Duration.ofHours(7), Duration.ZERO);

    Crews.roster(town, "a/engine", Crews.daily(0, 7));
    Crews.upkeep(town, "a/engine", upkeep -> upkeep.withBreakdowns(law));

    // Nothing else happens at 07:18:00: the repair alone sends it home.
    assertTimeline(
        town,
        "a/engine-1",
        """
        06:50:30.000 moving up    a/engine-1 from a to b
        06:55:30.000 in position  a/engine-1 at b
        06:58:00.000 broke down   a/engine-1 in quarters
        07:00:00.000 off duty     a/engine-1 in quarters
        07:18:00.000 repaired     a/engine-1
        07:18:00.000 moving up    a/engine-1 from b to a
        07:23:00.000 in position  a/engine-1 at a
        """);
  }

  @Test
  void whileACrewIsElsewhereItsOtherUnitStandsEmpty() {
    TinyTown town =
        Crews.people(town(), "a", new Watch(3, Optional.empty()))
            .scripted("busy", "fire", 0, 3000)
            .scripted("fall", "fall", 60, 0);
    Crews.upkeep(town, "a/", upkeep -> upkeep.withCrew(3));

    // The team could go from 16:00 on, when the engine has brought back the crew.
    assertTimeline(
        town,
        " a/",
        """
        00:00:30.000 moving up    a/engine-1 from a to b
        00:05:30.000 in position  a/engine-1 at b
        00:11:00.000 moving up    a/engine-1 from b to a
        00:16:00.000 in position  a/engine-1 at a
        00:16:00.000 notified     fall/1 a/team-1 first expected 30.0 s
        00:16:30.000 en route     fall/1 a/team-1
        00:16:30.000 on scene     fall/1 a/team-1 0 m
        00:16:30.000 first action fall/1 a/team-1
        00:26:30.000 cleared      fall/1 a/team-1
        00:26:30.000 in quarters  fall/1 a/team-1
        """);
  }

  private static TinyTown town() {
    return TinyTown.onStreetOf(6000)
        .station("a", "central", 0, "engine:pumping 1", "team:care 1")
        .station("b", "central", 3000, "engine:pumping 1")
        .incidentType("fire", "first=pumping 1")
        .incidentType("fall", "first=care 1")
        .plan(
            plan ->
                plan.withRelocation(
                    new ComplianceTable("engine", new TreeMap<>(Map.of(1, List.of("b"))))));
  }
}
