package org.tocsin.engine;

import static org.tocsin.engine.DrillTimeline.assertTimeline;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.drill.CloseRoads;
import org.tocsin.drill.Condition.Happened;
import org.tocsin.drill.ReopenRoads;
import org.tocsin.timeline.FactFilter;
import org.tocsin.timeline.FactKind;
import org.tocsin.timeline.FactPattern;
import org.tocsin.timeline.Milestone;
import org.tocsin.town.TinyTown;

/**
 * Roads that are closed until somebody has done something about it: a tree lies across the street,
 * and what is behind it waits until a crew has cleared it.
 */
class L12ReopenedByActionTest {

  @Test
  void aRoadReopensWhenTheCrewThatClearsItIsDone() {
    TinyTown town = treeAcrossTheStreet();
    town.contingency(of(FactKind.CONTROLLED), 0, new ReopenRoads(town.stretch(1500, 1600)));

    assertTimeline(
        town,
        "",
        """
        00:00:00.000 inject       i1
        00:00:00.000 road closed  1500-1600 m
        00:00:00.000 occurred     tree/1 tree at 0.01347,0.00000
        00:00:00.000 reported     tree/1
        00:00:10.000 answered     tree/1
        00:00:30.000 verified     tree/1
        00:00:30.000 notified     tree/1 a/sappers-1 first expected 180.0 s
        00:01:00.000 en route     tree/1 a/sappers-1
        00:02:00.000 occurred     f/1 fire at 0.02246,0.00000
        00:02:00.000 reported     f/1
        00:02:10.000 answered     f/1
        00:02:30.000 verified     f/1
        00:02:30.000 queued       f/1 lacks pumping 1
        00:03:30.000 on scene     tree/1 a/sappers-1 1500 m
        00:03:30.000 full force   tree/1
        00:03:30.000 first action tree/1 a/sappers-1
        00:13:30.000 cleared      tree/1 a/sappers-1
        00:13:30.000 controlled   tree/1
        00:13:30.000 closed       tree/1
        00:13:30.000 inject       i2
        00:13:30.000 road open    1500-1600 m
        00:13:30.000 notified     f/1 a/engine-1 first expected 280.0 s
        00:13:30.000 dequeued     f/1
        00:14:00.000 en route     f/1 a/engine-1
        00:16:00.000 in quarters  tree/1 a/sappers-1
        00:18:10.000 on scene     f/1 a/engine-1 2500 m
        00:18:10.000 full force   f/1
        00:18:10.000 first action f/1 a/engine-1
        00:28:10.000 cleared      f/1 a/engine-1
        00:28:10.000 controlled   f/1
        00:28:10.000 closed       f/1
        00:32:20.000 in quarters  f/1 a/engine-1
        """);
  }

  @Test
  void aRoadReopensSoLongAfterTheFirstCrewIsThere() {
    TinyTown town = treeAcrossTheStreet();
    town.contingency(of(FactKind.ON_SCENE), 300, new ReopenRoads(town.stretch(1500, 1600)));

    assertTimeline(
        town,
        "road",
        """
        00:00:00.000 road closed  1500-1600 m
        00:08:30.000 road open    1500-1600 m
        """);
  }

  @Test
  void whatNobodyClearsStaysClosed() {
    TinyTown town = treeAcrossTheStreet().close(1, 700, 800);
    town.contingency(of(FactKind.CONTROLLED), 0, new ReopenRoads(town.stretch(1500, 1600)));

    assertTimeline(
        town,
        "queued",
        """
        00:00:30.000 queued       tree/1 lacks rescue 1
        00:02:30.000 queued       f/1 lacks pumping 1
        """);
  }

  private static Happened of(FactKind kind) {
    return new Happened(
        Milestone.first(FactPattern.of(kind).and(new FactFilter.OfIncident("tree/1"))));
  }

  private static TinyTown treeAcrossTheStreet() {
    TinyTown town =
        TinyTown.onStreetOf(3000)
            .station("a", "central", 0, "engine:pumping 1", "sappers:rescue 1")
            .incidentType("fire", "first=pumping 1")
            .incidentType("tree", "first=rescue 1")
            .scripted("tree", "tree", 0, 1500)
            .scripted("f", "fire", 120, 2500);
    return town.inject(
        0, new CloseRoads(town.stretch(1500, 1600), false, Optional.<Duration>empty()));
  }
}
