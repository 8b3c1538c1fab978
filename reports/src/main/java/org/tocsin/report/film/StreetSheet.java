package org.tocsin.report.film;

import java.util.List;
import java.util.Set;
import org.tocsin.roads.RoadSegment;

/**
 * The shapes of streets, packed: for each segment its weight on the map with the number of its
 * points, then the steps from point to point, the first from the last point of the segment before.
 */
final class StreetSheet {

  private static final Set<String> MAIN_ROADS = Set.of("motorway", "trunk", "primary");
  private static final Set<String> ROADS = Set.of("secondary", "tertiary");
  private static final Set<String> PATHS =
      Set.of(
          "footway", "path", "steps", "pedestrian", "cycleway", "track", "bridleway", "corridor");
  private static final int WEIGHTS = 4;

  private StreetSheet() {}

  static Bytes of(List<RoadSegment> segments) {
    Bytes sheet = new Bytes();
    Grid last = new Grid(0, 0);
    for (RoadSegment segment : segments) {
      int points = segment.shapeSize();
      sheet.count((long) points * WEIGHTS + weight(segment.roadClass().id()));
      for (int i = 0; i < points; i++) {
        Grid next = Grid.of(segment.shapePoint(i));
        sheet.signed(next.x() - last.x()).signed(next.y() - last.y());
        last = next;
      }
    }
    return sheet;
  }

  /** 3 for main roads, 2 for other through roads, 1 for the rest, 0 for paths. */
  private static int weight(String roadClass) {
    String kind =
        roadClass.endsWith("_link") ? roadClass.substring(0, roadClass.length() - 5) : roadClass;
    if (PATHS.contains(kind)) {
      return 0;
    }
    return MAIN_ROADS.contains(kind) ? 3 : ROADS.contains(kind) ? 2 : 1;
  }
}
