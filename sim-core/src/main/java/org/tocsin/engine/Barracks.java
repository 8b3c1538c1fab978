package org.tocsin.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tocsin.city.City;
import org.tocsin.city.Readiness;
import org.tocsin.city.Station;
import org.tocsin.city.Unit;
import org.tocsin.city.UnitType;
import org.tocsin.response.RelocationPolicy;

/**
 * All bays: for the units of each station that are alike; and where a relocation policy may have
 * units wait, for all units of its type that are alike, wherever they are at home.
 */
final class Barracks {

  private record Key(Station station, UnitType type, Readiness readiness) {}

  private record Kind(UnitType type, Readiness readiness) {}

  private final Map<Key, Bay> bays = new LinkedHashMap<>();

  Barracks(UnitLifecycle[] units, City city, RelocationPolicy policy) {
    Map<Key, List<UnitLifecycle>> places = new LinkedHashMap<>();
    for (UnitLifecycle unit : units) {
      add(places, unit.unit().station(), unit);
    }
    Set<String> posts = policy.posts(city);
    for (Station post : city.stations()) {
      if (posts.contains(post.id())) {
        addMovable(places, post, units, policy);
      }
    }
    places.forEach(
        (key, those) ->
            bays.put(
                key,
                new Bay(
                    key.station(),
                    key.type(),
                    key.readiness(),
                    those.toArray(new UnitLifecycle[0]))));
  }

  private static void addMovable(
      Map<Key, List<UnitLifecycle>> places,
      Station post,
      UnitLifecycle[] units,
      RelocationPolicy policy) {
    Map<Kind, List<UnitLifecycle>> movable = new LinkedHashMap<>();
    for (UnitLifecycle unit : units) {
      if (policy.moves(unit.unit().type()) && unit.unit().station().tier().isOwn()) {
        Kind kind = new Kind(unit.unit().type(), unit.unit().readiness());
        movable.computeIfAbsent(kind, k -> new ArrayList<>()).add(unit);
      }
    }
    movable.forEach(
        (kind, those) -> places.put(new Key(post, kind.type(), kind.readiness()), those));
  }

  private static void add(
      Map<Key, List<UnitLifecycle>> places, Station station, UnitLifecycle unit) {
    Key key = new Key(station, unit.unit().type(), unit.unit().readiness());
    places.computeIfAbsent(key, k -> new ArrayList<>()).add(unit);
  }

  /** In the order of the units that wait in them at first. */
  Iterable<Bay> bays() {
    return bays.values();
  }

  /** The bay of a station in which a unit may wait. */
  Bay bay(Station station, Unit unit) {
    Bay bay = bays.get(new Key(station, unit.type(), unit.readiness()));
    if (bay == null) {
      throw new IllegalArgumentException(station + " has no bay for " + unit);
    }
    return bay;
  }
}
