package org.tocsin.engine;

import static org.tocsin.engine.DrillTimeline.assertTimeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tocsin.city.Takers;
import org.tocsin.random.RandomDuration;
import org.tocsin.town.TinyTown;

/** Call takers: who is answered when, and how long each call keeps a taker busy. */
class B02CallTakersTest {

  @Test
  void aCallWaitsUntilATakerHasEndedTheOneBeforeIt() {
    TinyTown town =
        twoFires().call(10, 20).callCentre(centre -> centre.withTakers(Takers.always(1)));

    assertTimeline(
        town,
        "00:0",
        """
        00:00:00.000 occurred     f/1 fire at 0.00449,0.00000
        00:00:00.000 reported     f/1
        00:00:05.000 occurred     g/1 fire at 0.00449,0.00000
        00:00:05.000 reported     g/1
        00:00:05.000 call waits   g/1 behind 0
        00:00:10.000 answered     f/1
        00:00:30.000 verified     f/1
        00:00:30.000 notified     f/1 a/engine-1 first expected 80.0 s
        00:00:30.000 call over    f/1 taker busy 30.0 s
        00:00:40.000 answered     g/1
        00:01:00.000 en route     f/1 a/engine-1
        00:01:00.000 verified     g/1
        00:01:00.000 notified     g/1 a/engine-2 first expected 80.0 s
        00:01:00.000 call over    g/1 taker busy 30.0 s
        00:01:30.000 en route     g/1 a/engine-2
        00:01:50.000 on scene     f/1 a/engine-1 500 m
        00:01:50.000 full force   f/1
        00:01:50.000 first action f/1 a/engine-1
        00:02:20.000 on scene     g/1 a/engine-2 500 m
        00:02:20.000 full force   g/1
        00:02:20.000 first action g/1 a/engine-2
        """);
  }

  @Test
  void twoTakersAnswerTwoCallsAtOnce() {
    TinyTown town = twoFires().callCentre(centre -> centre.withTakers(Takers.always(2)));

    assertTimeline(
        town,
        "answered",
        """
        00:00:10.000 answered     f/1
        00:00:15.000 answered     g/1
        """);
  }

  @Test
  void processingByTypeWinsOverProcessingByPriority() {
    TinyTown town =
        TinyTown.onStreetOf(1000)
            .station("a", "central", 0, "engine:initial-attack 1")
            .callCentre(
                centre ->
                    centre.withProcessing(Map.of("trapped", seconds(60)), Map.of(1, seconds(40))))
            .incidentType("trapped", 1, "first=initial-attack 1")
            .incidentType("fire", 1, "first=initial-attack 1")
            .incidentType("cat", 4, "first=initial-attack 1")
            .scripted("t", "trapped", 0, 0)
            .scripted("f", "fire", 0, 0)
            .scripted("c", "cat", 0, 0);

    assertTimeline(
        town,
        "verified",
        """
        00:00:30.000 verified     c/1
        00:00:50.000 verified     f/1
        00:01:10.000 verified     t/1
        """);
  }

  @Test
  void callsThatNobodyIsThereToTakeWaitForTheHourThatBringsTakers() {
    TinyTown town = twoFires().callCentre(centre -> centre.withTakers(from(2, 1)));

    assertTimeline(
        town,
        "answered",
        """
        02:00:10.000 answered     f/1
        02:00:40.000 answered     g/1
        """);
  }

  @Test
  void aTakerWhoseShiftIsOverEndsTheCallAndTakesNoOther() {
    List<Integer> byHour = new ArrayList<>(Collections.nCopies(168, 1));
    byHour.set(1, 0);
    TinyTown town =
        TinyTown.onStreetOf(1000)
            .station("a", "central", 0, "engine:initial-attack 1")
            .callCentre(centre -> centre.withTakers(new Takers(byHour)))
            .incidentType("fire", "first=initial-attack 1")
            .scripted("f", "fire", 3590, 500)
            .scripted("g", "fire", 3595, 500);

    assertTimeline(
        town,
        "answered",
        """
        01:00:00.000 answered     f/1
        02:00:10.000 answered     g/1
        """);
  }

  private static TinyTown twoFires() {
    return TinyTown.onStreetOf(1000)
        .station("a", "central", 0, "engine:initial-attack 1", "engine:initial-attack 1")
        .incidentType("fire", "first=initial-attack 1")
        .scripted("f", "fire", 0, 500)
        .scripted("g", "fire", 5, 500);
  }

  private static Takers from(int hour, int count) {
    List<Integer> byHour = new ArrayList<>(Collections.nCopies(168, count));
    for (int early = 0; early < hour; early++) {
      byHour.set(early, 0);
    }
    return new Takers(byHour);
  }

  private static RandomDuration seconds(int seconds) {
    return RandomDuration.constant(Duration.ofSeconds(seconds));
  }
}
