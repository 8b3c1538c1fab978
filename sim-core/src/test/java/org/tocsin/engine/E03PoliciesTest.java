package org.tocsin.engine;

import static org.tocsin.engine.DrillTimeline.assertTimeline;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tocsin.city.Tier;
import org.tocsin.response.KeepCover;
import org.tocsin.response.Preemption;
import org.tocsin.response.RunCard;
import org.tocsin.response.TieredUnits;
import org.tocsin.response.Wave;
import org.tocsin.town.TinyTown;

/** Whom to send: the light tiers first, by a card, or the nearest that leaves no station empty. */
class E03PoliciesTest {

  @Test
  void theNextTierComesWhenTheFirstHasNotDoneInTime() {
    TinyTown town =
        twoTiers()
            .incidentType("fire", "first=initial-attack 1", "alarm-1=pumping 1")
            .scripted("f", "fire", 0, 1500);

    assertTimeline(
        town,
        "notified",
        """
        00:00:30.000 notified     f/1 m/team-1 first expected 80.0 s
        00:02:00.000 notified     f/1 c/engine-1 alarm-1 expected 180.0 s
        """);
  }

  @Test
  void theNextTierIsSparedWhenTheFirstIsAllThatIsNeeded() {
    TinyTown town =
        twoTiers()
            .incidentType("rubbish", "first=initial-attack 1")
            .scripted("f", "rubbish", 0, 1500);

    assertTimeline(
        town,
        "notified",
        """
        00:00:30.000 notified     f/1 m/team-1 first expected 80.0 s
        """);
  }

  @Test
  void aWaveSendsOnlyThoseWhoAreNearEnough() {
    TinyTown town =
        twoTiers()
            .incidentType("rubbish", "first=initial-attack 1")
            .scripted("far", "rubbish", 0, 3000);

    assertTimeline(
        town,
        "notified",
        """
        00:00:30.000 notified     far/1 m/team-1 first expected 230.0 s
        """);
  }

  @Test
  void aWaveThatFindsNobodyDoesNotHoldUpTheNext() {
    TinyTown town =
        twoTiers().incidentType("accident", "first=pumping 1").scripted("f", "accident", 0, 1500);

    assertTimeline(
        town,
        "notified",
        """
        00:00:30.000 notified     f/1 c/engine-1 first expected 180.0 s
        """);
  }

  @Test
  void whoIsCalledAwayIsReplacedByTheSameTier() {
    TinyTown town =
        twoTiers()
            .station("d", "central", 1400, "engine:initial-attack 1")
            .station("n", "micro", 600, "team:initial-attack 1")
            .incidentType("rubbish", 3, "first=initial-attack 1")
            .incidentType("worse", 1, "first=initial-attack 1")
            .plan(plan -> plan.withPreemptions(List.of(new Preemption(3, 1))))
            .scripted("r", "rubbish", 0, 2000)
            .scripted("w", "worse", 60, 1700);

    // The engine of d would be nearer to r than the second team, but is of the next wave.
    assertTimeline(
        town,
        "notified",
        """
        00:00:30.000 notified     r/1 m/team-1 first expected 130.0 s
        00:01:30.000 notified     w/1 m/team-1 first expected 40.0 s
        00:01:30.000 notified     r/1 n/team-1 first expected 170.0 s
        """);
  }

  @Test
  void theLastUnitOfAStationIsSparedIfAnotherIsThereSoonAfter() {
    TinyTown town =
        TinyTown.onStreetOf(3000)
            .station("a", "small", 1000, "engine:pumping 1")
            .station("b", "central", 3000, "engine:pumping 1", "engine:pumping 1")
            .incidentType("fire", "first=pumping 1")
            .scripted("near", "fire", 0, 1800)
            .scripted("nearer", "fire", 7200, 1700);

    assertTimeline(
        town.plan(plan -> plan.withDispatch(new KeepCover(1, Duration.ofSeconds(40)))),
        "notified",
        """
        00:00:30.000 notified     near/1 b/engine-1 first expected 150.0 s
        02:00:30.000 notified     nearer/1 a/engine-1 first expected 100.0 s
        """);
  }

  @Test
  void aRunCardSendsTheStationsOfItsDistrictInTheirOrderWhoeverIsNearer() {
    TinyTown town =
        TinyTown.onStreetOf(3000)
            .zone("west", "red", 0)
            .zone("east", "blue", 2000)
            .station("a", "central", 0, "engine:pumping 1")
            .station("b", "central", 3000, "engine:pumping 1")
            .incidentType("fire", "first=pumping 1", "alarm-1=pumping 2")
            .plan(plan -> plan.withDispatch(new RunCard(Map.of("west", List.of("b", "a")))))
            .scripted("by-card", "fire", 0, 500)
            .scripted("without-card", "fire", 7200, 2500);

    assertTimeline(
        town,
        "notified",
        """
        00:00:30.000 notified     by-card/1 b/engine-1 first expected 280.0 s
        00:00:30.000 notified     by-card/1 a/engine-1 alarm-1 expected 80.0 s
        02:00:30.000 notified     without-card/1 b/engine-1 first expected 80.0 s
        02:00:30.000 notified     without-card/1 a/engine-1 alarm-1 expected 280.0 s
        """);
  }

  private static TinyTown twoTiers() {
    Wave micro = new Wave(Set.of(new Tier("micro")), Duration.ofMinutes(3), Duration.ofSeconds(90));
    return TinyTown.onStreetOf(3000)
        .station("c", "central", 0, "engine:initial-attack 1,pumping 1")
        .station("m", "micro", 1000, "team:initial-attack 1")
        .plan(plan -> plan.withDispatch(new TieredUnits(List.of(micro, Wave.ALL))));
  }
}
