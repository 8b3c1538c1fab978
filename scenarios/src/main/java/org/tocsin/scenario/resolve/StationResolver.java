package org.tocsin.scenario.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.tocsin.city.Hospital;
import org.tocsin.city.Intake;
import org.tocsin.city.Station;
import org.tocsin.city.Tier;
import org.tocsin.roads.Location;
import org.tocsin.roads.Position;
import org.tocsin.roads.Streets;
import org.tocsin.scenario.format.HospitalSection;
import org.tocsin.scenario.format.IntakeSection;
import org.tocsin.scenario.format.StaffSection;
import org.tocsin.scenario.format.StationSection;
import org.tocsin.scenario.format.TableSection;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.shape.Scalars;
import org.tocsin.scenario.table.Row;
import org.tocsin.scenario.table.Tables;

/** Stations and hospitals on their streets, from the file itself and from tables. */
final class StationResolver {

  private static final Set<String> STATION_COLUMNS =
      new LinkedHashSet<>(List.of("id", "lon", "lat", "tier", "name"));
  private static final Set<String> HOSPITAL_COLUMNS =
      new LinkedHashSet<>(List.of("id", "lon", "lat", "name", "bays", "beds"));
  private static final Set<String> REQUIRED = Set.of("id", "lon", "lat");

  private static final int MOST_SHOWN = 3;

  /** A station with what the author wants to wait there. */
  record Site(Station station, List<StationSection.Units> units, StaffSection staff) {}

  /** A row of a table of sites. */
  private record SiteRow(Row row, String id, String name, Location location) {}

  private final Tables tables;
  private final Streets streets;
  private final DutyResolver duty;
  private final Lookup lookup;
  private final Problems problems;
  private final List<String> notes = new ArrayList<>();

  StationResolver(Tables tables, Streets streets, DutyResolver duty, Problems problems) {
    this.tables = tables;
    this.streets = streets;
    this.duty = duty;
    this.lookup = new Lookup(problems);
    this.problems = problems;
  }

  /** What was left out of tables, and why. */
  List<String> notes() {
    return notes;
  }

  List<Site> stations(List<StationSection> sections) {
    List<Site> sites = new ArrayList<>();
    Map<String, Spot> ids = new HashMap<>();
    for (StationSection section : sections) {
      if (section instanceof StationSection.Rows rows) {
        for (SiteRow found :
            rows(rows.table(), STATION_COLUMNS, "station", ids, row -> tier(rows, row))) {
          tier(rows, found.row())
              .ifPresent(
                  t ->
                      sites.add(
                          new Site(
                              new Station(
                                  found.id(),
                                  found.name(),
                                  new Tier(t),
                                  found.location(),
                                  rows.agency().orElse(Station.NO_AGENCY),
                                  duty.watches(rows.staff())),
                              rows.units(),
                              rows.staff())));
        }
      } else {
        one((StationSection.One) section, ids).ifPresent(sites::add);
      }
    }
    return sites;
  }

  private Optional<Site> one(StationSection.One one, Map<String, Spot> ids) {
    String id = one.id().value();
    if (!lookup.isFirst(id, ids, one.id().spot(), "station")) {
      return Optional.empty();
    }
    return lookup
        .locate(streets, one.at().value(), one.at().spot(), "station " + id)
        .map(
            location ->
                new Site(
                    new Station(
                        id,
                        one.name().orElse(id),
                        new Tier(one.tier()),
                        location,
                        one.agency().orElse(Station.NO_AGENCY),
                        duty.watches(one.staff())),
                    one.units(),
                    one.staff()));
  }

