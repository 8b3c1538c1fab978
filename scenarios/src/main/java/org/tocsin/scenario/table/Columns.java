package org.tocsin.scenario.table;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tocsin.scenario.format.TableSection;
import org.tocsin.scenario.problem.NearestName;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.problem.Spot;

/**
 * Which of a file's columns hold which names of the format.
 *
 * @param own the file's column for each name of the format that it has
 */
record Columns(Map<String, String> own, Map<String, String> where) {

  /** What others call the columns that a table must have. */
  private static final Map<String, Set<String>> OTHERWISE =
      Map.of(
          "lon", Set.of("x", "lng", "long", "longitude", "\u7ecf\u5ea6"),
          "lat", Set.of("y", "latitude", "\u7eac\u5ea6"),
          "id", Set.of("code", "\u7f16\u53f7"),
          "population", Set.of("pop", "people", "\u4eba\u53e3"));

  /**
   * Matches the names of the format with a file's header.
   *
   * @param known all names that are read from such a table
   * @param required those of them that the file must have
   * @return empty, with a problem, if a required column is missing
   */
  static Optional<Columns> match(
      Set<String> known,
      Set<String> required,
      Collection<String> header,
      TableSection table,
      Problems problems) {
    Map<String, String> own = new LinkedHashMap<>();
    for (String name : known) {
      String column = table.columns().getOrDefault(name, name);
      if (header.contains(column)) {
        own.put(name, column);
      } else if (table.columns().containsKey(name) || required.contains(name)) {
        missing(column, header, table, problems, otherwise(name, header, table));
      }
    }
    for (String name : table.columns().keySet()) {
      if (!known.contains(name)) {
        problems.error(
            table.from().spot(),
            "columns: unknown name \"" + name + "\"",
            "any of " + String.join(", ", known),
            NearestName.of(name, known));
      }
    }
    for (String column : table.where().keySet()) {
      if (!header.contains(column)) {
        missing(column, header, table, problems, Optional.empty());
      }
    }
    return own.keySet().containsAll(required)
        ? Optional.of(new Columns(own, table.where()))
        : Optional.empty();
  }

  private static void missing(
      String column,
      Collection<String> header,
      TableSection table,
      Problems problems,
      Optional<String> maybe) {
    problems.error(
        table.from().spot(),
        table.from().value() + ": no column \"" + column + "\"",
        "any of " + String.join(", ", header),
        maybe.or(() -> NearestName.of(column, header)));
  }

  /** The mapping of a column that is usually called otherwise, such as x. */
  private static Optional<String> otherwise(
      String name, Collection<String> header, TableSection table) {
    return table.columns().containsKey(name)
        ? Optional.empty()
        : header.stream()
            .filter(column -> OTHERWISE.getOrDefault(name, Set.of()).contains(lower(column)))
            .findFirst()
            .map(column -> "columns: { " + name + ": " + column + " }");
  }

  private static String lower(String column) {
    return column.strip().toLowerCase(Locale.ROOT);
  }

  boolean wants(Map<String, String> line) {
    return where.entrySet().stream()
        .allMatch(w -> w.getValue().equals(line.getOrDefault(w.getKey(), "").strip()));
  }

  /** Where the cells of a line stand, by the names of the format. */
  Map<String, Spot> places(List<String> header, List<Spot> cells) {
    Map<String, Spot> places = new HashMap<>();
    own.forEach((name, column) -> places.put(name, cells.get(header.indexOf(column))));
    return places;
  }

  Map<String, String> cells(Map<String, String> line) {
    Map<String, String> cells = new HashMap<>();
    own.forEach(
        (name, column) -> {
          String text = line.get(column);
          if (text != null && !text.isBlank()) {
            cells.put(name, text.strip());
          }
        });
    return cells;
  }
}
