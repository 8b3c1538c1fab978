package org.tocsin.siting.instance;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/** Reads instances that are tables of comma-separated values. */
final class Tables {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
          .setIgnoreEmptyLines(true)
          .setTrim(true)
          .get();

  /** Decimals are kept to so many places. */
  private static final double SCALE = 1e-3;

  private Tables() {}

  static PlainInstance matrix(Reader text) throws IOException, InstanceFault {
    try (CSVParser rows = parse(text)) {
      List<String> header = rows.getHeaderNames();
      if (header.size() < 3 || !header.subList(0, 2).equals(List.of("point", "weight"))) {
        throw new InstanceFault(1, String.join(",", header), "point,weight and a column a site");
      }
      List<String> sites = header.subList(2, header.size());
      List<double[]> byPoint = new ArrayList<>();
      List<Double> weights = new ArrayList<>();
      for (CSVRecord row : rows) {
        weights.add(number(row, "weight", 0));
        double[] distances = new double[sites.size()];
        for (int site = 0; site < distances.length; site++) {
          distances[site] = number(row, sites.get(site), 0);
        }
        byPoint.add(distances);
      }
      return instance(sites, weights, byPoint);
    } catch (UncheckedIOException e) {
      throw unreadable(e);
    }
  }

  /** Without the mark that some programs put before text in UTF-8. */
  private static CSVParser parse(Reader text) throws IOException, InstanceFault {
    PushbackReader unmarked = new PushbackReader(text);
    int first = unmarked.read();
    if (first >= 0 && first != '\uFEFF') {
      unmarked.unread(first);
    }
    try {
      return FORMAT.parse(unmarked);
    } catch (IllegalArgumentException e) {
      throw new InstanceFault(1, String.valueOf(e.getMessage()), "each column once");
    }
  }

  private static InstanceFault unreadable(UncheckedIOException mistake) {
    return new InstanceFault(
        0,
        String.valueOf(mistake.getCause() == null ? mistake : mistake.getCause().getMessage()),
        "comma-separated values whose quotes are closed");
  }

  static PlainInstance points(Reader text) throws IOException, InstanceFault {
    List<String> sites = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    List<double[]> places = new ArrayList<>();
    List<double[]> demands = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    try (CSVParser rows = parse(text)) {
      for (String wanted : List.of("x", "y", "weight")) {
        if (!rows.getHeaderNames().contains(wanted)) {
          throw new InstanceFault(1, String.join(",", rows.getHeaderNames()), "x,y,weight");
        }
      }
      for (CSVRecord row : rows) {
        double[] place = {
          number(row, "x", Double.NEGATIVE_INFINITY), number(row, "y", Double.NEGATIVE_INFINITY)
        };
        String kind = row.isMapped("kind") ? row.get("kind") : "both";
        if (!Set.of("demand", "site", "both").contains(kind)) {
          throw new InstanceFault(line(row), "kind \"" + kind + '"', "demand, site or both");
        }
        if (!kind.equals("site")) {
          demands.add(place);
          weights.add(number(row, "weight", 0));
        }
        if (!kind.equals("demand")) {
          String id = row.isMapped("id") ? row.get("id") : Long.toString(row.getRecordNumber());
          if (!ids.add(id)) {
            throw new InstanceFault(line(row), "a second \"" + id + '"', "ids once each");
          }
          sites.add(id);
          places.add(place);
        }
      }
    } catch (UncheckedIOException e) {
      throw unreadable(e);
    }
    List<double[]> byPoint = new ArrayList<>();
    for (double[] demand : demands) {
      byPoint.add(
          places.stream()
              .mapToDouble(place -> Math.hypot(place[0] - demand[0], place[1] - demand[1]))
              .toArray());
    }
    return instance(sites, weights, byPoint);
  }

  private static PlainInstance instance(
      List<String> sites, List<Double> weights, List<double[]> byPoint) throws InstanceFault {
    if (sites.isEmpty() || byPoint.isEmpty()) {
      throw new InstanceFault(0, byPoint.size() + " points, " + sites.size() + " sites", "some");
    }
    double scale = byPoint.stream().allMatch(Tables::areWhole) ? 1 : SCALE;
    int[][] distances = new int[sites.size()][byPoint.size()];
    for (int point = 0; point < byPoint.size(); point++) {
      for (int site = 0; site < sites.size(); site++) {
        double scaled = byPoint.get(point)[site] / scale;
        if (scaled >= Integer.MAX_VALUE) {
          throw new InstanceFault(
              0, "a distance of " + byPoint.get(point)[site], "at most " + 2e9 * scale);
        }
        // Upwards, so that a radius with as many decimals covers what it covers on paper.
        distances[site][point] = (int) Math.ceil(scaled - 1e-9);
      }
    }
    double[] ofPoints = weights.stream().mapToDouble(weight -> weight).toArray();
    return new PlainInstance(sites, ofPoints, distances, scale, 0);
  }

  private static boolean areWhole(double[] numbers) {
    for (double number : numbers) {
      if (number != Math.rint(number)) {
        return false;
      }
    }
    return true;
  }

  private static int line(CSVRecord row) {
    return (int) row.getRecordNumber() + 1;
  }

  private static double number(CSVRecord row, String column, double least) throws InstanceFault {
    String text = row.isSet(column) ? row.get(column) : "";
    try {
      double number = Double.parseDouble(text);
      if (number >= least && !Double.isInfinite(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw new InstanceFault(
        line(row),
        String.format(Locale.ROOT, "%s \"%s\"", column, text),
        least == 0 ? "a number of 0 or more" : "a number");
  }
}
