package org.tocsin.report.model;

import org.tocsin.city.City;
import org.tocsin.city.Station;
import org.tocsin.roads.NetworkKind;
import org.tocsin.roads.Position;
import org.tocsin.roads.RoadNetwork;
import org.tocsin.roads.RoadSegment;

/**
 * Where the city lies on its picture: an equirectangular projection, true to scale at the middle
 * latitude, which is good to a thousandth over a city.
 */
public final class MapFrame {

  /** Units along the longer side of the streets. */
  private static final int LONG_SIDE = 4000;

  private static final int MARGIN = 60;
  private static final double METRES_PER_DEGREE = 111_195;

  private double west = Double.POSITIVE_INFINITY;
  private double east = Double.NEGATIVE_INFINITY;
  private double south = Double.POSITIVE_INFINITY;
  private double north = Double.NEGATIVE_INFINITY;
  private final double shrink;
  private final double unitsPerDegree;

  public MapFrame(City city) {
    RoadNetwork cars = city.streets().network(NetworkKind.CAR);
    for (int s = 0; s < cars.segmentCount(); s++) {
      RoadSegment segment = cars.segment(s);
      for (int i = 0; i < segment.shapeSize(); i++) {
        include(segment.shapePoint(i));
      }
    }
    for (Station station : city.stations()) {
      include(station.location().position());
    }
    // StrictMath: the same picture on every machine
    shrink = StrictMath.cos(StrictMath.toRadians((south + north) / 2));
    double longer = Math.max((east - west) * shrink, north - south);
    unitsPerDegree = LONG_SIDE / Math.max(longer, 1e-6);
  }

  private void include(Position point) {
    west = Math.min(west, point.longitude());
    east = Math.max(east, point.longitude());
    south = Math.min(south, point.latitude());
    north = Math.max(north, point.latitude());
  }

  public long x(double longitude) {
    return MARGIN + Math.round((longitude - west) * shrink * unitsPerDegree);
  }

  public long y(double latitude) {
    return MARGIN + Math.round((north - latitude) * unitsPerDegree);
  }

  long width() {
    return x(east) + MARGIN;
  }

  long height() {
    return y(south) + MARGIN;
  }

  double unitsPerKilometre() {
    return unitsPerDegree / METRES_PER_DEGREE * 1000;
  }
}
