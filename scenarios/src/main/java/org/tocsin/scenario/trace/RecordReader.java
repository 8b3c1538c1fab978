package org.tocsin.scenario.trace;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tocsin.drill.Drill;
import org.tocsin.incident.DemandEntry;
import org.tocsin.incident.IncidentType;
import org.tocsin.scenario.problem.NearestName;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.table.CsvMistake;
import org.tocsin.time.DrillClock;

/** Goes through a record row by row: each is followed, left out by the map, or set aside. */
final class RecordReader {

  private final String file;
  private final RecordMap map;
  private final Map<String, IncidentType> types;
  private final Drill drill;
  private final SetAside setAside;
  private final Problems problems;
  private final WallClock clock;
  private final Map<String, RecordedCase> cases = new LinkedHashMap<>();
  private final Set<String> seen = new HashSet<>();
  private final Set<String> touched = new HashSet<>();
  private final Map<String, Long> reasons = new TreeMap<>();
  private long lastLine;
  private long rows;
  private long otherRows;
  private long responses;
  private long cancelledInQuarters;
  private long cancelledOnTheWay;
  private long unended;

  RecordReader(
      String file,
      RecordMap map,
      Map<String, IncidentType> types,
      Drill drill,
      SetAside setAside,
      Problems problems) {
    this.file = file;
    this.map = map;
    this.types = types;
    this.drill = drill;
    this.setAside = setAside;
    this.problems = problems;
    this.clock = new WallClock(zone(), map.times());
  }

  private ZoneId zone() {
    return drill.clock().start().getZone();
  }

  /** Where the last row began that was read; 0 before the header was. */
  long lastLine() {
    return lastLine;
  }

  LoadedTrace unread() {
    return new LoadedTrace(Optional.empty(), counts(), Optional.empty());
  }

  LoadedTrace read(Reader text) throws IOException {
    try (RecordTable table = new RecordTable(withoutMark(text))) {
      Optional<Cells> cells = header(table.next());
      if (cells.isEmpty()) {
        return unread();
      }
      lastLine = 1;
      Words words = new Words(map, types, drill);
      RecordRowReader reader = new RecordRowReader(cells.get(), words, clock, drill);
      for (RawRow row = table.next(); row != null; row = table.next()) {
        take(row, cells.get(), reader);
        lastLine = row.line();
      }
      return loaded(words);
    }
  }

  private static Reader withoutMark(Reader text) throws IOException {
    BufferedReader buffered = new BufferedReader(text, 1 << 16);
    buffered.mark(1);
    if (buffered.read() != '\uFEFF') {
      buffered.reset();
    }
    return buffered;
  }

  /** Where its columns are; empty, with problems, if some are not there. */
  private Optional<Cells> header(@Nullable RawRow first) {
    if (first == null) {
      problems.error(Spot.ofFile(file), "an empty file", "a header line and rows");
      return Optional.empty();
    }
    List<String> header = first.cells().stream().map(String::strip).toList();
    if (CsvMistake.isSeparatedOtherwise(header, new Spot(file, 1, 0, ""), "", problems)
        || problems.hasErrorsIn("columns")) {
      return Optional.empty();
    }
    Cells cells = new Cells(header, map.columns());
    List<String> wanted = new ArrayList<>(cells.missing().values());
    map.where().keySet().stream().filter(name -> !header.contains(name)).forEach(wanted::add);
    for (String name : wanted) {
      problems.error(
          new Spot(file, 1, 0, ""),
          "no column \"" + name + "\"",
          "any of " + String.join(", ", header) + "; or a map that says which (--map)",
          NearestName.of(name, header));
    }
    return problems.hasErrors() ? Optional.empty() : Optional.of(cells);
  }

  private void take(RawRow row, Cells cells, RecordRowReader reader) {
    rows++;
    try {
      if (!map.where().isEmpty() && !isWanted(row, cells)) {
        otherRows++;
        return;
      }
      String incident = cells.text(row, RecordColumn.INCIDENT);
      RecordRow read = reader.read(row);
      refuseSecond(row, cells, read);
      RecordedCase known = cases.computeIfAbsent(incident, id -> new RecordedCase(read));
      known.add(read);
      count(read.response());
    } catch (RowFault fault) {
      reasons.merge(fault.reason(), 1L, Long::sum);
      setAside.row(row.line(), fault.reason(), fault.found(), row.cells());
      if (row.size() == cells.count()) {
        touched.add(cells.text(row, RecordColumn.INCIDENT));
      }
    }
  }

