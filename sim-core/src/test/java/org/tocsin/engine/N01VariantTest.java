package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.tocsin.city.Station;
import org.tocsin.city.Tier;
import org.tocsin.city.Unit;
import org.tocsin.drill.Change;
import org.tocsin.drill.Drill;
import org.tocsin.drill.StationAdded;
import org.tocsin.drill.StationRemoved;
import org.tocsin.drill.UnitCountSet;
import org.tocsin.drill.UnitGroup;
import org.tocsin.random.RandomStreams;
import org.tocsin.timeline.TimelineText;
import org.tocsin.town.RandomDrill;
import org.tocsin.town.RandomDrills;
import org.tocsin.town.TinyTown;

/** A drill with a station more or less, or more units, and otherwise the same. */
class N01VariantTest {

  private static final String ENGINE = "engine:pumping 1";

  private final TinyTown town =
      TinyTown.onStreetOf(2000)
          .station("a", "central", 0, ENGINE)
          .incidentType("fire", "first=pumping 1")
          .scripted("f", "fire", 0, 1500)
          .scripted("g", "fire", 0, 1500);

  @Test
  void aStationMoreIsSentToWhatIsNearItAndTheOtherToTheRest() {
    Drill drill = town.drill();

    Drill variant = drill.with(List.of(station(town, "b", 1800, drill.city().units().get(0))));

    assertThat(run(drill, 1, "on scene"))
        .containsExactly(
            "00:03:30.000 on scene     f/1 a/engine-1 1500 m",
            "00:13:30.000 on scene     g/1 a/engine-1 0 m");
    assertThat(run(variant, 1, "on scene"))
        .containsExactly(
            "00:01:30.000 on scene     f/1 b/engine-1 300 m",
            "00:03:30.000 on scene     g/1 a/engine-1 1500 m");
  }

  @Test
  void aUnitMoreIsSentToTheSecondIncident() {
    Drill drill = town.drill();
    UnitGroup two = UnitGroup.like(drill.city().units().get(0), 2);

    assertThat(run(drill.with(List.of(new UnitCountSet("a", two))), 1, "on scene"))
        .containsExactly(
            "00:03:30.000 on scene     f/1 a/engine-1 1500 m",
            "00:03:30.000 on scene     g/1 a/engine-2 1500 m");
  }

  @Property(tries = 60)
  void whatIsAddedAndRemovedAgainLeavesNoTrace(
      @ForAll(supplier = RandomDrills.class) RandomDrill some) {
    Drill drill = some.drill();
    Unit like = drill.city().units().get(0);
    Station place = new Station("new", "new", new Tier("micro"), like.station().location());
    List<Change> changes =
        List.of(
            new StationAdded(place, List.of(UnitGroup.like(like, 2))), new StationRemoved("new"));

    assertThat(run(drill.with(changes), some.number(), ""))
        .isEqualTo(run(drill, some.number(), ""));
  }

  @Property(tries = 60)
  void anyStationMayBeRemoved(@ForAll(supplier = RandomDrills.class) RandomDrill some) {
    Drill drill = some.drill();
    List<Station> stations = drill.city().stations();
    Station gone = stations.get(some.number() % stations.size());

    Drill smaller = drill.with(List.of(new StationRemoved(gone.id())));

    assertThat(smaller.city().findStation(gone.id())).isEqualTo(Optional.empty());
    assertThat(run(smaller, some.number(), " " + gone.id() + "/")).isEmpty();
  }

  private static Change station(TinyTown town, String id, int atMetres, Unit like) {
    return new StationAdded(
        new Station(id, id, new Tier("micro"), town.at(atMetres)),
        List.of(UnitGroup.like(like, 1)));
  }

  /** The lines of a run's timeline that contain a text. */
  private static List<String> run(Drill drill, long seed, String containing) {
    List<String> lines = new ArrayList<>();
    DrillRunner.run(drill, new RandomStreams(seed, 0), new TimelineText(lines::add));
    return lines.stream().filter(line -> line.contains(containing)).toList();
  }
}
