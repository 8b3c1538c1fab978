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
import org.tocsin.report.model.SitingModel;
import org.tocsin.report.text.Decimals;

/** {@code candidates.csv}, {@code layouts.csv} and {@code pareto.csv} of siting. */
public final class SitingTables {

  private static final String LAYOUT_COLUMNS =
      "layout,selected,added,closed,cost,models,selection_replications,"
          + "first_arrival_s,first_arrival_low_s,first_arrival_high_s,"
          + "change_s,change_low_s,change_high_s";
  private static final String FRONT_COLUMNS = "cost,covered_per_day,share,proved,added";
  private static final int SECONDS = 3;
  private static final int DEGREES = 7;
  private static final int SHARE = 6;

  private SitingTables() {}

  /** A row a layout, the present one first; lists within a cell have spaces between. */
  public static void writeLayouts(Path file, SitingModel model) {
    StringBuilder header = new StringBuilder(LAYOUT_COLUMNS);
    for (SitingModel.LayerLine layer : model.layers()) {
      for (String column :
          List.of("in_time", "in_time_low", "in_time_high", "more", "more_low", "more_high")) {
        header.append(',').append(column.startsWith("more") ? "per_year_" + column : column);
        header.append('_').append(layer.tier());
      }
    }
    RowBytes rows = new RowBytes();
    for (SitingModel.LayoutLine layout : model.layouts()) {
      rows.text(layout.label()).text(layout == model.best() ? "yes" : "no");
      rows.text(String.join(" ", layout.added())).text(String.join(" ", layout.closed()));
      rows.decimal(layout.cost(), SECONDS).text(String.join(" ", layout.models()));
      rows.number(layout.replications());
      figure(rows, layout.arrival(), SECONDS);
      figure(rows, layout.change(), SECONDS);
      for (SitingModel.InTimeLine inTime : layout.inTime()) {
        figure(rows, inTime.share(), SHARE);
        figure(rows, inTime.morePerYear(), SECONDS);
      }
      rows.endOfRow();
    }
    write(file, header.toString(), rows);
  }

  /** A row a candidate, in the form in which a table of candidates is read again. */
  public static void writeCandidates(Path file, SitingModel model) {
    RowBytes rows = new RowBytes();
    for (SitingModel.SiteLine site : model.sites()) {
      Double cost = site.cost();
      if (!site.stands() && cost != null) {
        rows.text(site.id());
        rows.text(Decimals.shortest(site.longitude(), DEGREES));
        rows.text(Decimals.shortest(site.latitude(), DEGREES));
        rows.text(site.name()).text(site.tier()).text(Decimals.shortest(cost, SECONDS)).endOfRow();
      }
    }
    write(file, "id,lon,lat,name,tier,cost", rows);
  }

  /** A row a layout of the front, from the cheapest on. */
  public static void writeFront(Path file, SitingModel model) {
    RowBytes rows = new RowBytes();
    for (SitingModel.FrontLine point : model.front()) {
      rows.decimal(point.cost(), SECONDS).decimal(point.coveredPerDay(), SHARE);
      rows.decimal(point.share(), SHARE).text(point.isProved() ? "yes" : "no");
      rows.text(String.join(" ", point.added())).endOfRow();
    }
    write(file, FRONT_COLUMNS, rows);
  }

  private static void figure(RowBytes rows, Figure figure, int decimals) {
    number(rows, figure.value(), decimals);
    number(rows, figure.low(), decimals);
    number(rows, figure.high(), decimals);
  }

  private static void number(RowBytes rows, @Nullable Double value, int decimals) {
    if (value == null) {
      rows.empty();
    } else {
      rows.decimal(value, decimals);
    }
  }

  private static void write(Path file, String header, RowBytes rows) {
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write((header + "\n").getBytes(StandardCharsets.UTF_8));
      out.write(rows.bytes, 0, rows.size);
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": can't be written: " + e.getMessage(), e);
    }
  }
}
