package org.tocsin.scenario.roads;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.tocsin.roads.NetworkKind;
import org.tocsin.roads.NetworkReduction;
import org.tocsin.roads.RoadNetwork;

/** Networks out of an OpenStreetMap extract: {@code .osm.pbf}, {@code .osm} or {@code .osm.gz}. */
final class OsmRoads {

  private OsmRoads() {}

  /**
   * Reads an extract.
   *
   * @param name tells the format by its ending
   * @throws IOException with what is wrong, fit for an author's eyes
   */
  static CachedNetworks read(String name, InputStream bytes, Set<String> include, boolean foot)
      throws IOException {
    OsmData data = parse(name, bytes);
    if (data.ways().isEmpty()) {
      throw new IOException("no way with a highway tag among " + data.nodeCount() + " nodes");
    }
    List<RoadNetwork> networks = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    add(
        NetworkKind.CAR,
        OsmNetwork.of(data, NetworkKind.CAR, new CarRules(include)),
        networks,
        notes);
    if (foot) {
      add(
          NetworkKind.FOOT,
          OsmNetwork.of(data, NetworkKind.FOOT, new FootRules()),
          networks,
          notes);
    }
    return CachedNetworks.of(networks, notes, List.of());
  }

  private static OsmData parse(String name, InputStream bytes) throws IOException {
    String ending = name.toLowerCase(Locale.ROOT);
    InputStream buffered = new BufferedInputStream(bytes, 1 << 16);
    if (ending.endsWith(".pbf")) {
      return PbfReader.read(buffered);
    }
    if (ending.endsWith(".gz")) {
      return XmlReader.read(new GZIPInputStream(buffered, 1 << 16));
    }
    if (ending.endsWith(".osm") || ending.endsWith(".xml")) {
      return XmlReader.read(buffered);
    }
    throw new IOException("the name ends in none of .osm.pbf, .osm, .osm.gz");
  }

  private static void add(
      NetworkKind kind, NetworkReduction reduction, List<RoadNetwork> networks, List<String> notes)
      throws IOException {
    RoadNetwork network = reduction.network();
    if (network.segmentCount() == 0) {
      throw new IOException(
          "no street that " + (kind == NetworkKind.CAR ? "cars" : "people on foot") + " may use");
    }
    networks.add(network);
    notes.add(
        String.format(
            Locale.ROOT,
            "%s network: %,d junctions, %,d segments; dropped %,d segments (%.1f km) outside the largest connected part; "
                + "%,d segments have their speed by class, no maxspeed was tagged",
            kind.name().toLowerCase(Locale.ROOT),
            network.junctionCount(),
            network.segmentCount(),
            reduction.droppedSegments(),
            reduction.droppedMetres() / 1000,
            reduction.defaultedSpeeds()));
  }
}
