package org.tocsin.report.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.tocsin.city.City;
import org.tocsin.city.Tier;
import org.tocsin.measure.StreetCoverage;
import org.tocsin.roads.NetworkKind;
import org.tocsin.roads.Position;
import org.tocsin.roads.RoadNetwork;
import org.tocsin.roads.RoadSegment;

/**
 * {@code coverage.geojson}: every street for cars as a line with the expected seconds of the
 * nearest station, of any tier and of each.
 */
public final class CoverageFile {

  private static final int UNREACHED = Integer.MAX_VALUE;

  private CoverageFile() {}

  public static void write(Path file, City city, StreetCoverage coverage) {
    RoadNetwork cars = city.streets().network(NetworkKind.CAR);
    List<Tier> tiers = city.tiers();
    JsonFile.write(
        file,
        json -> {
          json.text("type", "FeatureCollection");
          json.array(
              "features",
              list -> {
                for (int s = 0; s < cars.segmentCount(); s++) {
                  RoadSegment segment = cars.segment(s);
                  list.object(feature -> street(feature, segment, tiers, coverage));
                }
              });
        });
  }

  private static void street(
      JsonFile json, RoadSegment segment, List<Tier> tiers, StreetCoverage coverage)
      throws IOException {
    json.text("type", "Feature");
    json.object(
        "properties",
        properties -> {
          properties.count("segment", segment.id()).text("name", segment.name());
          properties.text("id", String.join(", ", segment.sourceIds().all()));
          properties
              .text("class", segment.roadClass().id())
              .number("length_m", segment.metres(), 1);
          seconds(properties, "seconds", coverage.bestMillis()[segment.id()]);
          for (int t = 0; t < tiers.size(); t++) {
            seconds(
                properties, "seconds_" + tiers.get(t).id(), coverage.tierMillis()[t][segment.id()]);
          }
        });
    json.object(
        "geometry",
        geometry -> {
          geometry.text("type", "LineString");
          geometry.array("coordinates", points -> line(points, segment));
        });
  }

  private static void line(JsonFile json, RoadSegment segment) throws IOException {
    for (int i = 0; i < segment.shapeSize(); i++) {
      Position point = segment.shapePoint(i);
      json.array(pair -> pair.number(point.longitude(), 6).number(point.latitude(), 6));
    }
  }

  private static void seconds(JsonFile json, String name, int millis) throws IOException {
    json.number(name, millis == UNREACHED ? null : (Double) (millis / 1000.0), 1);
  }
}
