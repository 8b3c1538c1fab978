package org.tocsin.siting.city;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tocsin.city.City;
import org.tocsin.city.Station;
import org.tocsin.city.Tier;
import org.tocsin.city.Unit;
import org.tocsin.drill.StationAdded;
import org.tocsin.drill.UnitGroup;

/**
 * Who waits at a new station: the same crews as at one that stands.
 *
 * @param like the station that it takes after
 * @param units of that station
 */
public record Garrison(Station like, List<Unit> units) {

  public Garrison {
    units = List.copyOf(units);
  }

  public static Garrison of(City city, Station like) {
    return new Garrison(
        like, city.units().stream().filter(unit -> unit.station().equals(like)).toList());
  }

  /**
   * The usual one of a tier: that of most of its stations, and of several that of the station with
   * the lowest id. Empty if the tier has no station.
   */
  public static Optional<Garrison> usual(City city, Tier tier) {
    Map<String, List<Garrison>> kinds = new TreeMap<>();
    for (Station station : city.stations()) {
      if (station.tier().equals(tier)) {
        Garrison garrison = of(city, station);
        kinds.computeIfAbsent(garrison.kind(), kind -> new ArrayList<>()).add(garrison);
      }
    }
    return kinds.values().stream()
        .max(
            Comparator.<List<Garrison>>comparingInt(List::size)
                .thenComparing(same -> same.get(0).like().id(), Comparator.reverseOrder()))
        .map(same -> same.get(0));
  }

  private String kind() {
    StringBuilder kind = new StringBuilder(like.agency());
    units.forEach(
        unit -> kind.append(' ').append(unit.type().id()).append(unit.roster().orElse(null)));
    return kind.append(like.watches()).toString();
  }

  /** The station that a candidate becomes, with its crews. */
  StationAdded at(Candidate built) {
    Station station =
        new Station(
            built.id(), built.name(), built.tier(), built.place(), like.agency(), like.watches());
    Map<UnitGroup, Integer> counts = new LinkedHashMap<>();
    units.forEach(unit -> counts.merge(UnitGroup.like(unit, 1), 1, Integer::sum));
    List<UnitGroup> groups = new ArrayList<>();
    counts.forEach(
        (one, count) ->
            groups.add(new UnitGroup(one.type(), count, one.readiness(), one.roster())));
    return new StationAdded(station, groups);
  }
}
