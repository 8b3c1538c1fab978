package org.tocsin.scenario.resolve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.city.City;
import org.tocsin.drill.CloseRoads;
import org.tocsin.drill.Effect;
import org.tocsin.drill.Inject;
import org.tocsin.drill.ReopenRoads;
import org.tocsin.drill.RoadStretch;
import org.tocsin.drill.SlowRoads;
import org.tocsin.roads.NetworkKind;
import org.tocsin.scenario.format.InjectSection;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.time.DrillClock;
import org.tocsin.time.SimTime;

/** What drill control does, and whether it can be done. */
final class InjectResolver {

  private final RoadFinder roads;
  private final Problems problems;
  private final Lookup lookup;

  /** What has been closed so far. */
  private final Map<NetworkKind, BitSet> closed = new EnumMap<>(NetworkKind.class);

  InjectResolver(City city, Problems problems) {
    this.roads = new RoadFinder(city.streets(), city.zones(), problems);
    this.problems = problems;
    this.lookup = new Lookup(problems);
  }

  List<Inject> resolve(List<InjectSection> sections, DrillClock clock) {
    record Timed(String id, SimTime at, InjectSection section) {}
    List<Timed> all = new ArrayList<>();
    Map<String, Spot> ids = new HashMap<>();
    for (int i = 0; i < sections.size(); i++) {
      InjectSection section = sections.get(i);
      String id = section.id().orElse("inject-" + (i + 1));
      if (lookup.isFirst(id, ids, section.spot(), "inject")) {
        all.add(new Timed(id, time(section, clock), section));
      }
    }
    all.sort(Comparator.comparing(Timed::at));
    List<Inject> injects = new ArrayList<>();
    for (Timed one : all) {
      List<Effect> effects = new ArrayList<>();
      one.section().effects().forEach(effect -> effect(effect).ifPresent(effects::add));
      injects.add(new Inject(one.id(), one.at(), effects, one.section().message()));
    }
    return injects;
  }

  private SimTime time(InjectSection section, DrillClock clock) {
    SimTime at = section.at().value().at(clock);
    if (at.millis() < 0 || at.compareTo(clock.end()) >= 0) {
      problems.error(
          section.at().spot(),
          "at " + at + " of the drill",
          "from 00:00:00 to its end at " + clock.end());
      return SimTime.ofMillis(0);
    }
    return at;
  }

  private Optional<Effect> effect(InjectSection.EffectSection section) {
    Optional<RoadStretch> found = roads.find(section.roads());
    if (found.isEmpty()) {
      return Optional.empty();
    }
    RoadStretch stretch = found.get();
    if (section instanceof InjectSection.Close close) {
      stretch.segments().forEach((kind, all) -> closed(kind).or(all));
      return Optional.of(new CloseRoads(stretch, close.sealed(), close.lasting()));
    } else if (section instanceof InjectSection.Slow slow) {
      return Optional.of(new SlowRoads(stretch, slow.speedFactor(), slow.lasting()));
    }
    if (stretch.segments().entrySet().stream()
        .noneMatch(entry -> closed(entry.getKey()).intersects(entry.getValue()))) {
      problems.error(
          section.roads().spot(),
          "nothing of \"" + stretch + "\" has been closed before",
          "roads that an earlier inject closes");
    }
    return Optional.of(new ReopenRoads(stretch));
  }

  private BitSet closed(NetworkKind kind) {
    return closed.computeIfAbsent(kind, k -> new BitSet());
  }
}