  private boolean isWanted(RawRow row, Cells cells) {
    return map.where().entrySet().stream()
        .allMatch(
            where -> {
              int position = cells.header().indexOf(where.getKey());
              return position < row.size() && row.text(position).equals(where.getValue());
            });
  }

  /** The same row again; or, where rows are incidents, the same incident. */
  private void refuseSecond(RawRow row, Cells cells, RecordRow read) throws RowFault {
    RecordColumn own =
        cells.has(RecordColumn.ROW)
            ? RecordColumn.ROW
            : cells.tellResponses() ? RecordColumn.UNIT : RecordColumn.INCIDENT;
    String text = cells.text(row, own);
    if (text.isEmpty() || (own == RecordColumn.UNIT && !cells.has(RecordColumn.UNIT))) {
      return;
    }
    String key = own == RecordColumn.UNIT ? read.incident() + '\n' + text : text;
    if (!seen.add(key)) {
      throw new RowFault(
          "second row of the same " + cells.name(own), '"' + text + "\" of " + read.incident());
    }
  }

  private void count(RecordRow.@Nullable Response response) {
    if (response == null) {
      return;
    }
    responses++;
    boolean came = response.has(RecordColumn.ON_SCENE);
    if (!came && !response.has(RecordColumn.EN_ROUTE)) {
      cancelledInQuarters++;
    } else if (!came) {
      cancelledOnTheWay++;
    } else if (!response.has(RecordColumn.CLEAR)) {
      unended++;
    }
  }

  private LoadedTrace loaded(Words words) {
    TraceCounts counts = counts();
    if (cases.isEmpty()) {
      problems.error(
          Spot.ofFile(file),
          counts.rows() == 0
              ? "no row"
              : "none of its " + counts.rows() + " rows can be followed: " + told(reasons),
          "at least one");
      return unread();
    }
    long first = Long.MAX_VALUE;
    long last = Long.MIN_VALUE;
    for (RecordedCase recorded : cases.values()) {
      first = Math.min(first, recorded.row().reportedMillis());
      last = Math.max(last, recorded.row().reportedMillis());
    }
    DrillClock when = clock.isWall() ? ofDays(first, last) : extended(last);
    long zero = clock.isWall() ? when.start().toInstant().toEpochMilli() : 0;
    List<DemandEntry> demand = new TraceBuilder(map, words, drill).traces(cases.values(), zero);
    return new LoadedTrace(Optional.of(drill.withDemand(demand, when)), counts, Optional.empty());
  }

  /** {@code 7 unknown type, 2 no reported}, the commonest first. */
  private static String told(Map<String, Long> reasons) {
    return reasons.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .map(reason -> reason.getValue() + " " + reason.getKey())
        .collect(Collectors.joining(", "));
  }

  /** Whole days of the city, from the first to the last incident. */
  private DrillClock ofDays(long first, long last) {
    ZonedDateTime start = midnight(first);
    ZonedDateTime end = midnight(last).toLocalDate().plusDays(1).atStartOfDay(zone());
    return new DrillClock(
        start, Duration.between(start, end), Duration.ZERO, drill.clock().coolDown());
  }

  private ZonedDateTime midnight(long epochMillis) {
    return Instant.ofEpochMilli(epochMillis).atZone(zone()).toLocalDate().atStartOfDay(zone());
  }

  /** That of the scenario, and whole hours more if the record goes on. */
  private DrillClock extended(long last) {
    Duration needed = Duration.ofHours(last / 3_600_000 + 1);
    Duration own = drill.clock().duration();
    return new DrillClock(
        drill.clock().start(),
        needed.compareTo(own) > 0 ? needed : own,
        Duration.ZERO,
        drill.clock().coolDown());
  }

  private TraceCounts counts() {
    long lost = touched.stream().filter(incident -> !cases.containsKey(incident)).count();
    return new TraceCounts(
        rows,
        otherRows,
        cases.size(),
        responses,
        Map.copyOf(reasons),
        lost,
        cancelledInQuarters,
        cancelledOnTheWay,
        unended);
  }
}
