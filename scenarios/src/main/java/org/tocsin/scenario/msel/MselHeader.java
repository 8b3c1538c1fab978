package org.tocsin.scenario.msel;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tocsin.scenario.format.MselSection;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.sheet.Cell;
import org.tocsin.scenario.sheet.Sheet;

/**
 * Which column of a sheet is which. Above the headings there may be a few rows of something else,
 * such as the drill's name.
 *
 * @param row of the headings, counted from 0 among the rows with anything in them
 * @param headings of all columns
 * @param known by their place in the sheet, from 0
 * @param more the headings of other columns
 */
record MselHeader(
    int row, List<Cell> headings, Map<Integer, MselColumn> known, Map<Integer, String> more) {

  private static final int LAST_ROW = 20;

  private static final Set<MselColumn> WHEN = Set.of(MselColumn.TIME, MselColumn.SINCE);
  private static final Set<MselColumn> WHAT =
      Set.of(MselColumn.MESSAGE, MselColumn.SYNOPSIS, MselColumn.EXPECTED);

  /** The first row that says when and what; empty if there is none. */
  static Optional<MselHeader> find(Sheet sheet, MselSection section, Problems problems) {
    for (int i = 0; i < Math.min(LAST_ROW, sheet.rows().size()); i++) {
      List<Cell> cells = sheet.rows().get(i);
      Map<Integer, MselColumn> known = known(cells, section.columns());
      if (known.values().stream().anyMatch(WHEN::contains)
          && known.values().stream().anyMatch(WHAT::contains)) {
        return Optional.of(new MselHeader(i, cells, known, more(cells, known, problems)));
      }
    }
    return Optional.empty();
  }

  /** Of several columns that might be the same, the first is. */
  private static Map<Integer, MselColumn> known(List<Cell> cells, Map<String, String> own) {
    Map<MselColumn, Integer> places = new EnumMap<>(MselColumn.class);
    for (int i = 0; i < cells.size(); i++) {
      String heading = cells.get(i).text();
      Optional<MselColumn> named =
          own.entrySet().stream()
              .filter(entry -> entry.getValue().equals(heading))
              .findFirst()
              .flatMap(entry -> MselColumn.ofKey(entry.getKey()));
      int place = i;
      named.ifPresent(column -> places.put(column, place));
      if (named.isEmpty()) {
        MselColumn.ofHeading(heading)
            .filter(column -> !own.containsKey(column.key()))
            .ifPresent(column -> places.putIfAbsent(column, place));
      }
    }
    Map<Integer, MselColumn> known = new TreeMap<>();
    places.forEach((column, place) -> known.put(place, column));
    return known;
  }

  private static Map<Integer, String> more(
      List<Cell> cells, Map<Integer, MselColumn> known, Problems problems) {
    Map<Integer, String> more = new TreeMap<>();
    Map<String, Spot> first = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      if (cell.isEmpty() || known.containsKey(i)) {
        continue;
      }
      more.put(i, cell.text());
      if (first.putIfAbsent(cell.text(), cell.spot()) != null) {
        problems.error(
            cell.spot(),
            "a second column \"" + cell.text() + "\"",
            "another heading for each column");
      }
    }
    return more;
  }

  /** A row below the headings. */
  MselRow row(List<Cell> cells, Problems problems) {
    Map<MselColumn, Cell> own = new EnumMap<>(MselColumn.class);
    Map<String, Cell> others = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      MselColumn column = known.get(i);
      String heading = more.get(i);
      if (cell.isEmpty()) {
        continue;
      }
      if (column != null) {
        own.put(column, cell.under(headings.get(i).text()));
      } else if (heading != null) {
        others.put(heading, cell.under(heading));
      } else {
        problems.error(
            cell.spot(), '"' + cell.text() + "\" in a column without a heading", "a heading");
      }
    }
    return new MselRow(cells.get(0).spot(), own, others);
  }
}
