package org.tocsin.scenario.resolve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.tocsin.roads.Position;
import org.tocsin.roads.RoadNetwork;
import org.tocsin.roads.RoadSegment;

/** Streets of one name that are not one street: far apart from one another. */
final class Namesakes {

  /** Ours: the parts of one street are nearer, across squares, rivers and viaducts too. */
  private static final double FAR_METRES = 1000;

  private Namesakes() {}

  /** The segments of each street, of all that have the name. */
  static List<BitSet> streets(RoadNetwork network, BitSet named) {
    List<BitSet> streets = new ArrayList<>();
    BitSet left = (BitSet) named.clone();
    while (!left.isEmpty()) {
      streets.add(street(network, left));
    }
    return streets;
  }

  /** Takes a segment out and all that are near it, or near those. */
  private static BitSet street(RoadNetwork network, BitSet left) {
    BitSet street = new BitSet();
    Deque<Integer> reached = new ArrayDeque<>(List.of(left.nextSetBit(0)));
    left.clear(reached.peek());
    while (!reached.isEmpty()) {
      int from = reached.pop();
      street.set(from);
      for (int to = left.nextSetBit(0); to >= 0; to = left.nextSetBit(to + 1)) {
        if (areNear(network.segment(from), network.segment(to))) {
          left.clear(to);
          reached.push(to);
        }
      }
    }
    return street;
  }

  private static boolean areNear(RoadSegment one, RoadSegment other) {
    for (Position end : List.of(one.pointAt(0), one.pointAt(1))) {
      if (end.metresTo(other.pointAt(0)) <= FAR_METRES
          || end.metresTo(other.pointAt(1)) <= FAR_METRES) {
        return true;
      }
    }
    return false;
  }
}
