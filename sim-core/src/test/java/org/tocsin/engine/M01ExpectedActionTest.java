package org.tocsin.engine;

import static org.tocsin.engine.DrillTimeline.assertTimeline;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.tocsin.drill.Deadline;
import org.tocsin.time.SimTime;
import org.tocsin.timeline.FactFilter.OfIncident;
import org.tocsin.timeline.FactFilter.OfTier;
import org.tocsin.timeline.FactKind;
import org.tocsin.timeline.FactPattern;
import org.tocsin.timeline.Milestone;
import org.tocsin.town.TinyTown;

/** What a drill expects is met, done late, or missed; each becomes a fact when it is known. */
class M01ExpectedActionTest {

  /** An engine 1000 m and 180 s from the incident, all told. */
  private static TinyTown town() {
    return TinyTown.onStreetOf(3000)
        .station("a", "central", 0, "engine:pumping 1")
        .station("b", "small", 3000, "engine:pumping 1")
        .incidentType("fire", "first=pumping 2")
        .scripted("f", "fire", 60, 1000);
  }

  private static FactPattern onScene() {
    return FactPattern.of(FactKind.ON_SCENE).and(new OfIncident("f"));
  }

  @Test
  void whatComesBeforeItsDeadlineIsMetWithTimeInHand() {
    TinyTown town = town().expect("first-engine", 240, "f", Milestone.first(onScene()));

    assertTimeline(
        town,
        "first-engine",
        """
        00:01:00.000 due          first-engine by 00:05:00.000
        00:03:40.000 met          first-engine 80.0 s in hand
        """);
  }

  @Test
  void whatComesAtItsVeryDeadlineIsMet() {
    TinyTown town = town().expect("first-engine", 160, "f", Milestone.first(onScene()));

    assertTimeline(
        town,
        "first-engine",
        """
        00:01:00.000 due          first-engine by 00:03:40.000
        00:03:40.000 met          first-engine 0.0 s in hand
        """);
  }

  @Test
  void whatComesAfterItsDeadlineIsOverdueAndThenLate() {
    TinyTown town = town().expect("both", 200, "f", new Milestone(onScene(), 2));

    assertTimeline(
        town,
        "both",
        """
        00:01:00.000 due          both by 00:04:20.000
        00:04:20.000 overdue      both
        00:05:20.000 done late    both by 60.0 s
        """);
  }

  @Test
  void whatNeverComesStaysOverdue() {
    TinyTown town =
        town()
            .expect("micro", 60, "f", Milestone.first(onScene().and(new OfTier("micro"))))
            .expect("three", 600, "f", new Milestone(onScene(), 3));

    assertTimeline(
        town,
        "overdue",
        """
        00:02:00.000 overdue      micro
        00:11:00.000 overdue      three
        """);
  }

  @Test
  void aDeadlineMayBeATimeOfTheDrill() {
    TinyTown town =
        town()
            .expect(
                "first-engine",
                new Deadline.At(SimTime.after(Duration.ofMinutes(3))),
                Milestone.first(onScene()));

    assertTimeline(
        town,
        "first-engine",
        """
        00:00:00.000 due          first-engine by 00:03:00.000
        00:03:00.000 overdue      first-engine
        00:03:40.000 done late    first-engine by 40.0 s
        """);
  }

  @Test
  void whatCameBeforeItsClockBeganIsMetWhenItBegins() {
    TinyTown town =
        town()
            .expect(
                "known-in-time",
                new Deadline.Within(Duration.ofSeconds(10), Milestone.first(onScene())),
                Milestone.first(FactPattern.of(FactKind.VERIFIED).and(new OfIncident("f/1"))));

    assertTimeline(
        town,
        "known-in-time",
        """
        00:03:40.000 due          known-in-time by 00:03:50.000
        00:03:40.000 met          known-in-time 140.0 s in hand
        """);
  }

  @Test
  void nothingIsExpectedWhereTheClockNeverBegins() {
    TinyTown town =
        town()
            .expect(
                "micro-knocks-down",
                new Deadline.Within(
                    Duration.ofSeconds(10), Milestone.first(onScene().and(new OfTier("micro")))),
                Milestone.first(FactPattern.of(FactKind.KNOCKED_DOWN)));

    assertTimeline(town, "micro-knocks-down", "");
  }

  @Test
  void whatIsNotNeededAnyMoreIsNotMissed() {
    TinyTown town =
        town()
            .expect("three", 3600, "f", new Milestone(onScene(), 3))
            .expect(
                "exploded",
                3600,
                "f",
                Milestone.first(FactPattern.of(FactKind.EXPLODED).and(new OfIncident("f"))));

    assertTimeline(
        town,
        "not needed",
        """
        01:01:00.000 not needed   three
        01:01:00.000 not needed   exploded
        """);
  }
}
