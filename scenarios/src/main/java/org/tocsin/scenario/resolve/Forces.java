package org.tocsin.scenario.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tocsin.city.City;
import org.tocsin.city.Station;
import org.tocsin.city.Tier;
import org.tocsin.city.Unit;
import org.tocsin.scenario.format.Scenario;
import org.tocsin.scenario.format.StationSection;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.shape.Spotted;

/** What waits where, as it is written; known also where the streets are not. */
record Forces(List<Post> posts) {

  /** A station with its units. */
  record Post(String station, Tier tier, List<StationSection.Units> units) {}

  static Forces of(List<StationResolver.Site> sites) {
    return new Forces(
        sites.stream()
            .map(site -> new Post(site.station().id(), site.station().tier(), site.units()))
            .toList());
  }

  /** Those of a city whose names are known to be right. */
  static Forces of(City city) {
    Map<Station, List<StationSection.Units>> units = new LinkedHashMap<>();
    city.stations().forEach(station -> units.put(station, new ArrayList<>()));
    for (Unit unit : city.units()) {
      Spotted<String> type = new Spotted<>(unit.type().id(), Spot.ofFile(""));
      units
          .computeIfAbsent(unit.station(), station -> new ArrayList<>())
          .add(new StationSection.Units(type, 1, Optional.empty(), Optional.empty()));
    }
    List<Post> posts = new ArrayList<>();
    units.forEach((station, there) -> posts.add(new Post(station.id(), station.tier(), there)));
    return new Forces(posts);
  }

  /**
   * Those of a scenario without streets; empty if a table tells of stations, as only on the streets
   * is it known how many of its rows count.
   */
  static Optional<Forces> written(Scenario scenario) {
    List<Post> posts = new ArrayList<>();
    for (StationSection section : DutyResolver.stations(scenario)) {
      if (!(section instanceof StationSection.One one)) {
        return Optional.empty();
      }
      posts.add(new Post(one.id().value(), new Tier(one.tier()), one.units()));
    }
    return Optional.of(new Forces(posts));
  }

  /** What all units together provide, by capability. */
  SortedMap<String, Integer> provided(Scenario scenario) {
    SortedMap<String, Integer> provided = new TreeMap<>();
    units(posts)
        .forEach(
            (type, count) ->
                scenario
                    .unitTypes()
                    .find(type)
                    .ifPresent(
                        section ->
                            section
                                .provides()
                                .amounts()
                                .forEach(
                                    (c, n) -> provided.merge(c.id(), n * count, Integer::sum))));
    return provided;
  }

  boolean areNone() {
    return units(posts).isEmpty();
  }

  /** How many units there are of each type, without those of neighbours. */
  SortedMap<String, Integer> ownUnits() {
    return units(posts.stream().filter(post -> post.tier().isOwn()).toList());
  }

  /** Stations that are no neighbours'. */
  Set<String> ownStations() {
    return posts.stream()
        .filter(post -> post.tier().isOwn())
        .map(Post::station)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static SortedMap<String, Integer> units(List<Post> posts) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    for (Post post : posts) {
      for (StationSection.Units units : post.units()) {
        if (units.count() > 0) {
          counts.merge(units.type().value(), units.count(), Integer::sum);
        }
      }
    }
    return counts;
  }
}
