package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.engine.DrillTimeline.assertTimeline;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.drill.AddIncidents;
import org.tocsin.incident.AddedDemand;
import org.tocsin.town.CityEffect;
import org.tocsin.town.TinyTown;

/** Incidents that drill control adds: at once, or within a time, here or there. */
class L05AddedIncidentsTest {

  @Test
  void anAddedIncidentIsLikeAnyOtherAndNamedAfterItsInject() {
    TinyTown town = town();
    town.inject(60, add(town, "i1/fire", 1, 0, 1000));

    assertTimeline(
        town,
        "",
        """
        00:01:00.000 inject       i1
        00:01:00.000 occurred     i1/fire/1 fire at 0.00898,0.00000
        00:01:00.000 reported     i1/fire/1
        00:01:10.000 answered     i1/fire/1
        00:01:30.000 verified     i1/fire/1
        00:01:30.000 notified     i1/fire/1 a/engine-1 first expected 130.0 s
        00:02:00.000 en route     i1/fire/1 a/engine-1
        00:03:40.000 on scene     i1/fire/1 a/engine-1 1000 m
        00:03:40.000 full force   i1/fire/1
        00:03:40.000 first action i1/fire/1 a/engine-1
        00:13:40.000 cleared      i1/fire/1 a/engine-1
        00:13:40.000 controlled   i1/fire/1
        00:13:40.000 closed       i1/fire/1
        00:15:20.000 in quarters  i1/fire/1 a/engine-1
        """);
  }

  @Test
  void severalComeWithinATimeEachAtAPlaceOfItsOwn() {
    TinyTown town = town();
    town.inject(0, add(town, "i1/fire", 4, 3600, 500, 1000, 1500, 2000, 2500));

    assertTimeline(
        town,
        "occurred",
        """
        00:03:12.896 occurred     i1/fire/1 fire at 0.01797,0.00000
        00:04:11.245 occurred     i1/fire/2 fire at 0.00898,0.00000
        00:32:49.338 occurred     i1/fire/4 fire at 0.00449,0.00000
        00:56:14.787 occurred     i1/fire/3 fire at 0.01797,0.00000
        """);
  }

  @Test
  void oneMoreChangesNoneOfTheOthers() {
    TinyTown three = town();
    three.inject(0, add(three, "i1/fire", 3, 3600, 500, 1000, 1500, 2000, 2500));
    TinyTown four = town();
    four.inject(0, add(four, "i1/fire", 4, 3600, 500, 1000, 1500, 2000, 2500));

    assertThat(occurred(four)).containsAll(occurred(three)).hasSize(4);
  }

  @Test
  void everydayDemandIsTheSameAsWithoutThem() {
    TinyTown plain = town().poisson("everyday", "fire", 20, 500, 2500);
    TinyTown added = town().poisson("everyday", "fire", 20, 500, 2500);
    added.inject(3600, add(added, "i1/fire", 5, 600, 1000));

    assertThat(occurred(added)).containsAll(occurred(plain)).hasSize(occurred(plain).size() + 5);
  }

  @Test
  void anEarthquakeIsManyThingsInOneInject() {
    TinyTown town = town().station("b", "small", 3000, "engine:pumping 1");
    town.order(
        60,
        CityEffect.of(add(town, "i1/near", 1, 0, 800)),
        CityEffect.of(add(town, "i1/far", 1, 0, 2000)),
        CityEffect.shut(Optional.of(Duration.ofMinutes(10)), "b"));

    assertTimeline(
        town,
        "",
        13,
        """
        00:01:00.000 inject       i1
        00:01:00.000 station shut b
        00:01:00.000 occurred     i1/near/1 fire at 0.00719,0.00000
        00:01:00.000 reported     i1/near/1
        00:01:00.000 occurred     i1/far/1 fire at 0.01797,0.00000
        00:01:00.000 reported     i1/far/1
        00:01:10.000 answered     i1/near/1
        00:01:10.000 answered     i1/far/1
        00:01:30.000 verified     i1/near/1
        00:01:30.000 notified     i1/near/1 a/engine-1 first expected 110.0 s
        00:01:30.000 verified     i1/far/1
        00:01:30.000 queued       i1/far/1 lacks pumping 1
        00:02:00.000 en route     i1/near/1 a/engine-1
        """);
  }

  private static List<String> occurred(TinyTown town) {
    return DrillTimeline.run(town, 1).stream().filter(line -> line.contains("occurred")).toList();
  }

  static AddIncidents add(TinyTown town, String id, int count, int seconds, int... atMetres) {
    return new AddIncidents(
        new AddedDemand(id, town.type("fire"), town.places(atMetres)),
        count,
        Duration.ofSeconds(seconds));
  }

  private static TinyTown town() {
    return TinyTown.onStreetOf(3000)
        .station("a", "central", 0, "engine:pumping 1")
        .incidentType("fire", "first=pumping 1");
  }
}
