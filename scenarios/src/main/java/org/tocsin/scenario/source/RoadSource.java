package org.tocsin.scenario.source;

import java.util.List;
import java.util.Map;
import org.tocsin.roads.NetworkKind;
import org.tocsin.roads.Position;
import org.tocsin.roads.RoadNetwork;
import org.tocsin.scenario.problem.Problems;

/** Brings the streets that a scenario asks for. */
@FunctionalInterface
public interface RoadSource {

  /**
   * The streets, and what the author should know about them.
   *
   * @param access junctions by which places may meet the streets; empty where all of them are
   * @param notes such as how much of a network was dropped because nobody can get there
   */
  record LoadedRoads(
      Map<NetworkKind, RoadNetwork> networks, List<String> notes, List<Position> access) {
    public LoadedRoads {
      networks = Map.copyOf(networks);
      notes = List.copyOf(notes);
      access = List.copyOf(access);
    }
  }

  /**
   * Loads streets; there is always a network for cars in the answer, unless errors were reported.
   *
   * @param problems where to report what is wrong with the files
   */
  LoadedRoads load(RoadsSpec spec, Problems problems);
}
