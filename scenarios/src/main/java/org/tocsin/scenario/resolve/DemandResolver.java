package org.tocsin.scenario.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tocsin.city.Zone;
import org.tocsin.incident.DemandEntry;
import org.tocsin.incident.IncidentType;
import org.tocsin.incident.Place;
import org.tocsin.incident.Places;
import org.tocsin.incident.PoissonDemand;
import org.tocsin.incident.ScriptedDemand;
import org.tocsin.roads.Streets;
import org.tocsin.scenario.format.DemandSection;
import org.tocsin.scenario.format.TableSection;
import org.tocsin.scenario.format.WhereSection;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.shape.Named;
import org.tocsin.scenario.shape.Scalars;
import org.tocsin.scenario.shape.Shape;
import org.tocsin.scenario.table.Row;
import org.tocsin.scenario.table.Tables;
import org.tocsin.time.DrillClock;
import org.tocsin.time.SimTime;

/** What calls for help, at its places. */
final class DemandResolver {

  private static final Set<String> POINT_COLUMNS =
      new LinkedHashSet<>(List.of("lon", "lat", "weight"));
  private static final Shape<Double> WEIGHT = Scalars.number(0, 1e12);

  private final Tables tables;
  private final Streets streets;
  private final List<Zone> zones;
  private final ZoneMap zoneMap;
  private final DrillClock clock;
  private final Problems problems;
  private final Lookup lookup;
  private final Named<IncidentType> types;
  private final Map<WhereSection, Optional<Places>> placesOf = new LinkedHashMap<>();
  private Optional<Addresses> addresses = Optional.empty();

  DemandResolver(
      Tables tables,
      Streets streets,
      List<Zone> zones,
      DrillClock clock,
      Named<IncidentType> types,
      Problems problems) {
    this.tables = tables;
    this.streets = streets;
    this.zones = zones;
    this.zoneMap = new ZoneMap(zones);
    this.clock = clock;
    this.types = types;
    this.problems = problems;
    this.lookup = new Lookup(problems);
  }

  List<DemandEntry> resolve(List<DemandSection> sections) {
    List<DemandEntry> entries = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (DemandSection section : sections) {
      Optional<IncidentType> type = lookup.find(section.type(), types, "incident type");
      String id = section.id().orElse(section.type().value());
      if (!lookup.isFirst(id, ids, section.spot(), "demand") || type.isEmpty()) {
        continue;
      }
      if (section instanceof DemandSection.Everyday everyday) {
        places(everyday)
            .map(p -> new PoissonDemand(id, type.get(), p, everyday.perDay(), everyday.hours()))
            .ifPresent(entries::add);
      } else {
        scripted(id, type.get(), (DemandSection.Scripted) section).ifPresent(entries::add);
      }
    }
    return entries;
  }

  private Optional<DemandEntry> scripted(
      String id, IncidentType type, DemandSection.Scripted section) {
    SimTime at = section.at().value().at(clock);
    if (at.millis() < 0 || at.compareTo(clock.demandEnd()) >= 0) {
      problems.error(
          section.at().spot(),
          "happens at " + at + " of the drill",
          "from 00:00:00 to the end of demand at " + clock.demandEnd());
    }
    return lookup
        .locate(streets, section.place().value(), section.place().spot(), "demand " + id)
        .map(
            location ->
                new ScriptedDemand(
                    id,
                    type,
                    new Places(
                        List.of(
                            new Place(location, zoneMap.find(location.position()).orElse(null))),
                        new double[] {1}),
                    at));
  }

  private Optional<Places> places(DemandSection.Everyday section) {
    WhereSection where = section.where().value();
    Optional<Places> known = placesOf.get(where);
    if (known == null) {
      known = resolve(where, section.where().spot());
      placesOf.put(where, known);
    }
    return known;
  }

  private Optional<Places> resolve(WhereSection where, Spot spot) {
    if (where instanceof WhereSection.AtPoints points) {
      return points(points.table());
    }
    Addresses all = addresses.orElseGet(() -> new Addresses(streets, zones));
    addresses = Optional.of(all);
    if (where instanceof WhereSection.AlongStreets) {
      return Optional.of(all.alongStreets());
    }
    Optional<Places> places = all.byPopulation();
    boolean zonesMayBeWrong = zones.isEmpty() && problems.hasErrors();
    if (places.isEmpty() && !zonesMayBeWrong) {
      problems.error(
          spot,
          "no people: " + zones.size() + " zones, none with people and a street",
          "city.zones with population where the streets are, or where: streets");
    }
    for (Zone zone : all.withoutStreets()) {
      problems.warning(
          spot,
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
          .flatMap(at -> lookup.locate(streets, at, row.spot(), "point"))
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
