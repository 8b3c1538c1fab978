package org.tocsin.report.rows;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.experiment.Comparison;
import org.tocsin.experiment.SimultaneousComparison;
import org.tocsin.measure.Difference;
import org.tocsin.measure.Interval;
import org.tocsin.report.model.Detection;

/** {@code comparison.csv}: a row for each difference of each variant. */
public final class DifferenceTable {

  private static final String COLUMNS =
      "baseline,variant,id,statistic,unit,group_by,group,baseline_value,variant_value,difference,"
          + "low,high,joint_low,joint_high,deviation,pairs,replications_to_show\n";
  private static final int DECIMALS = 6;

  private DifferenceTable() {}

  public static void write(Path file, SimultaneousComparison all, Optional<Detection> detection) {
    RowBytes rows = new RowBytes();
    for (Comparison comparison : all.comparisons()) {
      for (Difference difference : comparison.differences()) {
        row(rows, all, comparison, difference, detection);
      }
      for (Difference difference : comparison.byGroup()) {
        row(rows, all, comparison, difference, detection);
      }
    }
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(COLUMNS.getBytes(StandardCharsets.UTF_8));
      out.write(rows.bytes, 0, rows.size);
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": can't be written: " + e.getMessage(), e);
    }
  }

  private static void row(
      RowBytes out,
      SimultaneousComparison all,
      Comparison comparison,
      Difference difference,
      Optional<Detection> detection) {
    boolean isOverall = difference.group().isEmpty();
    out.text(comparison.first().name()).text(comparison.second().name());
    out.text(difference.id()).text(difference.statistic()).text(difference.unit());
    out.text(isOverall ? "" : difference.group().firstKey());
    out.text(
        isOverall ? "" : String.valueOf(difference.group().get(difference.group().firstKey())));
    number(out, difference.first());
    number(out, difference.second());
    number(out, difference.difference().value());
    interval(out, difference.difference().interval());
    interval(out, Comparison.isHeadline(difference) ? all.interval(difference) : null);
    number(out, difference.spread().map(spread -> spread.deviation()).orElse(null));
    difference.spread().ifPresentOrElse(s -> out.number(s.pairs()), out::empty);
    detection
        .flatMap(asked -> asked.replications(all, difference))
        .ifPresentOrElse(out::number, out::empty);
    out.endOfRow();
  }

  private static void interval(RowBytes out, @Nullable Interval interval) {
    number(out, interval == null ? null : (Double) interval.low());
    number(out, interval == null ? null : (Double) interval.high());
  }

  private static void number(RowBytes out, @Nullable Double value) {
    if (value == null) {
      out.empty();
    } else {
      out.decimal(value, DECIMALS);
    }
  }
}
