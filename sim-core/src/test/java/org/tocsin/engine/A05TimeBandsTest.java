package org.tocsin.engine;

import static org.tocsin.engine.DrillTimeline.assertTimeline;

import org.junit.jupiter.api.Test;
import org.tocsin.random.Constant;
import org.tocsin.town.TinyTown;

class A05TimeBandsTest {

  @Test
  void aTripTakesTheTrafficOfItsStart() {
    TinyTown town =
        TinyTown.onStreetOf(1000)
            .station("a", "central", 0, "engine:pumping 1")
            .slowBetween(7, 9, 0.5)
            .incidentType("fire", "first=pumping 1")
            .scripted("before", "fire", 7 * 3600 - 61, 1000)
            .scripted("within", "fire", 8 * 3600, 1000);

    assertTimeline(
        town,
        "scene",
        """
        07:01:39.000 on scene     before/1 a/engine-1 1000 m
        08:04:20.000 on scene     within/1 a/engine-1 1000 m
        """);
  }

  @Test
  void whoIsNearestDependsOnTheHour() {
    TinyTown town =
        TinyTown.onStreetOf(3000)
            .station("far-but-ready", "central", 0, "engine:pumping 1")
            .turnout(new Constant(130))
            .station("near-but-slow", "small", 3000, "engine:pumping 1")
            .slowBetween(7, 9, 0.5)
            .incidentType("fire", "first=pumping 1")
            .scripted("night", "fire", 3 * 3600, 1800)
            .scripted("peak", "fire", 8 * 3600, 1800);

    assertTimeline(
        town,
        "notified",
        """
        03:00:30.000 notified     night/1 far-but-ready/engine-1 first expected 210.0 s
        08:00:30.000 notified     peak/1 near-but-slow/engine-1 first expected 370.0 s
        """);
  }
}
