package org.tocsin.engine;

import static org.tocsin.engine.DrillTimeline.assertTimeline;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.city.Watch;
import org.tocsin.town.TinyTown;

/** The people of a station share its units: an engine of six, or two teams of three. */
class C03CrewTest {

  private static final Watch SIX = new Watch(6, Optional.empty());

  @Test
  void whileTheEngineIsOutNobodyIsLeftForTheTeams() {
    TinyTown town =
        engineAndTeams()
            .scripted("fire", "fire", 0, 1000)
            .scripted("fall", "fall", 60, 500)
            .scripted("trip", "fall", 61, 600);

    // The engine takes all six at 0:30 and brings them back at 14:20, when both teams go.
    assertTimeline(
        crewed(town),
        "/1 a/",
        """
        00:00:30.000 notified     fire/1 a/engine-1 first expected 130.0 s
        00:01:00.000 en route     fire/1 a/engine-1
        00:02:40.000 on scene     fire/1 a/engine-1 1000 m
        00:02:40.000 first action fire/1 a/engine-1
        00:12:40.000 cleared      fire/1 a/engine-1
        00:14:20.000 in quarters  fire/1 a/engine-1
        00:14:20.000 notified     fall/1 a/team-1 first expected 80.0 s
        00:14:20.000 notified     trip/1 a/team-2 first expected 90.0 s
        00:14:50.000 en route     fall/1 a/team-1
        00:14:50.000 en route     trip/1 a/team-2
        00:15:40.000 on scene     fall/1 a/team-1 500 m
        00:15:40.000 first action fall/1 a/team-1
        00:15:50.000 on scene     trip/1 a/team-2 600 m
        00:15:50.000 first action trip/1 a/team-2
        00:25:40.000 cleared      fall/1 a/team-1
        00:25:50.000 cleared      trip/1 a/team-2
        00:26:30.000 in quarters  fall/1 a/team-1
        00:26:50.000 in quarters  trip/1 a/team-2
        """);
  }

  @Test
  void oneTeamOutLeavesTooFewForTheEngineButEnoughForTheOtherTeam() {
    TinyTown town =
        engineAndTeams()
            .scripted("fall", "fall", 0, 500)
            .scripted("fire", "fire", 60, 1000)
            .scripted("trip", "fall", 61, 600);

    // The fire waits first and longest: for the engine both teams must be back.
    assertTimeline(
        crewed(town),
        "notified",
        """
        00:00:30.000 notified     fall/1 a/team-1 first expected 80.0 s
        00:01:31.000 notified     trip/1 a/team-2 first expected 90.0 s
        00:14:01.000 notified     fire/1 a/engine-1 first expected 130.0 s
        """);
  }

  @Test
  void aForceThatTheCrewsDoNotSufficeForIsSentAsFarAsTheyGo() {
    TinyTown town = engineAndTeams().scripted("both", "both", 0, 1000);

    // Engine and team would both be free, but the engine takes the team's people.
    assertTimeline(
        crewed(town),
        "both/1",
        """
        00:00:00.000 occurred     both/1 both at 0.00898,0.00000
        00:00:00.000 reported     both/1
        00:00:10.000 answered     both/1
        00:00:30.000 verified     both/1
        00:00:30.000 notified     both/1 a/engine-1 first expected 130.0 s
        00:00:30.000 queued       both/1 lacks first-aid 1
        00:01:00.000 en route     both/1 a/engine-1
        00:02:40.000 on scene     both/1 a/engine-1 1000 m
        00:02:40.000 first action both/1 a/engine-1
        00:12:40.000 cleared      both/1 a/engine-1
        00:14:20.000 in quarters  both/1 a/engine-1
        00:14:20.000 notified     both/1 a/team-1 first expected 130.0 s
        00:14:20.000 dequeued     both/1
        00:14:50.000 en route     both/1 a/team-1
        00:16:30.000 on scene     both/1 a/team-1 1000 m
        00:16:30.000 full force   both/1
        00:16:30.000 controlled   both/1
        00:26:30.000 cleared      both/1 a/team-1
        00:26:30.000 closed       both/1
        00:28:10.000 in quarters  both/1 a/team-1
        """);
  }

  @Test
  void aWatchThatComesMakesTheEngineReady() {
    TinyTown town =
        engineAndTeams()
            .scripted("early", "fire", 7 * 3600, 1000)
            .scripted("late", "fire", 20 * 3600, 1000);
    Watch three = new Watch(3, Optional.empty());
    Watch threeMoreByDay = new Watch(3, Optional.of(Crews.daily(8, 20)));

    // Before 8 there are only three; at 20 the day watch has left, so that the late fire waits.
    assertTimeline(
        Crews.people(crewsOnly(town), "a", three, threeMoreByDay),
        "fire",
        """
        07:00:00.000 occurred     early/1 fire at 0.00898,0.00000
        20:00:00.000 occurred     late/1 fire at 0.00898,0.00000
        """);
    assertTimeline(
        Crews.people(crewsOnly(town), "a", three, threeMoreByDay),
        "notified",
        "08:00:00.000 notified     early/1 a/engine-1 first expected 130.0 s\n");
  }

  @Test
  void whereWatchesAndUnitsChangeAtOnceAllWhoGoHaveGoneBeforeAnybodyComes() {
    TinyTown town = engineAndTeams().scripted("fall", "fall", 20 * 3600 - 60, 1000);
    Watch three = new Watch(3, Optional.empty());
    Watch threeMoreByDay = new Watch(3, Optional.of(Crews.daily(8, 20)));
    Crews.roster(town, "a/team-1", Crews.daily(0, 20));
    Crews.roster(town, "a/team-2", Crews.daily(20, 24));

    // Team 1 is out with three when the day watch leaves at 20:00: none are left for team 2.
    assertTimeline(
        Crews.people(
            crewsOnly(town.scripted("trip", "fall", 20 * 3600 - 30, 500)),
            "a",
            three,
            threeMoreByDay),
        "/1 a/",
        """
        19:59:30.000 notified     fall/1 a/team-1 first expected 130.0 s
        20:00:00.000 en route     fall/1 a/team-1
        20:01:40.000 on scene     fall/1 a/team-1 1000 m
        20:01:40.000 first action fall/1 a/team-1
        20:11:40.000 cleared      fall/1 a/team-1
        20:13:20.000 in quarters  fall/1 a/team-1
        20:13:20.000 notified     trip/1 a/team-2 first expected 80.0 s
        20:13:50.000 en route     trip/1 a/team-2
        20:14:40.000 on scene     trip/1 a/team-2 500 m
        20:14:40.000 first action trip/1 a/team-2
        20:24:40.000 cleared      trip/1 a/team-2
        20:25:30.000 in quarters  trip/1 a/team-2
        """);
  }

  private static TinyTown engineAndTeams() {
    return TinyTown.onStreetOf(3000)
        .station("a", "central", 0, "engine:pumping 1", "team:first-aid 1", "team:first-aid 1")
        .incidentType("fire", 1, "first=pumping 1")
        .incidentType("fall", 2, "first=first-aid 1")
        .incidentType("both", 1, "first=pumping 1,first-aid 1");
  }

  private static TinyTown crewed(TinyTown town) {
    return Crews.people(crewsOnly(town), "a", SIX);
  }

  private static TinyTown crewsOnly(TinyTown town) {
    Crews.upkeep(town, "a/engine", upkeep -> upkeep.withCrew(6));
    return Crews.upkeep(town, "a/team", upkeep -> upkeep.withCrew(3));
  }
}
