package org.tocsin.scenario.source;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tocsin.scenario.problem.Spot;

/**
 * Which streets an author asked for.
 *
 * @param include extra kinds of road for cars: {@code service}, {@code private}, {@code track}
 * @param foot whether the network for people on foot is wanted too
 */
public record RoadsSpec(From from, Set<String> include, boolean foot, Spot spot) {

  /** Where the streets come from. */
  public sealed interface From permits Generated, OsmFile, Tables {}

  /** An old town made up from a seed. */
  public record Generated(int junctions, long seed, double longitude, double latitude)
      implements From {}

  /** A file of OpenStreetMap data. */
  public record OsmFile(InputFile file) implements From {}

  /**
   * Junctions and arcs in CSV.
   *
   * @param columns the header name in the file for each name that the format knows
   */
  public record Tables(InputFile nodes, InputFile arcs, Map<String, String> columns)
      implements From {
    public Tables {
      columns = Map.copyOf(columns);
    }
  }

  public RoadsSpec {
    include = Set.copyOf(include);
  }

  /** What has to be said wherever a map of these streets is shown. */
  public Optional<String> attribution() {
    return from instanceof OsmFile
        ? Optional.of("\u00a9 OpenStreetMap contributors")
        : Optional.empty();
  }
}
