package org.tocsin.scenario.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tocsin.scenario.format.TableSection;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.source.InputFile;
import org.tocsin.scenario.source.Sources;

/** Reads the tables that a scenario names. */
public final class Tables {

  private final Sources sources;
  private final Problems problems;

  public Tables(Sources sources, Problems problems) {
    this.sources = sources;
    this.problems = problems;
  }

  /**
   * The rows of a table that its {@code where} lets through.
   *
   * @param known the names that are read from such a table
   * @param required those of them whose column has to be there
   */
  public List<Row> read(TableSection table, Set<String> known, Set<String> required) {
    String name = table.from().value();
    Spot spot = table.from().spot();
    String ending = name.toLowerCase(Locale.ROOT);
    boolean csv = ending.endsWith(".csv");
    if (!csv && !ending.endsWith(".geojson") && !ending.endsWith(".json")) {
      problems.error(spot, "\"" + name + "\"", "a file whose name ends in .csv or .geojson");
      return List.of();
    }
    Optional<InputFile> file = sources.open(spot, name, "a .csv or .geojson file", problems);
    Optional<String> text = file.flatMap(f -> Sources.decode(f, spot, problems));
    if (text.isEmpty()) {
      return List.of();
    }
    String label = sources.find(spot, name).label();
    List<Row> rows =
        csv
            ? CsvRows.read(label, text.get(), known, required, table, problems)
            : GeoJsonRows.read(label, text.get(), known, required, table, problems);
    if (rows.isEmpty() && !problems.hasErrors()) {
      problems.warning(spot, name + ": no row is read", "at least one row");
    }
    return rows;
  }
}
