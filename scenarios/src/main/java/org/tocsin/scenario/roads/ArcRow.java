package org.tocsin.scenario.roads;

import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.tocsin.roads.RoadClass;
import org.tocsin.roads.SegmentSpec;

/** A row of the table of arcs. Without {@code oneway} it is used both ways. */
final class ArcRow {

  private static final double LONGEST_METRES = 1e6;
  private static final double LONGEST_SECONDS = 86_400;
  private static final String SECONDS = "seconds_";

  private ArcRow() {}

  static SegmentSpec segment(TableRow row, Map<String, Integer> junctions) throws BadRowException {
    RoadClass roadClass = new RoadClass(row.has("class") ? row.text("class") : "unclassified");
    SegmentSpec spec =
        SegmentSpec.between(
                junction(row, "from", junctions), junction(row, "to", junctions), roadClass)
            .withMetres(row.number("length_m", 0, LONGEST_METRES))
            .withName(row.has("name") ? row.text("name") : "")
            .withId(row.has("road_id") ? row.text("road_id") : ends(row))
            .withOneWay(row.yes("oneway", false));
    if (row.has("wkt")) {
      spec = withShape(spec, row);
    }
    for (String header : row.csv().getParser().getHeaderNames()) {
      if (header.startsWith(SECONDS) && row.has(header)) {
        int millis = (int) Math.max(1, Math.round(row.number(header, 0, LONGEST_SECONDS) * 1000));
        spec = spec.withGiven(header.substring(SECONDS.length()), millis, millis);
      }
    }
    return spec;
  }

  /** What a road is called whose row has no id of its own. */
  private static String ends(TableRow row) throws BadRowException {
    return row.text("from") + "-" + row.text("to");
  }

  private static int junction(TableRow row, String column, Map<String, Integer> junctions)
      throws BadRowException {
    Integer junction = junctions.get(row.text(column));
    if (junction == null) {
      throw row.bad(
          column,
          "node \"" + row.text(column) + "\" is not in the table of nodes",
          "an id of a node");
    }
    return junction;
  }

  private static SegmentSpec withShape(SegmentSpec spec, TableRow row) throws BadRowException {
    try {
      Geometry line = new WKTReader().read(row.text("wkt"));
      Coordinate[] points = line.getCoordinates();
      if (!line.getGeometryType().equals("LineString") || points.length < 2) {
        throw row.bad("wkt", line.getGeometryType(), "a LINESTRING of at least two points");
      }
      double[] longitudes = new double[points.length];
      double[] latitudes = new double[points.length];
      for (int i = 0; i < points.length; i++) {
        longitudes[i] = points[i].getX();
        latitudes[i] = points[i].getY();
      }
      return spec.withShape(longitudes, latitudes);
    } catch (ParseException e) {
      throw row.bad("wkt", "not well-known text", "a LINESTRING of at least two points");
    }
  }
}
