package org.tocsin.scenario.roads;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.tocsin.roads.NetworkKind;
import org.tocsin.roads.NetworkReduction;
import org.tocsin.roads.Position;
import org.tocsin.roads.RoadNetworkBuilder;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.source.InputFile;
import org.tocsin.scenario.source.RoadsSpec;
import org.tocsin.scenario.table.CellPlaces;

/**
 * A car network from two tables: nodes {@code id,lon,lat} and arcs {@code
 * from,to,length_m[,class][,name][,road_id][,oneway][,seconds_<mode>][,wkt]}, with mapped headers.
 * Every bad row is told.
 */
final class TableRoads {

  private final RoadNetworkBuilder builder = new RoadNetworkBuilder(NetworkKind.CAR);
  private final Map<String, Integer> junctions = new HashMap<>();
  private final Map<String, String> columns;
  private final List<Position> access = new ArrayList<>();
  private final List<String> badRows = new ArrayList<>();

  private TableRoads(Map<String, String> columns) {
    this.columns = columns;
  }

  /**
   * Reads both tables.
   *
   * @param badRows gets a line for each row that cannot be used: file, line, column and reason
   * @throws IOException if a file cannot be read at all
   */
  static CachedNetworks read(RoadsSpec.Tables tables, List<String> badRows) throws IOException {
    TableRoads roads = new TableRoads(tables.columns());
    roads.readNodes(tables.nodes());
    roads.readArcs(tables.arcs());
    badRows.addAll(roads.badRows);
    if (!roads.badRows.isEmpty()) {
      return new CachedNetworks(Map.of(), List.of());
    }
    NetworkReduction reduction = roads.builder.simplified();
    String note =
        String.format(
            Locale.ROOT,
            "car network: %,d junctions, %,d segments; dropped %,d segments (%.1f km) outside the largest connected part",
            reduction.network().junctionCount(),
            reduction.network().segmentCount(),
            reduction.droppedSegments(),
            reduction.droppedMetres() / 1000);
    return new CachedNetworks(
        Map.of(NetworkKind.CAR, reduction.network()), List.of(note), roads.access);
  }

  private void readNodes(InputFile file) throws IOException {
    List<BadRowException> bad = new ArrayList<>();
    for (CSVRecord csv : rows(file, List.of("id", "lon", "lat"))) {
      TableRow row = new TableRow(csv, columns);
      try {
        double longitude = row.number("lon", -180, 180);
        double latitude = row.number("lat", -90, 90);
        if (row.yes("access", true)) {
          access.add(new Position(longitude, latitude));
        }
        if (junctions.put(row.text("id"), builder.addJunction(longitude, latitude)) != null) {
          throw row.bad("id", "\"" + row.text("id") + "\" again", "ids that are unique");
        }
      } catch (BadRowException e) {
        bad.add(e);
      }
    }
    tell(file, bad);
    if (access.isEmpty() && !junctions.isEmpty()) {
      badRows.add(file.label() + ": no node with access; at least one");
    }
  }

  private void readArcs(InputFile file) throws IOException {
    List<BadRowException> bad = new ArrayList<>();
    for (CSVRecord csv : rows(file, List.of("from", "to", "length_m"))) {
      try {
        builder.addSegment(ArcRow.segment(new TableRow(csv, columns), junctions));
      } catch (BadRowException e) {
        bad.add(e);
      }
    }
    tell(file, bad);
  }

  /** Tells what is wrong in the rows of a file, in the order of its rows, each with its place. */
  private void tell(InputFile file, List<BadRowException> bad) throws IOException {
    if (bad.isEmpty()) {
      return;
    }
    StringWriter text = new StringWriter();
    try (Reader reader = withoutMark(file.open())) {
      reader.transferTo(text);
    }
    CellPlaces places = new CellPlaces(file.label(), text.toString(), "");
    for (BadRowException row : bad) {
      List<Spot> cells = places.ofRecord(row.offset());
      Spot spot = cells.get(Math.min(row.cell(), cells.size() - 1));
      badRows.add(spot.file() + ":" + spot.line() + ":" + spot.column() + ": " + row.getMessage());
    }
  }

  /** UTF-8 text after its byte order mark, if there is one. */
  private static Reader withoutMark(InputStream bytes) throws IOException {
    Reader text = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    text.mark(1);
    if (text.read() != '\uFEFF') {
      text.reset();
    }
    return text;
  }

  private List<CSVRecord> rows(InputFile file, List<String> required) throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .get();
    try (Reader text = withoutMark(file.open());
        CSVParser parser = format.parse(text)) {
      List<String> missing =
          required.stream()
              .map(column -> columns.getOrDefault(column, column))
              .filter(header -> !parser.getHeaderMap().containsKey(header))
              .toList();
      if (parser.getHeaderNames().isEmpty()) {
        badRows.add(file.label() + ": an empty file; columns " + String.join(", ", missing));
        return List.of();
      }
      String found = String.join(", ", parser.getHeaderNames());
      for (String header : missing) {
        badRows.add(file.label() + ":1: no column \"" + header + "\"; found " + found);
      }
      return missing.isEmpty() ? parser.getRecords() : List.of();
    } catch (IllegalArgumentException | UncheckedIOException e) {
      throw new IOException(file.label() + ": not a table: " + e.getMessage(), e);
    }
  }
}
