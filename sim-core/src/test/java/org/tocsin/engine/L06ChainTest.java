package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.engine.DrillTimeline.assertTimeline;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.incident.Cause;
import org.tocsin.incident.Cause.Nearby;
import org.tocsin.random.RandomDuration;
import org.tocsin.time.Distance;
import org.tocsin.town.TinyTown;

/** Incidents that cause others: which, when, where, and how to avert them. */
class L06ChainTest {

  private static final RandomDuration TEN_MINUTES = RandomDuration.constant(Duration.ofMinutes(10));

  @Test
  void whatAnIncidentCausesBearsItsName() {
    TinyTown town = town().scripted("quake", "collapse", 0, 1000);
    town.causes(
        "collapse",
        new Cause("fire", town.type("fire"), 2, 1, TEN_MINUTES, Optional.empty(), false));

    assertTimeline(
        town,
        "occurred",
        """
        00:00:00.000 occurred     quake/1 collapse at 0.00898,0.00000
        00:10:00.000 occurred     quake/1/fire/1 fire at 0.00898,0.00000
        00:10:00.000 occurred     quake/1/fire/2 fire at 0.00898,0.00000
        """);
  }

  @Test
  void itHappensAtAPlaceNearby() {
    TinyTown town = town().scripted("quake", "collapse", 0, 1000);
    Nearby nearby = new Nearby(town.places(0, 900, 1150, 3000), Distance.ofMetres(200));
    town.causes(
        "collapse",
        new Cause("fire", town.type("fire"), 4, 1, TEN_MINUTES, Optional.of(nearby), false));

    assertTimeline(
        town,
        "occurred",
        """
        00:00:00.000 occurred     quake/1 collapse at 0.00898,0.00000
        00:10:00.000 occurred     quake/1/fire/1 fire at 0.00808,0.00000
        00:10:00.000 occurred     quake/1/fire/2 fire at 0.01033,0.00000
        00:10:00.000 occurred     quake/1/fire/3 fire at 0.01033,0.00000
        00:10:00.000 occurred     quake/1/fire/4 fire at 0.00808,0.00000
        """);
  }

  @Test
  void aFireSpreadsFromHouseToHouseUnlessItIsUnderControl() {
    TinyTown town = town().scripted("first", "fire", 0, 1000);
    town.causes(
        "fire", new Cause("spread", town.type("fire"), 1, 1, minutes(14), Optional.empty(), true));

    // The engine has done its work at 0:12:40. From there it goes on to what has spread before, and
    // is done with that ten minutes later, before it spreads on.
    assertTimeline(
        town,
        "occurred",
        """
        00:00:00.000 occurred     first/1 fire at 0.00898,0.00000
        """);
    town.causes(
        "fire", new Cause("spread", town.type("fire"), 1, 1, minutes(12), Optional.empty(), true));
    assertTimeline(
        town,
        "occurred",
        """
        00:00:00.000 occurred     first/1 fire at 0.00898,0.00000
        00:12:00.000 occurred     first/1/spread/1 fire at 0.00898,0.00000
        """);
  }

  @Test
  void asManyAsTheProbabilitySaysAndTheSameWhateverElseIsCaused() {
    TinyTown one = town().poisson("collapses", "collapse", 200, 1000);
    Cause fire = new Cause("fire", one.type("fire"), 1, 0.3, TEN_MINUTES, Optional.empty(), false);
    Cause again =
        new Cause("again", one.type("fire"), 3, 0.5, TEN_MINUTES, Optional.empty(), false);
    one.causes("collapse", fire);
    List<String> fires = occurred(one, "/fire/");
    one.causes("collapse", again, fire);

    assertThat(occurred(one, "/fire/")).isEqualTo(fires);
    int collapses = occurred(one, "collapse at").size();
    assertThat((double) fires.size() / collapses).isBetween(0.2, 0.4);
    assertThat((double) occurred(one, "/again/").size() / collapses).isBetween(1.3, 1.7);
  }

  private static List<String> occurred(TinyTown town, String containing) {
    return DrillTimeline.run(town, 1).stream()
        .filter(line -> line.contains("occurred") && line.contains(containing))
        .toList();
  }

  private static RandomDuration minutes(int minutes) {
    return RandomDuration.constant(Duration.ofMinutes(minutes));
  }

  private static TinyTown town() {
    return TinyTown.onStreetOf(3000)
        .station("a", "central", 0, "engine:pumping 1,rescue 1")
        .incidentType("collapse", "first=rescue 1")
        .incidentType("fire", "first=pumping 1");
  }
}
