package org.tocsin.report.rows;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.report.model.Figure;
import org.tocsin.report.model.ReportModel;
import org.tocsin.report.model.ZoneLine;
import org.tocsin.report.text.Decimals;

/** {@code zones.csv}: how each zone was served. */
public final class ZoneTable {

  private static final String COLUMNS =
      "zone,name,population,grade,parent,incidents,not_reached,mean_s,mean_low_s,mean_high_s,"
          + "median_s,median_low_s,median_high_s,p90_s,p90_low_s,p90_high_s";

  private ZoneTable() {}

  public static void write(Path file, ReportModel model) {
    StringBuilder header = new StringBuilder(COLUMNS);
    model
        .drill()
        .coverageTargets()
        .forEach(t -> header.append(",static_share_").append(Decimals.shortest(t, 3)).append('s'));
    RowBytes rows = new RowBytes();
    model.zones().forEach(zone -> row(rows, zone));
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(header.append('\n').toString().getBytes(StandardCharsets.UTF_8));
      out.write(rows.bytes, 0, rows.size);
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": can't be written: " + e.getMessage(), e);
    }
  }

  private static void row(RowBytes out, ZoneLine zone) {
    String grade = zone.grade();
    String parent = zone.parent();
    out.text(zone.id()).text(zone.name());
    number(out, zone.isOutside() ? null : (Double) zone.population(), 1);
    out.text(grade == null ? "" : grade).text(parent == null ? "" : parent);
    out.number(zone.incidents()).number(zone.notReached());
    for (Figure figure : List.of(zone.mean(), zone.median(), zone.p90())) {
      number(out, figure.value(), 3);
      number(out, figure.low(), 3);
      number(out, figure.high(), 3);
    }
    zone.covered().forEach(share -> number(out, share, 6));
    out.endOfRow();
  }

  private static void number(RowBytes out, @Nullable Double value, int decimals) {
    if (value == null) {
      out.empty();
    } else {
      out.decimal(value, decimals);
    }
  }
}
