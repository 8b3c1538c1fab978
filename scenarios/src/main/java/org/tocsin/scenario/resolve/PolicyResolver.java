package org.tocsin.scenario.resolve;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tocsin.city.City;
import org.tocsin.city.Station;
import org.tocsin.city.Tier;
import org.tocsin.city.Zone;
import org.tocsin.response.DirectAlert;
import org.tocsin.response.DispatchPolicy;
import org.tocsin.response.NearestUnits;
import org.tocsin.response.RunCard;
import org.tocsin.response.TieredUnits;
import org.tocsin.response.Wave;
import org.tocsin.scenario.format.DispatchSection;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.shape.Spotted;

/** The dispatch policy, with the tiers, zones and stations that it names looked up. */
final class PolicyResolver {

  private final City city;
  private final KnownParts known;
  private final Problems problems;
  private final Lookup lookup;

  PolicyResolver(City city, KnownParts known, Problems problems) {
    this.city = city;
    this.known = known;
    this.problems = problems;
    this.lookup = new Lookup(problems);
  }

  DispatchPolicy policy(DispatchSection section) {
    if (section instanceof DispatchSection.Tiered tiered) {
      return tiered(tiered);
    }
    if (section instanceof DispatchSection.Cards cards) {
      return runCard(cards);
    }
    return section instanceof DispatchSection.Cover cover ? cover.policy() : new NearestUnits();
  }

  /** Whoever the last wave leaves out is sent after it, so that nobody waits for ever. */
  private TieredUnits tiered(DispatchSection.Tiered section) {
    Set<String> tiers = city.tiers().stream().map(Tier::id).collect(Collectors.toSet());
    List<Wave> waves = new ArrayList<>();
    Set<Tier> sent = new HashSet<>();
    for (DispatchSection.Wave wave : section.waves()) {
      check(wave.tiers(), tiers, "tier");
      wave.tiers().forEach(tier -> sent.add(new Tier(tier.value())));
      waves.add(
          new Wave(
              Set.copyOf(sent),
              wave.within().orElse(DirectAlert.ANY_TIME),
              wave.untilNext().orElse(Duration.ZERO)));
    }
    if (waves.isEmpty()) {
      return new TieredUnits(List.of(Wave.ALL));
    }
    boolean leavesSomebodyOut = !sent.containsAll(city.tiers());
    boolean endsWithAll = section.waves().get(section.waves().size() - 1).tiers().isEmpty();
    if (leavesSomebodyOut && !endsWithAll) {
      waves.add(Wave.ALL);
    } else {
      waves.set(waves.size() - 1, Wave.ALL);
    }
    return new TieredUnits(waves);
  }

  private RunCard runCard(DispatchSection.Cards section) {
    Set<String> zones = new LinkedHashSet<>();
    city.zones().stream().map(Zone::id).forEach(zones::add);
    Set<String> stations = new LinkedHashSet<>();
    city.stations().stream().map(Station::id).forEach(stations::add);
    Map<String, List<String>> cards = new LinkedHashMap<>();
    section
        .stationsByZone()
        .values()
        .forEach(
            (zone, order) -> {
              if (!zones.contains(zone) && !problems.hasErrorsIn("city.zones")) {
                lookup.unknown(
                    section.stationsByZone().spot(zone, section.spot()), "zone", zone, zones);
              }
              check(order, stations, "station");
              cards.put(zone, order.stream().map(Spotted::value).toList());
            });
    return new RunCard(cards);
  }

  private void check(List<Spotted<String>> names, Set<String> declared, String kind) {
    if (!known.stations()) {
      return;
    }
    for (Spotted<String> name : names) {
      if (!declared.contains(name.value())) {
        lookup.unknown(name.spot(), kind, name.value(), declared);
      }
    }
  }
}
