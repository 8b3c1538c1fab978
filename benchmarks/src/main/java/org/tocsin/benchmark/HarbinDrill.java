package org.tocsin.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.tocsin.drill.Drill;
import org.tocsin.roads.NetworkKind;
import org.tocsin.roads.Position;
import org.tocsin.roads.RoadNetwork;
import org.tocsin.scenario.LoadedScenario;
import org.tocsin.scenario.ScenarioFiles;
import org.tocsin.scenario.problem.Problem;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.roads.RoadFiles;
import org.tocsin.scenario.source.ResourceSource;
import org.tocsin.scenario.source.RoadSource;
import org.tocsin.scenario.source.RoadsSpec;

/**
 * The drill that is measured: real streets of Harbin, 64 stations at every n-th junction, 200
 * engines.
 */
final class HarbinDrill {

  static final int STATIONS = 64;

  /** 8 stations with 4 engines and 56 with 3 are 200. */
  private static final int CENTRAL_STATIONS = 8;

  private static final String STREETS = "osm/harbin-2024.osm.pbf";

  private HarbinDrill() {}

  /** One engine an incident. */
  static Drill oneUnit(int days) {
    return load(System.getenv(), "clock.duration=" + days + "d");
  }

  /** Five engines an incident, a fifth of the incidents: the engines are as busy. */
  static Drill fiveUnits(int days) {
    return load(
        System.getenv(),
        "clock.duration=" + days + "d",
        "incidents.fire.needs.first.initial-attack=5",
        "demand[0].perDay=556");
  }

  /**
   * Loads the drill.
   *
   * @param environment where {@code TOCSIN_DATA} is set, and {@code TOCSIN_CACHE} may be
   */
  static Drill load(Map<String, String> environment, String... edits) {
    byte[] text = read("harbin.yaml");
    return load(
        environment,
        "harbin.yaml",
        text,
        i -> i % (STATIONS / CENTRAL_STATIONS) == 0 ? "central" : "small",
        edits);
  }

  /**
   * Loads a drill on these streets.
   *
   * @param tiers of the stations, by their number from 0
   */
  static Drill load(
      Map<String, String> environment,
      String name,
      byte[] text,
      IntFunction<String> tiers,
      String... edits) {
    Layout layout =
        new Layout(
            new RoadFiles(
                environment,
                System.getProperty("os.name"),
                Path.of(System.getProperty("user.home"))),
            tiers);
    LoadedScenario loaded =
        ScenarioFiles.load(
            ResourceSource.of(name, text, layout::file), List.of(edits), layout, environment);
    return loaded
        .drill()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    String.join("\n", loaded.problems().stream().map(Problem::oneLine).toList())));
  }

  /** Why the drill can't be loaded here; empty if it can. */
  static Optional<String> obstacle() {
    String data = System.getenv("TOCSIN_DATA");
    if (data == null || data.isEmpty()) {
      return Optional.of(
          "TOCSIN_DATA is not set; the folder that holds "
              + STREETS
              + " (see benchmarks/README.md)");
    }
    Path streets = Path.of(data).resolve(STREETS);
    return Files.isRegularFile(streets)
        ? Optional.empty()
        : Optional.of(streets + ": no such file; an OpenStreetMap extract of Harbin");
  }

  static byte[] read(String name) {
    try (InputStream in = HarbinDrill.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps an eye on the streets, so that stations can be laid out over their junctions. */
  private static final class Layout implements RoadSource {

    private static final int HOSPITALS = 8;

    private final RoadSource roads;
    private final IntFunction<String> tiers;
    private @Nullable RoadNetwork network;

    Layout(RoadSource roads, IntFunction<String> tiers) {
      this.roads = roads;
      this.tiers = tiers;
    }

    @Override
    public LoadedRoads load(RoadsSpec spec, Problems problems) {
      LoadedRoads loaded = roads.load(spec, problems);
      network = loaded.networks().get(NetworkKind.CAR);
      return loaded;
    }

    Optional<byte[]> file(String name) {
      RoadNetwork known = network;
      if (known == null) {
        return Optional.empty();
      }
      return switch (name) {
        case "stations.csv" -> Optional.of(rows(known, STATIONS, "s", 0, tiers));
        case "hospitals.csv" -> Optional.of(rows(known, HOSPITALS, "h", 31, i -> "hospital"));
        default -> Optional.empty();
      };
    }

    /** Evenly spread over the numbers of junctions, the first at a given one. */
    private static byte[] rows(
        RoadNetwork network, int count, String prefix, int first, IntFunction<String> tiers) {
      StringBuilder csv = new StringBuilder("id,lon,lat,tier\n");
      for (int i = 0; i < count; i++) {
        Position at = network.junction(first + (int) ((long) i * network.junctionCount() / count));
        csv.append(
            String.format(
                Locale.ROOT,
                "%s%02d,%s,%s,%s%n",
                prefix,
                i,
                at.longitude(),
                at.latitude(),
                tiers.apply(i)));
      }
      return csv.toString().getBytes(StandardCharsets.UTF_8);
    }
  }
}