  List<Hospital> hospitals(List<HospitalSection> sections) {
    List<Hospital> hospitals = new ArrayList<>();
    Map<String, Spot> ids = new HashMap<>();
    for (HospitalSection section : sections) {
      if (section instanceof HospitalSection.Rows rows) {
        for (SiteRow found :
            rows(rows.table(), HOSPITAL_COLUMNS, "hospital", ids, this::readIntake)) {
          Hospital hospital = new Hospital(found.id(), found.name(), found.location());
          hospitals.add(takingIn(hospital, rows.intake(), Optional.of(found.row())));
        }
      } else {
        HospitalSection.One one = (HospitalSection.One) section;
        Spot spot = one.at().spot();
        if (lookup.isFirst(one.id(), ids, spot, "hospital")) {
          lookup
              .locate(streets, one.at().value(), spot, "hospital " + one.id())
              .ifPresent(
                  at -> {
                    Hospital hospital = new Hospital(one.id(), one.name().orElse(one.id()), at);
                    hospitals.add(takingIn(hospital, one.intake(), Optional.empty()));
                  });
        }
      }
    }
    return hospitals;
  }

  private Hospital takingIn(Hospital plain, IntakeSection section, Optional<Row> row) {
    Intake written = section.intake();
    int bays = row.flatMap(r -> number(r, "bays")).orElse(written.bays());
    int beds = row.flatMap(r -> number(r, "beds")).orElse(written.beds());
    if (written.divertsAt() != Intake.NO_LIMIT && bays == Intake.NO_LIMIT) {
      problems.error(
          section.divertsSpot(),
          "hospital " + plain.id() + " has a bay for every crew, so that none ever waits",
          "bays, or no divertsAt");
    }
    return plain
        .withIntake(written.withBays(bays).withBeds(beds))
        .withSpecialties(section.specialties());
  }

  private void readIntake(Row row) {
    number(row, "bays");
    number(row, "beds");
  }

  private Optional<String> tier(StationSection.Rows rows, Row row) {
    return rows.tier().or(() -> row.get("tier", Scalars.NAME_WORD, problems));
  }

  private Optional<Integer> number(Row row, String column) {
    return row.find(column, IntakeSection.NUMBER, problems);
  }

  /**
   * @param readOthers reads the other cells, so that all that is wrong in a row is told at once
   */
  private List<SiteRow> rows(
      TableSection table,
      Set<String> columns,
      String kind,
      Map<String, Spot> ids,
      Consumer<Row> readOthers) {
    List<SiteRow> found = new ArrayList<>();
    List<String> leftOut = new ArrayList<>();
    for (Row row : tables.read(table, columns, REQUIRED)) {
      Optional<String> id = row.get("id", Scalars.NAME_WORD, problems).map(i -> table.prefix() + i);
      Optional<Position> at = lookup.position(row);
      if (id.isEmpty() || at.isEmpty()) {
        readOthers.accept(row);
        continue;
      }
      if (table.distinct().metres() > 0 && isSamePlace(at.get(), found, table)) {
        leftOut.add(id.get());
        continue;
      }
      readOthers.accept(row);
      if (lookup.isFirst(id.get(), ids, row.spotOf("id"), kind)) {
        String name = row.find("name", Scalars.TEXT, problems).orElse(id.get());
        lookup
            .locate(streets, at.get(), row.spotOf("lon"), kind + " " + id.get())
            .ifPresent(location -> found.add(new SiteRow(row, id.get(), name, location)));
      }
    }
    note(table, leftOut);
    return found;
  }

  private static boolean isSamePlace(Position at, List<SiteRow> earlier, TableSection table) {
    return earlier.stream()
        .anyMatch(
            other ->
                GroundDistance.metres(at, other.location().position()) < table.distinct().metres());
  }

  private void note(TableSection table, List<String> leftOut) {
    if (!leftOut.isEmpty()) {
      notes.add(
          String.format(
              Locale.ROOT,
              "%s: %d left out, each nearer than %.0f m to an earlier one: %s%s",
              table.from().value(),
              leftOut.size(),
              table.distinct().metres(),
              String.join(", ", leftOut.subList(0, Math.min(MOST_SHOWN, leftOut.size()))),
              leftOut.size() > MOST_SHOWN ? ", ..." : ""));
    }
  }
}
