package org.tocsin.report.model;

import org.jspecify.annotations.Nullable;
import org.tocsin.city.Station;
import org.tocsin.measure.StationLoad;

/**
 * A station: where it is and how busy.
 *
 * @param x its spot on the map picture, in the picture's units
 */
public record StationLine(
    String id,
    String name,
    String tier,
    long x,
    long y,
    int units,
    long responses,
    @Nullable Double responsesPerDay,
    Figure utilisation,
    Figure meanTravel) {

  static StationLine of(StationLoad load, MapFrame frame) {
    Station station = load.station();
    return new StationLine(
        station.id(),
        station.name(),
        station.tier().id(),
        frame.x(station.location().longitude()),
        frame.y(station.location().latitude()),
        load.units(),
        load.responses(),
        Figure.rounded(load.responsesPerDay(), 3),
        Figure.share(load.utilisation()),
        Figure.seconds(load.meanTravelSeconds()));
  }

  /** The name, or the id where the author gave no name. */
  public String title() {
    return name.isEmpty() ? id : name;
  }
}
