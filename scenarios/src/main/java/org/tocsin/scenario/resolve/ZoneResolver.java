package org.tocsin.scenario.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tocsin.city.Zone;
import org.tocsin.city.ZoneArea;
import org.tocsin.roads.Position;
import org.tocsin.scenario.format.ZoneSection;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.shape.Scalars;
import org.tocsin.scenario.shape.Shape;
import org.tocsin.scenario.table.Row;
import org.tocsin.scenario.table.Tables;

/** The zones of a city, from the file itself and from tables. */
final class ZoneResolver {

  private static final Set<String> COLUMNS =
      new LinkedHashSet<>(List.of("id", "name", "population", "grade", "parent", "lon", "lat"));
  private static final Set<String> REQUIRED = Set.of("id", "population", "lon", "lat");
  private static final Shape<Double> PEOPLE = Scalars.number(0, 1e10);

  private final Tables tables;
  private final Lookup lookup;
  private final Problems problems;
  private final List<Zone> zones = new ArrayList<>();
  private final List<Spot> parentSpots = new ArrayList<>();
  private final Map<String, Spot> centres = new HashMap<>();
  private final Map<String, Spot> ids = new HashMap<>();

  ZoneResolver(Tables tables, Problems problems) {
    this.tables = tables;
    this.lookup = new Lookup(problems);
    this.problems = problems;
  }

  /** In the order of their ids, so that the order in which they are told changes nothing. */
  List<Zone> resolve(List<ZoneSection> sections) {
    for (ZoneSection section : sections) {
      if (section instanceof ZoneSection.Rows rows) {
        for (Row row : tables.read(rows.table(), COLUMNS, REQUIRED)) {
          ofRow(row, rows.table().prefix());
        }
      } else {
        add((ZoneSection.One) section);
      }
    }
    if (!problems.hasErrorsIn("city.zones")) {
      new ZoneParents(zones, parentSpots, lookup).check();
    }
    return zones.stream().sorted(Comparator.comparing(Zone::id)).toList();
  }

  /** Where it is written where each zone lies. */
  Map<String, Spot> centres() {
    return centres;
  }

  private void add(ZoneSection.One one) {
    ZoneArea area = new ZoneArea(one.centre().longitude(), one.centre().latitude(), List.of());
    add(
        new Zone(
            one.id(),
            one.name().orElse(one.id()),
            one.population(),
            one.grade(),
            one.parent(),
            area),
        one.spot(),
        one.parentSpot());
    centres.putIfAbsent(one.id(), one.centreSpot());
  }

  private void ofRow(Row row, String prefix) {
    Optional<String> id = row.get("id", Scalars.NAME_WORD, problems);
    Optional<Double> people = row.get("population", PEOPLE, problems);
    Optional<String> grade = row.find("grade", Scalars.NAME_WORD, problems);
    Optional<String> parent = row.find("parent", Scalars.NAME_WORD, problems);
    Optional<ZoneArea> area = area(row);
    if (id.isPresent() && people.isPresent() && area.isPresent()) {
      String zone = prefix + id.get();
      String name = row.find("name", Scalars.TEXT, problems).orElse(zone);
      add(
          new Zone(zone, name, people.get(), grade, parent.map(p -> prefix + p), area.get()),
          row.spotOf("id"),
          row.spotOf("parent"));
      centres.putIfAbsent(zone, row.polygons().isEmpty() ? row.spotOf("lon") : row.spot());
    }
  }

  private Optional<ZoneArea> area(Row row) {
    if (row.polygons().isEmpty()) {
      return lookup
          .position(row)
          .map(centre -> new ZoneArea(centre.longitude(), centre.latitude(), List.of()));
    }
    try {
      Position centre = Outline.of(row.polygons()).centre();
      return Optional.of(new ZoneArea(centre.longitude(), centre.latitude(), row.polygons()));
    } catch (IllegalArgumentException e) {
      problems.error(
          row.spot(),
          "outline: " + e.getMessage(),
          "closed rings of 4 points [longitude, latitude] or more");
      return Optional.empty();
    }
  }

  private void add(Zone zone, Spot spot, Spot parentSpot) {
    if (lookup.isFirst(zone.id(), ids, spot, "zone")) {
      zones.add(zone);
      parentSpots.add(parentSpot);
    }
  }
}
