package org.tocsin.report.model;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tocsin.city.City;
import org.tocsin.city.Zone;
import org.tocsin.report.text.Decimals;
import org.tocsin.roads.NetworkKind;
import org.tocsin.roads.Position;
import org.tocsin.roads.RoadNetwork;
import org.tocsin.roads.RoadSegment;

/**
 * Draws a city's streets, coloured by the expected time of the nearest station, as a {@link
 * MapPicture}.
 */
final class MapDrawing {

  /**
   * How far a drawn street may lie from the true one, in units: about a third of a pixel on a
   * screen.
   */
  private static final double TOLERANCE = 1.5;

  private static final int WEIGHTS = 3;
  private static final Set<String> MAIN_ROADS = Set.of("motorway", "trunk", "primary");
  private static final Set<String> ROADS = Set.of("secondary", "tertiary");

  private final City city;
  private final MapFrame frame;
  private final long[] limitsMillis;
  private final int[] expectedMillis;
  private final PathLine[][] paths;

  private MapDrawing(City city, MapFrame frame, List<Duration> limits, int[] expectedMillis) {
    this.city = city;
    this.frame = frame;
    this.limitsMillis = limits.stream().mapToLong(Duration::toMillis).toArray();
    this.expectedMillis = expectedMillis;
    this.paths = new PathLine[limitsMillis.length + 1][WEIGHTS];
    for (PathLine[] ofBand : paths) {
      for (int w = 0; w < WEIGHTS; w++) {
        ofBand[w] = new PathLine();
      }
    }
  }

  static MapPicture draw(City city, MapFrame frame, List<Duration> limits, int[] expectedMillis) {
    MapDrawing drawing = new MapDrawing(city, frame, limits, expectedMillis);
    drawing.drawStreets();
    return drawing.picture();
  }

  private void drawStreets() {
    RoadNetwork cars = city.streets().network(NetworkKind.CAR);
    for (int s = 0; s < cars.segmentCount(); s++) {
      RoadSegment segment = cars.segment(s);
      int band = band(expectedMillis[s]);
      paths[band][weight(segment.roadClass().id()) - 1].add(line(segment).simplified(TOLERANCE));
    }
  }

  private MapPicture picture() {
    List<MapPicture.Street> streets = new ArrayList<>();
    for (int weight = 1; weight <= WEIGHTS; weight++) {
      for (int band = 0; band < paths.length; band++) {
        PathLine path = paths[band][weight - 1];
        if (!path.isEmpty()) {
          streets.add(new MapPicture.Street(band, weight, path.toString()));
        }
      }
    }
    return new MapPicture(
        frame.width(),
        frame.height(),
        Double.parseDouble(Decimals.shortest(frame.unitsPerKilometre(), 4)),
        streets,
        outlines(),
        city.hospitals().stream()
            .map(
                h ->
                    new MapPicture.Spot(
                        h.name(),
                        frame.x(h.location().longitude()),
                        frame.y(h.location().latitude())))
            .toList());
  }

  private List<MapPicture.Outline> outlines() {
    List<MapPicture.Outline> outlines = new ArrayList<>();
    for (Zone zone : city.zones()) {
      PathLine path = new PathLine();
      for (List<double[]> polygon : zone.area().polygons()) {
        for (double[] ring : polygon) {
          path.add(closed(ring).simplified(TOLERANCE));
        }
      }
      if (!path.isEmpty()) {
        outlines.add(new MapPicture.Outline(zone.id(), path.toString()));
      }
    }
    return outlines;
  }

  /** A ring of lon, lat pairs as a line that ends where it begins. */
  private DrawnLine closed(double[] ring) {
    int points = ring.length / 2;
    long[] xs = new long[points + 1];
    long[] ys = new long[points + 1];
    for (int i = 0; i <= points; i++) {
      int at = i % points * 2;
      xs[i] = frame.x(ring[at]);
      ys[i] = frame.y(ring[at + 1]);
    }
    return new DrawnLine(xs, ys);
  }

  private int band(int millis) {
    int band = 0;
    while (band < limitsMillis.length && millis > limitsMillis[band]) {
      band++;
    }
    return band;
  }

  private static int weight(String roadClass) {
    String kind =
        roadClass.endsWith("_link") ? roadClass.substring(0, roadClass.length() - 5) : roadClass;
    return MAIN_ROADS.contains(kind) ? 3 : ROADS.contains(kind) ? 2 : 1;
  }

  private DrawnLine line(RoadSegment segment) {
    long[] xs = new long[segment.shapeSize()];
    long[] ys = new long[xs.length];
    for (int i = 0; i < xs.length; i++) {
      Position point = segment.shapePoint(i);
      xs[i] = frame.x(point.longitude());
      ys[i] = frame.y(point.latitude());
    }
    return new DrawnLine(xs, ys);
  }
}
