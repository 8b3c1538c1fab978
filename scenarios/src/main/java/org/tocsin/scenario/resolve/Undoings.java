package org.tocsin.scenario.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.time.SimTime;

/**
 * What injects do and later undo: tells of what is undone though nothing can have done it. A
 * contingency may come at any time.
 */
final class Undoings {

  /** Something undone, at the latest at a time. */
  private record Undoing(SimTime latest, String thing, Spot spot, String found, String allowed) {}

  private final Map<String, SimTime> earliestDone = new HashMap<>();
  private final List<Undoing> undoings = new ArrayList<>();

  /** Something is done, at the earliest at a time. */
  void done(String thing, SimTime earliest) {
    earliestDone.merge(thing, earliest, (one, other) -> one.compareTo(other) <= 0 ? one : other);
  }

  /**
   * Something is undone, at the latest at a time.
   *
   * @param found what is wrong if nothing can have done it before
   */
  void undone(String thing, SimTime latest, Spot spot, String found, String allowed) {
    undoings.add(new Undoing(latest, thing, spot, found, allowed));
  }

  /** When all injects are known. */
  void check(Problems problems) {
    for (Undoing undoing : undoings) {
      SimTime done = earliestDone.get(undoing.thing());
      if (done == null || done.compareTo(undoing.latest()) > 0) {
        problems.error(undoing.spot(), undoing.found(), undoing.allowed());
      }
    }
  }
}
