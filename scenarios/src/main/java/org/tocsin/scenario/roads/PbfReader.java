package org.tocsin.scenario.roads;

import crosby.binary.BinaryParser;
import crosby.binary.Osmformat.DenseNodes;
import crosby.binary.Osmformat.HeaderBlock;
import crosby.binary.Osmformat.Node;
import crosby.binary.Osmformat.Relation;
import crosby.binary.Osmformat.Way;
import crosby.binary.file.BlockInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads OpenStreetMap's binary format. */
final class PbfReader extends BinaryParser {

  private final OsmData data = new OsmData();

  private PbfReader() {}

  /**
   * Reads a whole file.
   *
   * @throws IOException if it is not in this format or ends too early
   */
  static OsmData read(InputStream bytes) throws IOException {
    PbfReader reader = new PbfReader();
    try (BlockInputStream blocks = new BlockInputStream(bytes, reader)) {
      blocks.process();
    } catch (RuntimeException e) {
      // the library reports damage as whatever it stumbles over
      throw new IOException("not a whole file in the PBF format", e);
    }
    return reader.data;
  }

  @Override
  protected void parseDense(DenseNodes dense) {
    long id = 0;
    long latitude = 0;
    long longitude = 0;
    for (int i = 0; i < dense.getIdCount(); i++) {
      id += dense.getId(i);
      latitude += dense.getLat(i);
      longitude += dense.getLon(i);
      data.addNode(id, parseLon(longitude), parseLat(latitude));
    }
  }

  @Override
  protected void parseNodes(List<Node> nodes) {
    for (Node node : nodes) {
      data.addNode(node.getId(), parseLon(node.getLon()), parseLat(node.getLat()));
    }
  }

  @Override
  protected void parseWays(List<Way> ways) {
    for (Way way : ways) {
      Map<String, String> tags = new HashMap<>();
      for (int i = 0; i < way.getKeysCount(); i++) {
        tags.put(getStringById(way.getKeys(i)), getStringById(way.getVals(i)));
      }
      if (tags.containsKey("highway")) {
        data.addWay(new OsmData.Way(way.getId(), nodes(way), tags));
      }
    }
  }

  private static long[] nodes(Way way) {
    long[] nodes = new long[way.getRefsCount()];
    long id = 0;
    for (int i = 0; i < nodes.length; i++) {
      id += way.getRefs(i);
      nodes[i] = id;
    }
    return nodes;
  }

  @Override
  protected void parseRelations(List<Relation> relations) {}

  @Override
  protected void parse(HeaderBlock header) {}

  @Override
  public void complete() {}
}
