package org.tocsin.scenario.library;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.tocsin.random.RandomStream;
import org.tocsin.random.RandomStreams;
import org.tocsin.random.RandomStreams.Role;

/**
 * The tables of a field for the square-root law: a square grid of streets, and stations spread over
 * its crossings without a plan (a spatial Poisson process). They are made when asked for: {@code
 * field-nodes.csv}, {@code field-arcs.csv}, {@code field-stations.csv}.
 */
public final class RandomField {

  /** Stations on the mean, for the area that a crossing stands for. */
  public static final double STATIONS_PER_SQUARE_KILOMETRE = 100 / 144.0;

  private static final int BLOCKS = 120;
  private static final int METRES = 100;
  private static final double SQUARE_KILOMETRES = METRES * METRES / 1e6;

  /** A little less than a block at the equator: no street is shorter than the straight line. */
  private static final double DEGREES = 0.00089;

  private RandomField() {}

  /** A table of the field by its name; the stations are those of a layout under a seed. */
  static Optional<byte[]> find(String file, long seed, int layout) {
    return switch (file) {
      case "field-nodes.csv" -> bytes(nodeTable());
      case "field-arcs.csv" -> bytes(arcTable());
      case "field-stations.csv" -> bytes(stationTable(seed, layout));
      default -> Optional.empty();
    };
  }

  private static StringBuilder nodeTable() {
    StringBuilder table = new StringBuilder("id,lon,lat\n");
    for (int y = 0; y <= BLOCKS; y++) {
      for (int x = 0; x <= BLOCKS; x++) {
        table.append(name(x, y)).append(',').append(point(x, y)).append('\n');
      }
    }
    return table;
  }

  private static StringBuilder arcTable() {
    StringBuilder table = new StringBuilder("from,to,length_m\n");
    for (int y = 0; y <= BLOCKS; y++) {
      for (int x = 0; x <= BLOCKS; x++) {
        if (x < BLOCKS) {
          table.append(arc(name(x, y), name(x + 1, y)));
        }
        if (y < BLOCKS) {
          table.append(arc(name(x, y), name(x, y + 1)));
        }
      }
    }
    return table;
  }

  /** Each crossing has a Poisson number of stations, independently of all others. */
  private static StringBuilder stationTable(long seed, int layout) {
    RandomStream stream = new RandomStreams(seed, layout).stream(Role.CITY, 3);
    StringBuilder table = new StringBuilder("id,lon,lat\n");
    double mean = STATIONS_PER_SQUARE_KILOMETRE * SQUARE_KILOMETRES;
    double next = exponential(stream);
    int stations = 0;
    for (int crossing = 0; crossing < (BLOCKS + 1) * (BLOCKS + 1); crossing++) {
      for (; next < (crossing + 1) * mean; next += exponential(stream)) {
        stations++;
        table
            .append("station-")
            .append(stations)
            .append(',')
            .append(point(crossing % (BLOCKS + 1), crossing / (BLOCKS + 1)))
            .append('\n');
      }
    }
    return table;
  }

  private static double exponential(RandomStream stream) {
    return -StrictMath.log(stream.nextOpenDouble());
  }

  private static String arc(String from, String to) {
    return from + ',' + to + ',' + METRES + '\n';
  }

  private static String name(int x, int y) {
    return x + "-" + y;
  }

  private static String point(int x, int y) {
    return String.format(Locale.ROOT, "%.5f,%.5f", x * DEGREES, y * DEGREES);
  }

  private static Optional<byte[]> bytes(StringBuilder table) {
    return Optional.of(table.toString().getBytes(StandardCharsets.UTF_8));
  }
}
