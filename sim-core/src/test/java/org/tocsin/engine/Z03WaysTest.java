package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tocsin.city.Unit;
import org.tocsin.drill.Drill;
import org.tocsin.random.RandomStreams;
import org.tocsin.timeline.Broadcast;
import org.tocsin.timeline.FactConsumer;
import org.tocsin.timeline.TimelineText;
import org.tocsin.timeline.UnitRerouted;
import org.tocsin.town.RandomDrill;
import org.tocsin.town.RandomDrills;
import org.tocsin.town.TinyTown;

/** Who follows the ways of units sees each where the facts say, and changes nothing by looking. */
class Z03WaysTest {

  @Property(tries = 150)
  void unitsMoveWithoutAJumpAndAreWhereTheFactsSay(
      @ForAll(supplier = RandomDrills.class) RandomDrill some) {
    Drill drill = some.drill();

    WayWatch watch = new WayWatch();

    DrillRunner.run(drill, new RandomStreams(some.number(), 0), watch);
  }

  @Property(tries = 60)
  void whoFollowsWaysChangesNothing(@ForAll(supplier = RandomDrills.class) RandomDrill some) {
    Drill drill = some.drill();
    List<String> unseen = new ArrayList<>();
    List<String> seen = new ArrayList<>();

    DrillRunner.run(drill, new RandomStreams(some.number(), 0), new TimelineText(unseen::add));
    DrillRunner.run(
        drill,
        new RandomStreams(some.number(), 0),
        new Broadcast(List.of(new WayWatch(), new TimelineText(seen::add))));

    assertThat(seen).isEqualTo(unseen);
  }

  @Example
  void anEngineThatGoesRoundAClosureIsSeenToTurnAndToComeHome() {
    Drill drill =
        TinyTown.onStreetWithBypass(3000, 1000, 2000, 1500)
            .station("a", "central", 0, "engine:pumping 1")
            .incidentType("fire", "first=pumping 1")
            .scripted("f", "fire", 0, 2500)
            .close(120, 1500, 1600)
            .drill();
    Unit engine = drill.city().units().get(0);
    WayWatch watch = new WayWatch();
    List<Long> metres = new ArrayList<>();
    FactConsumer looking =
        new FactConsumer() {
          @Override
          public void unitRerouted(UnitRerouted fact) {
            metres.add(metresFromTheStation(engine, watch, 120_000));
            metres.add(metresFromTheStation(engine, watch, 160_000));
            metres.add(metresFromTheStation(engine, watch, 360_000));
          }
        };

    DrillRunner.run(drill, new RandomStreams(1, 0), new Broadcast(List.of(watch, looking)));

    // Sets off at 60 s with 10 m/s; at 600 m, at 1,000 m where the bypass begins, and at the fire.
    assertThat(metres).containsExactly(600L, 1000L, 2500L);
    assertThat(metresFromTheStation(engine, watch, 86_400_000)).isZero();
    assertThat(watch.ways).isEqualTo(3);
  }

  private static long metresFromTheStation(Unit engine, WayWatch watch, long atMillis) {
    return Math.round(
        watch.position(engine, atMillis).metresTo(engine.station().location().position()));
  }
}
