package org.tocsin.scenario.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tocsin.scenario.format.TableSection;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.problem.Spot;

/** Features of GeoJSON (RFC 7946): points, and polygons with their outlines. */
final class GeoJsonRows {

  private final String file;
  private final TableSection table;
  private final Problems problems;

  private GeoJsonRows(String file, TableSection table, Problems problems) {
    this.file = file;
    this.table = table;
    this.problems = problems;
  }

  static List<Row> read(
      String file,
      String text,
      Set<String> known,
      Set<String> required,
      TableSection table,
      Problems problems) {
    GeoJsonRows reader = new GeoJsonRows(file, table, problems);
    try {
      return reader.rows(new ObjectMapper().readTree(text), known, required);
    } catch (JsonProcessingException e) {
      Spot spot =
          e.getLocation() == null
              ? table.from().spot()
              : new Spot(file, e.getLocation().getLineNr(), e.getLocation().getColumnNr(), "");
      String found = e.getOriginalMessage().replaceAll("\\[Source: [^;]*; ", "[");
      problems.error(spot, "not JSON: " + found, "GeoJSON");
      return List.of();
    }
  }

  private List<Row> rows(JsonNode root, Set<String> known, Set<String> required) {
    JsonNode features = root.path("features");
    if (!features.isArray()) {
      problems.error(table.from().spot(), file + ": no list \"features\"", "GeoJSON features");
      return List.of();
    }
    Set<String> header = new TreeSet<>(Set.of("lon", "lat"));
    features.forEach(f -> f.path("properties").fieldNames().forEachRemaining(header::add));
    return Columns.match(known, required, header, table, problems)
        .map(columns -> rows(features, columns))
        .orElse(List.of());
  }

  private List<Row> rows(JsonNode features, Columns columns) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < features.size(); i++) {
      Spot spot = new Spot(file, 0, 0, table.path() + ": features[" + i + "]");
      JsonNode geometry = features.get(i).path("geometry");
      Map<String, String> line = new HashMap<>();
      features
          .get(i)
          .path("properties")
          .properties()
          .forEach(
              property -> {
                if (!property.getValue().isNull()) {
                  line.put(property.getKey(), property.getValue().asText());
                }
              });
      if (geometry.path("type").asText().equals("Point")) {
        line.put("lon", geometry.path("coordinates").path(0).asText());
        line.put("lat", geometry.path("coordinates").path(1).asText());
      }
      if (columns.wants(line)) {
        rows.add(new Row(spot, columns.cells(line), polygons(geometry, spot), Map.of()));
      }
    }
    return rows;
  }

  private List<List<double[]>> polygons(JsonNode geometry, Spot spot) {
    JsonNode coordinates = geometry.path("coordinates");
    List<List<double[]>> polygons = new ArrayList<>();
    switch (geometry.path("type").asText()) {
      case "Polygon" -> polygons.add(rings(coordinates));
      case "MultiPolygon" -> coordinates.forEach(polygon -> polygons.add(rings(polygon)));
      case "Point" -> {}
      default ->
          problems.error(
              spot,
              "geometry " + geometry.path("type").asText("absent"),
              "Point, Polygon or MultiPolygon");
    }
    return polygons;
  }

  private static List<double[]> rings(JsonNode polygon) {
    List<double[]> rings = new ArrayList<>();
    for (JsonNode ring : polygon) {
      double[] pairs = new double[2 * ring.size()];
      for (int i = 0; i < ring.size(); i++) {
        pairs[2 * i] = ring.get(i).path(0).asDouble(Double.NaN);
        pairs[2 * i + 1] = ring.get(i).path(1).asDouble(Double.NaN);
      }
      rings.add(pairs);
    }
    return rings;
  }
}
