package org.tocsin.scenario.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tocsin.city.Zone;
import org.tocsin.incident.Place;
import org.tocsin.incident.Places;
import org.tocsin.roads.Location;
import org.tocsin.roads.Streets;
import org.tocsin.scenario.format.TableSection;
import org.tocsin.scenario.format.WhereSection;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.shape.Scalars;
import org.tocsin.scenario.shape.Shape;
import org.tocsin.scenario.shape.Spotted;
import org.tocsin.scenario.table.Row;
import org.tocsin.scenario.table.Tables;

/** Where on the map things happen or people are: by people, along streets, at points of a file. */
final class WhereResolver {

  private static final Set<String> POINT_COLUMNS =
      new LinkedHashSet<>(List.of("lon", "lat", "weight"));
  private static final Shape<Double> WEIGHT = Scalars.number(0, 1e12);

  private final Tables tables;
  private final Streets streets;
  private final List<Zone> zones;
  private final Map<String, Spot> centres;
  private final ZoneMap zoneMap;
  private final Problems problems;
  private final Lookup lookup;
  private final Map<WhereSection, Optional<Places>> placesOf = new LinkedHashMap<>();
  private Optional<Addresses> addresses = Optional.empty();

  /**
   * @param centres where it is written where each zone lies
   */
  WhereResolver(
      Tables tables,
      Streets streets,
      List<Zone> zones,
      Map<String, Spot> centres,
      Problems problems) {
    this.centres = centres;
    this.tables = tables;
    this.streets = streets;
    this.zones = zones;
    this.zoneMap = new ZoneMap(zones);
    this.problems = problems;
    this.lookup = new Lookup(problems);
  }

  /** The places that an author means; empty, with a problem, if there are none. */
  Optional<Places> places(Spotted<WhereSection> section) {
    WhereSection where = section.value();
    Optional<Places> known = placesOf.get(where);
    if (known == null) {
      known = resolve(where, section.spot());
      placesOf.put(where, known);
    }
    return known;
  }

  /** The places along the streets of each zone that has any; fast roads are none. */
  Map<Zone, List<Location>> byZone() {
    return addresses().byZone();
  }

  private Addresses addresses() {
    Addresses known = addresses.orElseGet(() -> new Addresses(streets, zones));
    addresses = Optional.of(known);
    return known;
  }

  private Optional<Places> resolve(WhereSection where, Spot spot) {
    if (where instanceof WhereSection.AtPoints points) {
      return points(points.table());
    }
    Addresses all = addresses();
    if (where instanceof WhereSection.AlongStreets) {
      return Optional.of(all.alongStreets());
    }
    Optional<Places> places = all.byPopulation();
    boolean zonesMayBeWrong =
        problems.hasErrorsIn("city.zones") || (zones.isEmpty() && problems.hasErrors());
    if (places.isEmpty() && !zonesMayBeWrong) {
      problems.error(
          spot,
          "no people: " + zones.size() + " zones, none with people and a street",
          "city.zones with population where the streets are, or where: streets");
    }
    for (Zone zone : all.withoutStreets()) {
      problems.warning(
          centres.getOrDefault(zone.id(), spot),
          String.format(
              Locale.ROOT, "zone %s has %.0f people and no street", zone.id(), zone.population()),
          "an outline or centre on the map of the streets; its people have no incidents");
    }
    return places;
  }

  private Optional<Places> points(TableSection table) {
    List<Place> places = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    boolean wrongBefore = problems.hasErrors();
    for (Row row : tables.read(table, POINT_COLUMNS, Set.of("lon", "lat"))) {
      double weight = row.find("weight", WEIGHT, problems).orElse(1.0);
      lookup
          .position(row)
          .flatMap(at -> lookup.locate(streets, at, row.spotOf("lon"), "point"))
          .ifPresent(
              location -> {
                places.add(new Place(location, zoneMap.find(location.position()).orElse(null)));
                weights.add(weight);
              });
    }
    if (weights.stream().noneMatch(weight -> weight > 0)) {
      if (wrongBefore || !problems.hasErrors()) {
        problems.error(
            table.from().spot(), table.from().value() + ": no weight above 0", "at least one");
      }
      return Optional.empty();
    }
    return Optional.of(
        new Places(places, weights.stream().mapToDouble(Double::doubleValue).toArray()));
  }
}
