package org.tocsin.scenario.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.source.InputFile;
import org.tocsin.scenario.source.ScenarioSource;
import org.tocsin.scenario.source.Sources;

/** Opens a list that was made with a spreadsheet program. */
public final class SheetFile {

  /** More than anyone writes by hand. */
  private static final long LARGEST_BYTES = 16L << 20;

  private static final String EXPECTED = "a .csv or .xlsx file";

  private SheetFile() {}

  /** The sheets of a file; none, with a problem, if it can't be read. */
  public static List<Sheet> read(Sources sources, Spot namedAt, String name, Problems problems) {
    String ending = name.toLowerCase(Locale.ROOT);
    boolean csv = ending.endsWith(".csv");
    if (!csv && !ending.endsWith(".xlsx") && !ending.endsWith(".xlsm")) {
      problems.error(namedAt, "\"" + name + "\"", "a file whose name ends in .csv or .xlsx");
      return List.of();
    }
    ScenarioSource source = sources.find(namedAt, name);
    if (source.obstacle().isEmpty() && source.size() > LARGEST_BYTES) {
      problems.error(
          namedAt,
          String.format(Locale.ROOT, "%s: %,d bytes", name, source.size()),
          String.format(Locale.ROOT, "at most %,d bytes for a list of injects", LARGEST_BYTES));
      return List.of();
    }
    Optional<InputFile> file = sources.open(namedAt, name, EXPECTED, problems);
    if (csv) {
      return file.flatMap(f -> Sources.decode(f, namedAt, problems))
          .flatMap(text -> CsvSheet.read(source.label(), text, problems))
          .map(List::of)
          .orElse(List.of());
    }
    return file.flatMap(f -> bytes(f, namedAt, problems))
        .map(bytes -> XlsxFile.read(source.label(), bytes, namedAt, problems))
        .orElse(List.of());
  }

  private static Optional<byte[]> bytes(InputFile file, Spot namedAt, Problems problems) {
    try (InputStream in = file.open()) {
      return Optional.of(in.readAllBytes());
    } catch (IOException e) {
      problems.error(namedAt, file.label() + ": can't be read: " + e.getMessage(), EXPECTED);
      return Optional.empty();
    }
  }
}
