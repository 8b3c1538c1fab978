package org.tocsin.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tocsin.report.model.ReportModel;
import org.tocsin.report.model.StationLine;

/**
 * Where the names of stations stand on the map: beside their marks, the heavy tiers first, left out
 * where they would cover another.
 */
final class StationNames {

  private static final int LETTER = 32;
  private static final int WIDE_LETTER = 58;
  private static final int HEIGHT = 64;
  private static final int MARK = 50;

  /** A name and the point where it begins. */
  record Name(String text, long x, long y) {}

  private record Box(long left, long top, long right, long bottom) {

    boolean overlaps(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  private final ReportModel model;
  private final List<Box> taken = new ArrayList<>();

  StationNames(ReportModel model) {
    this.model = model;
  }

  List<Name> place() {
    model
        .stations()
        .forEach(s -> taken.add(new Box(s.x() - MARK, s.y() - MARK, s.x() + MARK, s.y() + MARK)));
    List<Name> names = new ArrayList<>();
    model.stations().stream()
        .filter(station -> !station.tier().equals("micro") && !station.name().isEmpty())
        .sorted(Comparator.comparingInt(s -> model.drill().tiers().indexOf(s.tier())))
        .forEach(station -> place(station, names));
    return names;
  }

  private void place(StationLine station, List<Name> names) {
    long width = width(station.name());
    long right = station.x() + MARK + 12;
    long left = station.x() - MARK - 12 - width;
    long middle = station.x() - width / 2;
    long[][] corners = {
      {right, station.y() + 20},
      {left, station.y() + 20},
      {middle, station.y() - MARK - 14},
      {middle, station.y() + MARK + HEIGHT}
    };
    for (long[] corner : corners) {
      Box box = new Box(corner[0], corner[1] - HEIGHT, corner[0] + width, corner[1] + 14);
      if (box.left() >= 0
          && box.right() <= model.map().width()
          && taken.stream().noneMatch(box::overlaps)) {
        taken.add(box);
        names.add(new Name(station.name(), corner[0], corner[1]));
        return;
      }
    }
  }

  private static long width(String name) {
    return name.chars().mapToLong(c -> c >= 0x2e80 ? WIDE_LETTER : LETTER).sum();
  }
}
