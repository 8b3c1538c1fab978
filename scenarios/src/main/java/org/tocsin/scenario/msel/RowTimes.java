package org.tocsin.scenario.msel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.sheet.Cell;

/** The times of the rows of one list, which has one clock in each column. */
final class RowTimes {

  /** How people write that it depends. */
  private static final Set<String> NO_TIME = Set.of("视情况", "待定", "if need be", "tbd", "-", "–");

  private final Problems problems;
  private final List<TwoTimes> twice = new ArrayList<>();
  private @Nullable PlannedTime first;
  private @Nullable Cell firstCell;

  RowTimes(Problems problems) {
    this.problems = problems;
  }

  /** Rows that tell their time twice. */
  List<TwoTimes> twice() {
    return twice;
  }

  /** Where the time of a row stands. */
  Spot spot(MselRow row) {
    return row.find(MselColumn.TIME)
        .or(() -> row.find(MselColumn.SINCE))
        .map(Cell::spot)
        .orElse(row.spot());
  }

  /** Whether a row has a time, right or wrong. */
  boolean isWritten(MselRow row) {
    return Stream.of(MselColumn.TIME, MselColumn.SINCE)
        .flatMap(column -> row.find(column).stream())
        .anyMatch(RowTimes::isTime);
  }

  /** Whether a cell is to hold a time, rather than that there is none. */
  private static boolean isTime(Cell cell) {
    return !NO_TIME.contains(cell.text().toLowerCase(Locale.ROOT));
  }

  /** The time of a row; empty if it has none, or, with a problem, a wrong one. */
  Optional<PlannedTime> read(MselRow row) {
    Optional<Cell> wallCell = row.find(MselColumn.TIME).filter(RowTimes::isTime);
    Optional<PlannedTime> wall = wallCell.flatMap(cell -> wall(cell, row));
    Optional<Cell> sinceCell = row.find(MselColumn.SINCE).filter(RowTimes::isTime);
    Optional<PlannedTime> since =
        sinceCell.flatMap(cell -> checked(cell, PlannedTime.since(cell), PlannedTime.SPAN_ALLOWED));
    if (wall.isPresent() && since.isPresent()) {
      twice.add(new TwoTimes(wall.get(), since.get(), sinceCell.orElseThrow().spot()));
    }
    return wallCell.isPresent() ? wall : since;
  }

  private Optional<PlannedTime> wall(Cell cell, MselRow row) {
    Optional<PlannedTime> time =
        checked(cell, PlannedTime.wall(cell), PlannedTime.WALL_ALLOWED)
            .filter(t -> sameClock(t, cell));
    Optional<Cell> dateCell = row.find(MselColumn.DATE);
    if (time.isEmpty() || dateCell.isEmpty()) {
      return time;
    }
    Optional<LocalDate> date =
        checked(dateCell.get(), PlannedTime.date(dateCell.get()), "a date such as 2026-03-10");
    return date.flatMap(day -> time.map(t -> t.on(day)));
  }

  private <T> Optional<T> checked(Cell cell, Optional<T> read, String allowed) {
    if (read.isEmpty()) {
      String shown = '"' + cell.text() + '"';
      problems.error(
          cell.spot(), cell.isFormula() ? "a formula whose value is " + shown : shown, allowed);
    } else if (cell.isFormula()) {
      problems.warning(
          cell.spot(),
          "a formula; its value when the file was saved, " + cell.text() + ", is taken",
          allowed);
    }
    return read;
  }

  /** One column, one clock: that of its first row. */
  private boolean sameClock(PlannedTime time, Cell cell) {
    PlannedTime before = first;
    Cell where = firstCell;
    if (before == null || where == null) {
      first = time;
      firstCell = cell;
      return true;
    }
    if (before.clock() == time.clock()) {
      return true;
    }
    problems.error(
        cell.spot(),
        "two clocks: " + cell.text() + " here, " + where.text() + " in row " + where.spot().line(),
        "times of day in one column, times since the start (T+) in another");
    return false;
  }
}
