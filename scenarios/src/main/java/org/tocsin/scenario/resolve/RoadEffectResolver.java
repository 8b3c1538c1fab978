package org.tocsin.scenario.resolve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.tocsin.city.City;
import org.tocsin.drill.CloseRoads;
import org.tocsin.drill.Effect;
import org.tocsin.drill.ReopenRoads;
import org.tocsin.drill.RoadStretch;
import org.tocsin.drill.SlowRoads;
import org.tocsin.scenario.format.RoadEffectSection;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.time.SimTime;

/** What injects do to roads. */
final class RoadEffectResolver {

  /** Roads that close, at the earliest from a time on. */
  private record Closing(SimTime earliest, RoadStretch roads) {
    boolean mayPrecede(Reopening other) {
      return earliest.compareTo(other.latest) <= 0
          && roads.segments().entrySet().stream()
              .anyMatch(
                  entry -> {
                    BitSet reopened = other.roads.segments().get(entry.getKey());
                    return reopened != null && reopened.intersects(entry.getValue());
                  });
    }
  }

  /** Roads that reopen, at the latest at a time. */
  private record Reopening(SimTime latest, RoadStretch roads, Spot spot) {}

  private final RoadFinder roads;
  private final Problems problems;
  private final List<Closing> closings = new ArrayList<>();
  private final List<Reopening> reopenings = new ArrayList<>();

  RoadEffectResolver(City city, Problems problems) {
    this.roads = new RoadFinder(city.streets(), city.zones(), problems);
    this.problems = problems;
  }

  /**
   * What one inject does.
   *
   * @param earliest when it comes at the earliest
   * @param latest when it comes at the latest
   */
  List<Effect> effects(RoadEffectSection section, SimTime earliest, SimTime latest) {
    Optional<RoadStretch> found = meant(section);
    if (found.isEmpty()) {
      return List.of();
    }
    RoadStretch stretch = found.get();
    return List.of(
        section.<Effect>match(
            close -> close(close, stretch, earliest),
            reopen -> reopen(reopen, stretch, latest),
            slow -> new SlowRoads(stretch, slow.speedFactor(), slow.lasting(), slow.knownAfter()),
            flood -> flood(flood, stretch, earliest)));
  }

  private Effect close(RoadEffectSection.Close close, RoadStretch stretch, SimTime earliest) {
    closings.add(new Closing(earliest, stretch));
    return new CloseRoads(stretch, close.sealed(), close.lasting(), close.knownAfter());
  }

  private Effect reopen(RoadEffectSection.Reopen reopen, RoadStretch stretch, SimTime latest) {
    reopenings.add(new Reopening(latest, stretch, reopen.roads().spot()));
    return new ReopenRoads(stretch);
  }

  private Effect flood(RoadEffectSection.Flood flood, RoadStretch stretch, SimTime earliest) {
    Effect effect = FloodWater.on(stretch, flood);
    if (effect instanceof CloseRoads) {
      closings.add(new Closing(earliest, stretch));
    }
    return effect;
  }

  /** Tells of roads that reopen though nothing can have closed them; when all injects are known. */
  void checkReopenings() {
    for (Reopening reopening : reopenings) {
      if (closings.stream().noneMatch(closing -> closing.mayPrecede(reopening))) {
        problems.error(
            reopening.spot(),
            "nothing of \"" + reopening.roads() + "\" has been closed before",
            "roads that an earlier inject closes");
      }
    }
  }

  private Optional<RoadStretch> meant(RoadEffectSection section) {
    Optional<RoadStretch> all = roads.find(section.roads());
    if (section.only().isEmpty() || all.isEmpty()) {
      return all;
    }
    Optional<RoadStretch> some = all.get().on(section.only().get());
    if (section instanceof RoadEffectSection.Flood && some.isPresent()) {
      return Optional.of(new RoadStretch(all.get().name(), some.get().segments()));
    }
    if (some.isEmpty()) {
      problems.error(
          section.roads().spot(),
          "\"" + all.get() + "\" has no streets of that kind",
          "without only, or roads that have");
    }
    return some;
  }
}
