package org.tocsin.scenario.resolve;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
    Optional<Double> longitude = row.get("lon", LONGITUDE, problems);
    Optional<Double> latitude = row.get("lat", LATITUDE, problems);
    return longitude.flatMap(lon -> latitude.map(lat -> new Position(lon, lat)));
  }

  /** Remembers an id; a second one of the same kind is a problem. */
  boolean isFirst(String id, Set<String> ids, Spot spot, String kind) {
    if (ids.add(id)) {
      return true;
    }
    problems.error(spot, kind + " \"" + id + "\" for the second time", "each id once");
    return false;
  }
}
