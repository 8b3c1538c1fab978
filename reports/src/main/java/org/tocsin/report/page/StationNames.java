package org.tocsin.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.report.model.ReportModel;
import org.tocsin.report.model.StationLine;

/**
 * Where the names of stations stand on the map: beside their marks, the busiest first, then the
 * heavy tiers, left out where they would cover another.
 */
final class StationNames {

  private static final int LETTER = 32;
  private static final int WIDE_LETTER = 58;
  private static final int HEIGHT = 64;
  private static final long MARK = 50;

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
  private final StationMark marks;
  private final List<Box> taken = new ArrayList<>();

  StationNames(ReportModel model, StationMark marks) {
    this.model = model;
    this.marks = marks;
  }

  /**
   * The busiest station has its name whatever it covers; hospitals have theirs where it is free.
   */
  List<Name> place() {
    List<Name> names = new ArrayList<>();
    Map<String, Long> sizes = new HashMap<>();
    model.drill().tiers().forEach(tier -> sizes.put(tier, Math.round(MARK * marks.scale(tier))));
    for (StationLine station : model.stations()) {
      taken.add(Box.around(station.x(), station.y(), sizes.getOrDefault(station.tier(), MARK)));
    }
    model.map().hospitals().forEach(h -> taken.add(Box.around(h.x(), h.y(), MARK)));
    Optional<StationLine> busiest = Stations.findBusiest(model);
    busiest.ifPresent(s -> place(s.title(), s.x(), s.y(), names, true));
    model.stations().stream()
        .filter(station -> !station.tier().equals("micro") && !station.name().isEmpty())
        .filter(station -> !busiest.filter(station::equals).isPresent())
        .sorted(Comparator.comparingInt(s -> model.drill().tiers().indexOf(s.tier())))
        .forEach(s -> place(s.name(), s.x(), s.y(), names, false));
    model.map().hospitals().stream()
        .filter(hospital -> !hospital.name().isEmpty())
        // An ambulance station in its yard may have told it already.
        .filter(hospital -> names.stream().noneMatch(n -> n.text().equals(hospital.name())))
        .forEach(h -> place(h.name(), h.x(), h.y(), names, false));
    return names;
  }

  private void place(String name, long x, long y, List<Name> names, boolean always) {
    long width = width(name);
    long[][] corners = {
      {x + MARK + 12, y + 20},
      {x - MARK - 12 - width, y + 20},
      {x - width / 2, y - MARK - 14},
      {x - width / 2, y + MARK + HEIGHT}
    };
    long fewest = always ? Long.MAX_VALUE : 1;
    long @Nullable [] best = null;
    for (long[] corner : corners) {
      Box box = box(corner, width);
      long covered = taken.stream().filter(box::overlaps).count();
      if (box.left() >= 0
          && box.top() >= 0
          && box.right() <= model.map().width()
          && covered < fewest) {
        best = corner;
        fewest = covered;
      }
    }
    if (best != null) {
      taken.add(box(best, width));
      names.add(new Name(name, best[0], best[1]));
    }
  }

  private static Box box(long[] corner, long width) {
    return new Box(corner[0], corner[1] - HEIGHT, corner[0] + width, corner[1] + 14);
  }

  private static long width(String name) {
    return name.chars().mapToLong(c -> c >= 0x2e80 ? WIDE_LETTER : LETTER).sum();
  }
}
