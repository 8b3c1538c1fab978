package org.tocsin.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.report.model.MapPicture;
import org.tocsin.report.model.ReportModel;
import org.tocsin.report.model.StationLine;

/**
 * Where the marks of stations are drawn, in units of the map: on their spots, but for those in a
 * hospital's yard, which stand beside its box, each tier on a side of its own, so that both can be
 * seen.
 */
final class MapPlaces {

  /** A box with a cross, small enough for a town with many hospitals. */
  static final String HOSPITAL = "M-32-32H32V32H-32ZM-17 0H17M0-17V17";

  /** Half the width of a hospital's box with its line. */
  static final long HOSPITAL_HALF = 36;

  /** Half the width of a station's mark. */
  static final long MARK_HALF = 50;

  /** Nearer than this to a hospital, a station stands in its yard. */
  private static final long YARD = 40;

  /** Above, left, right, below. */
  private static final int[][] SIDES = {{0, -1}, {-1, 0}, {1, 0}, {0, 1}};

  /** A point of the map. */
  record Place(long x, long y) {}

  private final ReportModel model;
  private final StationMark marks;
  private final Map<String, Place> places = new HashMap<>();

  MapPlaces(ReportModel model, StationMark marks) {
    this.model = model;
    this.marks = marks;
    Map<Place, List<String>> tiersInYard = new HashMap<>();
    model.stations().stream()
        .sorted(Comparator.comparingInt(station -> model.drill().tiers().indexOf(station.tier())))
        .forEach(station -> places.put(station.id(), place(station, tiersInYard)));
  }

  Place of(StationLine station) {
    return places.getOrDefault(station.id(), new Place(station.x(), station.y()));
  }

  /** Half the width of the mark of a tier. */
  long half(String tier) {
    return Math.round(MARK_HALF * marks.scale(tier));
  }

  private Place place(StationLine station, Map<Place, List<String>> tiersInYard) {
    Optional<MapPicture.Spot> hospital =
        model.map().hospitals().stream()
            .filter(h -> distance(h, station) < YARD)
            .min(Comparator.comparingLong(h -> distance(h, station)));
    if (hospital.isEmpty()) {
      return new Place(station.x(), station.y());
    }
    Place yard = new Place(hospital.get().x(), hospital.get().y());
    List<String> tiers = tiersInYard.computeIfAbsent(yard, any -> new ArrayList<>());
    if (!tiers.contains(station.tier())) {
      tiers.add(station.tier());
    }
    int[] side = SIDES[tiers.indexOf(station.tier()) % SIDES.length];
    long away = HOSPITAL_HALF + half(station.tier());
    return new Place(yard.x() + side[0] * away, yard.y() + side[1] * away);
  }

  private static long distance(MapPicture.Spot hospital, StationLine station) {
    return Math.max(Math.abs(hospital.x() - station.x()), Math.abs(hospital.y() - station.y()));
  }
}
