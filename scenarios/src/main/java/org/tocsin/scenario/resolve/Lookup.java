package org.tocsin.scenario.resolve;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tocsin.roads.Location;
import org.tocsin.roads.PointOffStreetsException;
import org.tocsin.roads.Position;
import org.tocsin.roads.Streets;
import org.tocsin.scenario.problem.NearestName;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.shape.Named;
import org.tocsin.scenario.shape.Scalars;
import org.tocsin.scenario.shape.Shape;
import org.tocsin.scenario.shape.Spotted;
import org.tocsin.scenario.table.Row;
import org.tocsin.scenario.yaml.Scalar;

/** Looks up what a scenario refers to, and says so where it isn't there. */
record Lookup(Problems problems) {

  private static final Shape<Double> LONGITUDE = Scalars.number(-180, 180);
  private static final Shape<Double> LATITUDE = Scalars.number(-90, 90);

  /**
   * The thing of a name; empty, with a problem, if there is none. A thing that was written but
   * wrong is empty without another problem.
   */
  <T> Optional<T> find(Spotted<String> name, Named<T> known, String kind) {
    if (!known.names().contains(name.value())) {
      unknown(name.spot(), kind, name.value(), known.names());
    }
    return known.find(name.value());
  }

  /**
   * The things of some names, each once.
   *
   * @param areKnown whether all that were written are there; else none is missed
   */
  <T> List<T> findAll(
      List<Spotted<String>> names, Map<String, T> byId, String kind, boolean areKnown) {
    Set<T> found = new LinkedHashSet<>();
    for (Spotted<String> name : names) {
      T thing = byId.get(name.value());
      if (thing != null) {
        found.add(thing);
      } else if (areKnown) {
        unknown(name.spot(), kind, name.value(), byId.keySet());
      }
    }
    return List.copyOf(found);
  }

  /** In the order in which they are given. */
  static <T> Map<String, T> byId(Collection<T> things, Function<T, String> id) {
    Map<String, T> byId = new LinkedHashMap<>();
    things.forEach(thing -> byId.put(id.apply(thing), thing));
    return byId;
  }

  void unknown(Spot spot, String kind, String name, Collection<String> known) {
    problems.error(
        spot,
        "no " + kind + " \"" + name + "\"",
        known.isEmpty() ? "none is declared" : "any of " + String.join(", ", known),
        NearestName.of(name, known));
  }

  /** A point on the streets; empty, with a problem, if it is too far from any. */
  Optional<Location> locate(Streets streets, Position point, Spot spot, String what) {
    try {
      return Optional.of(streets.locate(point.longitude(), point.latitude()));
    } catch (PointOffStreetsException e) {
      problems.error(
          spot,
          String.format(
              Locale.ROOT,
              "%s at [%s, %s] lies %.0f m from the nearest street",
              what,
              point.longitude(),
              point.latitude(),
              e.metres()),
          String.format(Locale.ROOT, "at most %.0f m (city.snapLimit)", e.limitMetres()));
      return Optional.empty();
    }
  }

  /** Longitude and latitude of a row. */
  Optional<Position> position(Row row) {
    String[] written = {row.cells().get("lon"), row.cells().get("lat")};
    if (isSwapped(written[0], written[1])) {
      problems.error(
          row.spotOf("lat"),
          '"' + written[1] + '"',
          LATITUDE.allowed(),
          Optional.of("lon " + written[1] + ", lat " + written[0]));
      return Optional.empty();
    }
    Optional<Double> longitude = row.get("lon", LONGITUDE, problems);
    Optional<Double> latitude = row.get("lat", LATITUDE, problems);
    return longitude.flatMap(lon -> latitude.map(lat -> new Position(lon, lat)));
  }

  /** Whether a latitude can only be a longitude, and the other may be a latitude. */
  private static boolean isSwapped(@Nullable String longitude, @Nullable String latitude) {
    return longitude != null
        && latitude != null
        && isWithin(90, longitude)
        && isWithin(180, latitude)
        && !isWithin(90, latitude);
  }

  private static boolean isWithin(int degrees, String text) {
    return Scalars.number(-degrees, degrees)
        .read(new Scalar(Spot.ofFile(""), text), new Problems())
        .isPresent();
  }

  /** Remembers an id; a second one of the same kind is a problem. */
  boolean isFirst(String id, Map<String, Spot> ids, Spot spot, String kind) {
    Spot first = ids.putIfAbsent(id, spot);
    if (first == null) {
      return true;
    }
    String where = first.file().equals(spot.file()) ? "line " : first.file() + ":";
    problems.error(
        spot,
        kind
            + " \""
            + id
            + "\" for the second time"
            + (first.line() == 0 ? "" : " (first in " + where + first.line() + ")"),
        "each id once");
    return false;
  }
}
