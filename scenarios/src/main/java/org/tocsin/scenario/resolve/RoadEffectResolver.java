package org.tocsin.scenario.resolve;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.city.City;
import org.tocsin.drill.CloseRoads;
import org.tocsin.drill.Effect;
import org.tocsin.drill.ReopenRoads;
import org.tocsin.drill.RoadStretch;
import org.tocsin.drill.SlowRoads;
import org.tocsin.roads.NetworkKind;
import org.tocsin.scenario.format.RoadEffectSection;
import org.tocsin.scenario.problem.Problems;

/** What injects do to roads, in the order of their time. */
final class RoadEffectResolver {

  private final RoadFinder roads;
  private final Problems problems;

  /** What has been closed so far. */
  private final Map<NetworkKind, BitSet> closed = new EnumMap<>(NetworkKind.class);

  RoadEffectResolver(City city, Problems problems) {
    this.roads = new RoadFinder(city.streets(), city.zones(), problems);
    this.problems = problems;
  }

  List<Effect> effects(RoadEffectSection section) {
    Optional<RoadStretch> found = roads.find(section.roads());
    if (found.isEmpty()) {
      return List.of();
    }
    RoadStretch stretch = found.get();
    if (section instanceof RoadEffectSection.Close close) {
      stretch.segments().forEach((kind, all) -> closed(kind).or(all));
      return List.of(new CloseRoads(stretch, close.sealed(), close.lasting()));
    } else if (section instanceof RoadEffectSection.Slow slow) {
      return List.of(new SlowRoads(stretch, slow.speedFactor(), slow.lasting()));
    }
    if (stretch.segments().entrySet().stream()
        .noneMatch(entry -> closed(entry.getKey()).intersects(entry.getValue()))) {
      problems.error(
          section.roads().spot(),
          "nothing of \"" + stretch + "\" has been closed before",
          "roads that an earlier inject closes");
    }
    return List.of(new ReopenRoads(stretch));
  }

  private BitSet closed(NetworkKind kind) {
    return closed.computeIfAbsent(kind, k -> new BitSet());
  }
}
