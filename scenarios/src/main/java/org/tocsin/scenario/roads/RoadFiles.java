package org.tocsin.scenario.roads;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tocsin.roads.NetworkKind;
import org.tocsin.roads.Position;
import org.tocsin.roads.RoadNetwork;
import org.tocsin.scenario.generator.OldTown;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.source.RoadSource;
import org.tocsin.scenario.source.RoadsSpec;

/**
 * The streets that a scenario asks for: generated, or, by way of the cache, from OpenStreetMap or
 * from tables.
 */
public final class RoadFiles implements RoadSource {

  /** Tables of fewer are read as quickly as what would be kept of them. */
  private static final int FEWEST_KEPT_SEGMENTS = 2000;

  private final NetworkCache cache;

  /**
   * Keeps parsed networks in the folder that the environment names, else in the user's cache
   * folder.
   */
  public RoadFiles(Map<String, String> environment, String operatingSystem, Path home) {
    this.cache = NetworkCache.in(environment, operatingSystem, home);
  }

  @Override
  public LoadedRoads load(RoadsSpec spec, Problems problems) {
    try {
      CachedNetworks loaded = load(spec.from(), spec, problems);
      List<String> notes = new ArrayList<>(loaded.notes());
      notes.addAll(cache.warnings());
      return new LoadedRoads(loaded.networks(), notes, loaded.access());
    } catch (IOException e) {
      problems.error(spec.spot(), name(spec) + ": " + e.getMessage(), "a whole file of streets");
      return new LoadedRoads(Map.of(), List.of(), List.of());
    }
  }

  private CachedNetworks load(RoadsSpec.From from, RoadsSpec spec, Problems problems)
      throws IOException {
    if (from instanceof RoadsSpec.Generated town) {
      return generate(town, spec.foot());
    }
    if (from instanceof RoadsSpec.OsmFile osm) {
      return loadOsm(osm, spec);
    }
    return loadTables((RoadsSpec.Tables) from, spec, problems);
  }

  private CachedNetworks loadTables(RoadsSpec.Tables tables, RoadsSpec spec, Problems problems)
      throws IOException {
    String key =
        key(
            "tables "
                + tables.nodes().sha256()
                + " "
                + tables.arcs().sha256()
                + " "
                + new TreeMap<>(tables.columns()));
    Optional<CachedNetworks> known = cache.find(key);
    if (known.isPresent()) {
      return known.get();
    }
    List<String> badRows = new ArrayList<>();
    CachedNetworks read = TableRoads.read(tables, badRows);
    badRows.forEach(bad -> problems.error(spec.spot(), bad, "rows as the format says"));
    if (badRows.isEmpty() && read.segmentCount() >= FEWEST_KEPT_SEGMENTS) {
      cache.keep(key, read);
    }
    return read;
  }

  private static CachedNetworks generate(RoadsSpec.Generated town, boolean foot) {
    OldTown made =
        OldTown.generate(
            town.junctions(), town.seed(), new Position(town.longitude(), town.latitude()));
    Map<NetworkKind, RoadNetwork> networks =
        foot ? made.networks() : Map.of(NetworkKind.CAR, made.cars());
    return new CachedNetworks(networks, List.of());
  }

  private CachedNetworks loadOsm(RoadsSpec.OsmFile osm, RoadsSpec spec) throws IOException {
    String key =
        key(osm.file().sha256() + " " + new TreeSet<>(spec.include()) + " foot " + spec.foot());
    Optional<CachedNetworks> known = cache.find(key);
    if (known.isPresent()) {
      return known.get();
    }
    try (InputStream bytes = osm.file().open()) {
      CachedNetworks read = OsmRoads.read(osm.file().label(), bytes, spec.include(), spec.foot());
      cache.keep(key, read);
      return read;
    }
  }

  private static String key(String what) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(what.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String name(RoadsSpec spec) {
    return spec.from() instanceof RoadsSpec.OsmFile osm ? osm.file().label() : "tables of streets";
  }
}
