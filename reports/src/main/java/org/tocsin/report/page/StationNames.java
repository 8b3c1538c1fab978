package org.tocsin.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.report.model.MapPicture;
import org.tocsin.report.model.ReportModel;
import org.tocsin.report.model.StationLine;

/**
 * Where the names of stations stand on the map: beside their marks, the busiest first, then the
 * heavy tiers and of these the stations with most units, left out where they would cover another.
 * So in one place the name is that of the station, not that of the car of its chief.
 */
final class StationNames {

  private static final int LETTER = 32;
  private static final int WIDE_LETTER = 58;
  private static final int HEIGHT = 64;
  private static final long MARK = MapPlaces.MARK_HALF;
  private static final int MARKS_A_NAME = 10;
  private static final String MICRO = "micro";
  private static final int MOST_MICRO_NAMED = 12;

  /** A name and the point where it begins. */
  record Name(String text, long x, long y) {}

  private record Box(long left, long top, long right, long bottom) {

    static Box around(long x, long y, long half) {
      return new Box(x - half, y - half, x + half, y + half);
    }

    boolean overlaps(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  private final ReportModel model;
  private final MapPlaces places;
  private final List<Box> marks = new ArrayList<>();
  private final List<Box> taken = new ArrayList<>();
  private final List<Name> names = new ArrayList<>();

  StationNames(ReportModel model, MapPlaces places) {
    this.model = model;
    this.places = places;
  }

  /**
   * The busiest station has its name whatever it covers, and those of the heaviest tier if that is
   * no more than another mark; other stations and hospitals have theirs where it is free.
   */
  List<Name> place() {
    takeMarks();
    Optional<StationLine> busiest = Stations.findBusiest(model);
    busiest.ifPresent(s -> place(s.title(), places.of(s), Integer.MAX_VALUE));
    List<StationLine> told = new ArrayList<>(busiest.stream().toList());
    for (StationLine station : byWeight()) {
      if (told.stream().noneMatch(other -> hides(other, station))) {
        told.add(station);
        boolean isHeaviest = model.drill().tiers().indexOf(station.tier()) == 0;
        place(station.name(), places.of(station), isHeaviest ? 1 : 0);
      }
    }
    model.map().hospitals().stream()
        .filter(hospital -> !hospital.name().isEmpty())
        // An ambulance station in its yard may have told it already.
        .filter(hospital -> names.stream().noneMatch(n -> n.text().equals(hospital.name())))
        .forEach(h -> place(h.name(), new MapPlaces.Place(h.x(), h.y()), 0));
    return names;
  }

  private List<StationLine> byWeight() {
    List<String> tiers = model.drill().tiers();
    return model.stations().stream()
        .filter(station -> isNamed(station.tier()) && !station.name().isEmpty())
        .sorted(
            Comparator.comparingInt((StationLine station) -> tiers.indexOf(station.tier()))
                .thenComparing(Comparator.comparingInt(StationLine::units).reversed()))
        .toList();
  }

  /** Of many small ones the names would be all that one sees. */
  private boolean isNamed(String tier) {
    return !tier.equals(MICRO)
        || model.stations().stream().filter(station -> station.tier().equals(MICRO)).count()
            <= MOST_MICRO_NAMED;
  }

  private void takeMarks() {
    for (StationLine station : model.stations()) {
      MapPlaces.Place at = places.of(station);
      marks.add(Box.around(at.x(), at.y(), places.half(station.tier())));
    }
    for (MapPicture.Spot hospital : model.map().hospitals()) {
      marks.add(Box.around(hospital.x(), hospital.y(), MapPlaces.HOSPITAL_HALF));
    }
  }

  /** Whether the mark of a station of the same tier that is no smaller lies on another's. */
  private static boolean hides(StationLine one, StationLine other) {
    return one.tier().equals(other.tier())
        && one.units() >= other.units()
        && Math.abs(one.x() - other.x()) < MARK
        && Math.abs(one.y() - other.y()) < MARK;
  }

  /** Beside a mark where it covers least, if that is no more than so many. */
  private void place(String name, MapPlaces.Place at, int mostCovered) {
    long width = width(name);
    long x = at.x();
    long y = at.y();
    long[][] corners = {
      {x + MARK + 12, y + 20},
      {x - MARK - 12 - width, y + 20},
      {x - width / 2, y - MARK - 14},
      {x - width / 2, y + MARK + HEIGHT},
      {x - MARK, y + MARK + HEIGHT},
      {x + MARK - width, y + MARK + HEIGHT}
    };
    long fewest = Long.MAX_VALUE;
    long @Nullable [] best = null;
    for (long[] corner : corners) {
      Box box = box(corner, width);
      long covered = covered(box);
      if (box.left() >= 0
          && box.top() >= 0
          && box.right() <= model.map().width()
          && covered < fewest) {
        best = corner;
        fewest = covered;
      }
    }
    if (best != null && fewest <= mostCovered) {
      taken.add(box(best, width));
      names.add(new Name(name, best[0], best[1]));
    }
  }

  /** How many marks; a name counts as many, as neither could be read. */
  private long covered(Box box) {
    return marks.stream().filter(box::overlaps).count()
        + MARKS_A_NAME * taken.stream().filter(box::overlaps).count();
  }

  private static Box box(long[] corner, long width) {
    return new Box(corner[0], corner[1] - HEIGHT, corner[0] + width, corner[1] + 14);
  }

  private static long width(String name) {
    return name.chars().mapToLong(c -> c >= 0x2e80 ? WIDE_LETTER : LETTER).sum();
  }
}
