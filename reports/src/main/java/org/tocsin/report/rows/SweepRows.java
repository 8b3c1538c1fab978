package org.tocsin.report.rows;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.experiment.Factor;
import org.tocsin.experiment.FactorEffect;
import org.tocsin.experiment.FactorEffects;
import org.tocsin.experiment.Sweep;
import org.tocsin.measure.HeadlineSeries;
import org.tocsin.measure.Interval;

/** The tables of a sweep: its design, its runs, and the effects of its factors. */
public final class SweepRows {

  private static final int DECIMALS = 6;

  private SweepRows() {}

  /** {@code design.csv}: a row for each point, with what was measured over all replications. */
  public static void design(Path file, Sweep sweep) {
    RowBytes rows = new RowBytes();
    header(rows, sweep, List.of("point"), List.of("incidents"));
    for (int p = 0; p < sweep.points().size(); p++) {
      Sweep.Point point = sweep.points().get(p);
      rows.number(p);
      sweep.design().points().get(p).forEach(rows::text);
      rows.number(point.incidents());
      for (HeadlineSeries measure : sweep.measures()) {
        number(rows, find(point, measure).map(HeadlineSeries::value).orElse(null));
      }
      rows.endOfRow();
    }
    write(file, rows);
  }

  /** {@code runs.csv}: a row for each replication of each point. */
  public static void runs(Path file, Sweep sweep) {
    RowBytes rows = new RowBytes();
    header(rows, sweep, List.of("point", "replication"), List.of());
    for (int p = 0; p < sweep.points().size(); p++) {
      for (int r = 0; r < sweep.replications(); r++) {
        rows.number(p).number(r);
        sweep.design().points().get(p).forEach(rows::text);
        for (HeadlineSeries measure : sweep.measures()) {
          int replication = r;
          number(
              rows,
              find(sweep.points().get(p), measure)
                  .map(HeadlineSeries::perReplication)
                  .filter(each -> each.size() > replication)
                  .map(each -> each.get(replication))
                  .orElse(null));
        }
        rows.endOfRow();
      }
    }
    write(file, rows);
  }

  /** {@code effects.csv}: what each factor, and each two, do to each measure. */
  public static void effects(Path file, Sweep sweep) {
    RowBytes rows = new RowBytes();
    for (String name :
        List.of(
            "id",
            "statistic",
            "unit",
            "factor",
            "from",
            "to",
            "with",
            "with_from",
            "with_to",
            "effect",
            "low",
            "high",
            "mean",
            "explained")) {
      rows.text(name);
    }
    rows.endOfRow();
    for (HeadlineSeries measure : sweep.measures()) {
      Optional<FactorEffects> found = sweep.effects(measure);
      if (found.isPresent()) {
        for (FactorEffect effect : found.get().effects()) {
          rows.text(measure.id()).text(measure.statistic()).text(measure.unit());
          effect(rows, effect);
          number(rows, found.get().mean());
          number(rows, found.get().explained());
          rows.endOfRow();
        }
      }
    }
    write(file, rows);
  }

  private static void effect(RowBytes rows, FactorEffect effect) {
    FactorEffect.Term one = effect.terms().get(0);
    rows.text(one.path()).text(one.from()).text(one.to());
    if (effect.isMain()) {
      rows.empty().empty().empty();
    } else {
      FactorEffect.Term other = effect.terms().get(1);
      rows.text(other.path()).text(other.from()).text(other.to());
    }
    Interval interval = effect.effect().interval();
    number(rows, effect.effect().value());
    number(rows, interval == null ? null : (Double) interval.low());
    number(rows, interval == null ? null : (Double) interval.high());
  }

  private static void header(
      RowBytes rows, Sweep sweep, List<String> before, List<String> between) {
    before.forEach(rows::text);
    sweep.design().factors().stream().map(Factor::path).forEach(rows::text);
    between.forEach(rows::text);
    for (HeadlineSeries measure : sweep.measures()) {
      rows.text(measure.id() + "." + measure.statistic());
    }
    rows.endOfRow();
  }

  private static Optional<HeadlineSeries> find(Sweep.Point point, HeadlineSeries measure) {
    return point.measures().stream()
        .filter(other -> other.id().equals(measure.id()))
        .filter(other -> other.statistic().equals(measure.statistic()))
        .findFirst();
  }

  private static void number(RowBytes out, @Nullable Double value) {
    if (value == null) {
      out.empty();
    } else {
      out.decimal(value, DECIMALS);
    }
  }

  private static void write(Path file, RowBytes rows) {
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(rows.bytes, 0, rows.size);
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": can't be written: " + e.getMessage(), e);
    }
  }
}
