package org.tocsin.engine;

import static org.tocsin.engine.DrillTimeline.assertTimeline;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tocsin.drill.Deadline;
import org.tocsin.response.ComplianceTable;
import org.tocsin.response.RunCard;
import org.tocsin.time.SimTime;
import org.tocsin.timeline.FactKind;
import org.tocsin.timeline.FactPattern;
import org.tocsin.timeline.Milestone;
import org.tocsin.town.TinyTown;

/** A table says which stations are to be held; who moves there can be sent on the way. */
class H01MoveUpTest {

  @Test
  void aStationOfTheTableIsHeldByAnotherUnitUntilItsOwnIsBack() {
    TinyTown town = holding(Map.of(1, List.of("b"))).scripted("busy", "fire", 0, 3000);

    assertTimeline(
        town,
        "engine-1",
        """
        00:00:30.000 notified     busy/1 b/engine-1 first expected 30.0 s
        00:00:30.000 moving up    a/engine-1 from a to b
        00:01:00.000 en route     busy/1 b/engine-1
        00:01:00.000 on scene     busy/1 b/engine-1 0 m
        00:01:00.000 first action busy/1 b/engine-1
        00:05:30.000 in position  a/engine-1 at b
        00:11:00.000 cleared      busy/1 b/engine-1
        00:11:00.000 in quarters  busy/1 b/engine-1
        00:11:00.000 moving up    a/engine-1 from b to a
        00:16:00.000 in position  a/engine-1 at a
        """);
  }

  @Test
  void aMoveAtItsVeryDeadlineIsInTime() {
    TinyTown town =
        holding(Map.of(1, List.of("b")))
            .scripted("busy", "fire", 0, 3000)
            .expect(
                "cover",
                new Deadline.At(SimTime.after(Duration.ofSeconds(30))),
                Milestone.first(FactPattern.of(FactKind.MOVING_UP)));

    assertTimeline(
        town,
        "cover",
        """
        00:00:00.000 due          cover by 00:00:30.000
        00:00:30.000 met          cover 0.0 s in hand
        """);
  }

  @Test
  void aMoveIsBrokenOffForAnIncidentAndAfterItTheUnitGoesToItsOwnStation() {
    TinyTown town =
        holding(Map.of(1, List.of("b")))
            .scripted("busy", "fire", 0, 3000)
            .scripted("second", "fire", 60, 200);

    assertTimeline(
        town,
        "a/engine-1",
        """
        00:00:30.000 moving up    a/engine-1 from a to b
        00:01:30.000 notified     second/1 a/engine-1 first expected 40.0 s
        00:01:30.000 en route     second/1 a/engine-1
        00:02:10.000 on scene     second/1 a/engine-1 400 m
        00:02:10.000 first action second/1 a/engine-1
        00:12:10.000 cleared      second/1 a/engine-1
        00:12:30.000 in quarters  second/1 a/engine-1
        """);
    assertTimeline(
        town,
        "c/engine-1",
        """
        00:01:30.000 moving up    c/engine-1 from c to b
        00:06:30.000 in position  c/engine-1 at b
        00:11:00.000 moving up    c/engine-1 from b to c
        00:16:00.000 in position  c/engine-1 at c
        """);
  }

  @Test
  void aUnitThatHasMovedIsSentFromWhereItWaits() {
    TinyTown town =
        holding(Map.of(1, List.of("b")))
            .scripted("busy", "fire", 0, 3000)
            .scripted("second", "fire", 400, 3200);

    assertTimeline(
        town,
        "second/1 a/engine-1",
        """
        00:07:10.000 notified     second/1 a/engine-1 first expected 50.0 s
        00:07:40.000 en route     second/1 a/engine-1
        00:08:00.000 on scene     second/1 a/engine-1 200 m
        00:08:00.000 first action second/1 a/engine-1
        00:18:00.000 cleared      second/1 a/engine-1
        00:23:20.000 in quarters  second/1 a/engine-1
        """);
  }

  @Test
  void aUnitOnItsWayHomeMovesIfItIsThereSoonest() {
    TinyTown town =
        holding(Map.of(1, List.of("b")))
            .scripted("first", "fire", 0, 1500)
            .scripted("second", "fire", 795, 3000);

    assertTimeline(
        town,
        "moving up",
        """
        00:13:45.000 moving up    a/engine-1 from a to b
        00:24:15.000 moving up    a/engine-1 from b to a
        """);
    assertTimeline(
        town,
        "in position",
        """
        00:16:40.000 in position  a/engine-1 at b
        00:29:15.000 in position  a/engine-1 at a
        """);
  }

  @Test
  void theRowOfTheNextLowerNumberHoldsAndBelowTheLowestNobodyMoves() {
    TinyTown town = holding(Map.of(3, List.of("b"))).scripted("busy", "fire", 0, 3000);

    assertTimeline(town, "moving up", "");
  }

  @Test
  void aRunCardCallsWhoeverHoldsTheStation() {
    TinyTown town =
        TinyTown.onStreetOf(6000)
            .zone("all", "red", 0)
            .station("a", "central", 0, "engine:pumping 1")
            .station("b", "central", 3000, "engine:pumping 1")
            .station("c", "central", 6000, "engine:pumping 1")
            .incidentType("fire", "first=pumping 1")
            .plan(plan -> plan.withDispatch(new RunCard(Map.of("all", List.of("b")))))
            .plan(
                plan ->
                    plan.withRelocation(
                        new ComplianceTable("engine", new TreeMap<>(Map.of(1, List.of("b"))))))
            .scripted("busy", "fire", 0, 3000)
            .scripted("second", "fire", 400, 5000);

    assertTimeline(
        town,
        "second/1 a/engine-1 first",
        "00:07:10.000 notified     second/1 a/engine-1 first expected 230.0 s\n");
  }

  private static TinyTown holding(Map<Integer, List<String>> table) {
    return TinyTown.onStreetOf(6000)
        .station("a", "central", 0, "engine:pumping 1")
        .station("b", "central", 3000, "engine:pumping 1")
        .station("c", "central", 6000, "engine:pumping 1")
        .incidentType("fire", "first=pumping 1")
        .plan(plan -> plan.withRelocation(new ComplianceTable("engine", new TreeMap<>(table))));
  }
}
