package org.tocsin.engine;

import static org.tocsin.engine.DrillTimeline.assertTimeline;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tocsin.city.Intake;
import org.tocsin.city.Unit;
import org.tocsin.incident.Transport;
import org.tocsin.response.Conventions;
import org.tocsin.roads.TravelMode;
import org.tocsin.town.TinyTown;

/** Details in which services, and simulations of them, differ. */
class R02ConventionsTest {

  private static final String ENGINE = "engine:pumping 1";
  private static final int SLOW_PRIORITY = 5;

  @Test
  void toIncidentsOfAPriorityAUnitMayMoveMoreSlowly() {
    TinyTown town =
        TinyTown.onStreetOf(2000)
            .station("a", "central", 0, ENGINE, ENGINE)
            .city(
                city ->
                    city.withUnits(
                        city.units().stream().map(R02ConventionsTest::halfAsFast).toList()))
            .incidentType("fire", 1, "first=pumping 1")
            .incidentType("rubbish", SLOW_PRIORITY, "first=pumping 1")
            .scripted("f", "fire", 0, 1000)
            .scripted("r", "rubbish", 0, 1000);

    assertTimeline(
        town,
        "engine-",
        6,
        """
        00:00:30.000 notified     f/1 a/engine-1 first expected 130.0 s
        00:00:30.000 notified     r/1 a/engine-2 first expected 230.0 s
        00:01:00.000 en route     f/1 a/engine-1
        00:01:00.000 en route     r/1 a/engine-2
        00:02:40.000 on scene     f/1 a/engine-1 1000 m
        00:02:40.000 first action f/1 a/engine-1
        """);
    assertTimeline(town, "on scene     r/1", "00:04:20.000 on scene     r/1 a/engine-2 1000 m\n");
  }

  @Test
  void whoIsNearestDependsOnHowItMovesToThatPriority() {
    TinyTown town =
        TinyTown.onStreetOf(3000)
            .station("near", "central", 1000, ENGINE)
            .city(
                city ->
                    city.withUnits(
                        city.units().stream().map(R02ConventionsTest::halfAsFast).toList()))
            .station("far", "central", 2600, "other:pumping 1")
            .city(
                city ->
                    city.withUnits(
                        city.units().stream()
                            .map(unit -> unit.type().id().equals("other") ? usual(unit) : unit)
                            .toList()))
            .incidentType("fire", 1, "first=pumping 1")
            .incidentType("rubbish", SLOW_PRIORITY, "first=pumping 1")
            .scripted("f", "fire", 0, 1700)
            .scripted("r", "rubbish", 20_000, 1700);

    assertTimeline(
        town,
        "on scene",
        """
        00:02:10.000 on scene     f/1 near/engine-1 700 m
        05:35:50.000 on scene     r/1 far/other-1 900 m
        """);
  }

  @Test
  void withPatientsItMovesAsItCame() {
    TinyTown town =
        TinyTown.onStreetOf(3000)
            .station("a", "central", 0, "ambulance:medical 1,transport 1")
            .city(
                city ->
                    city.withUnits(
                        city.units().stream().map(R02ConventionsTest::halfAsFast).toList()))
            .hospital("first", 1500, Intake.UNLIMITED)
            .incidentType("illness", SLOW_PRIORITY, "first=medical 1")
            .changeType("illness", type -> type.withTransport(Transport.PLAIN))
            .scripted("i", "illness", 0, 500);

    assertTimeline(
        town,
        "hospital",
        """
        00:12:40.000 to hospital  i/1 a/ambulance-1 first with 1
        00:16:00.000 at hospital  i/1 a/ambulance-1 first 1000 m
        """);
  }

  @Test
  void whereNobodyIsSentFromTheWayHomeAUnitIsFirstInQuarters() {
    TinyTown town =
        TinyTown.onStreetOf(2000)
            .plan(plan -> plan.withConventions(new Conventions(false, true)))
            .station("a", "central", 0, ENGINE)
            .incidentType("fire", "first=pumping 1")
            .scripted("first", "fire", 0, 1000)
            .scripted("second", "fire", 780, 1500);

    assertTimeline(
        town,
        "engine-1",
        8,
        """
        00:00:30.000 notified     first/1 a/engine-1 first expected 130.0 s
        00:01:00.000 en route     first/1 a/engine-1
        00:02:40.000 on scene     first/1 a/engine-1 1000 m
        00:02:40.000 first action first/1 a/engine-1
        00:12:40.000 cleared      first/1 a/engine-1
        00:14:20.000 in quarters  first/1 a/engine-1
        00:14:20.000 notified     second/1 a/engine-1 first expected 180.0 s
        00:14:50.000 en route     second/1 a/engine-1
        """);
  }

  @Test
  void theFirstReportedMayGoBeforeTheMostUrgent() {
    assertTimeline(
        threeCalls().plan(plan -> plan.withConventions(new Conventions(true, false))),
        "notified",
        """
        00:00:30.000 notified     b/1 a/engine-1 first expected 30.0 s
        00:11:00.000 notified     r/1 a/engine-1 first expected 0.0 s
        00:21:00.000 notified     u/1 a/engine-1 first expected 0.0 s
        """);
    assertTimeline(
        threeCalls(),
        "notified",
        """
        00:00:30.000 notified     b/1 a/engine-1 first expected 30.0 s
        00:11:00.000 notified     u/1 a/engine-1 first expected 0.0 s
        00:21:00.000 notified     r/1 a/engine-1 first expected 0.0 s
        """);
  }

  private static TinyTown threeCalls() {
    return TinyTown.onStreetOf(2000)
        .station("a", "central", 0, ENGINE)
        .incidentType("fire", 1, "first=pumping 1")
        .incidentType("rubbish", SLOW_PRIORITY, "first=pumping 1")
        .scripted("b", "fire", 0, 0)
        .scripted("r", "rubbish", 60, 0)
        .scripted("u", "fire", 90, 0);
  }

  private static Unit halfAsFast(Unit unit) {
    TravelMode usual = unit.type().outbound();
    TravelMode slow =
        new TravelMode(
            "slow",
            usual.network(),
            usual.classSpeeds(),
            usual.otherwise(),
            0.5,
            usual.heedsMaxSpeed(),
            usual.offRoad());
    return of(unit, Map.of(SLOW_PRIORITY, slow));
  }

  private static Unit usual(Unit unit) {
    return of(unit, Map.of());
  }

  private static Unit of(Unit unit, Map<Integer, TravelMode> modes) {
    return new Unit(
        unit.index(),
        unit.id(),
        unit.type().withOutboundByPriority(modes),
        unit.station(),
        unit.readiness(),
        unit.roster());
  }
}
