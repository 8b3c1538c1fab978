package org.tocsin.response;

import java.util.List;
import java.util.Set;
import org.tocsin.city.City;
import org.tocsin.city.UnitType;

/**
 * Who moves up to cover an area whose units are away. One file a policy; the scenario names it by
 * its id. It is asked whenever the number of available units has changed and whenever one is back
 * in quarters, after everything else that happens at that time. A unit on its way to where it moves
 * can be sent to incidents like one on its way home, and it sets off without turnout. After an
 * incident every unit makes for its own station unless the policy says otherwise; one whose shift
 * ends elsewhere comes home, one that breaks down elsewhere is repaired there.
 */
public interface RelocationPolicy {

  String id();

  /** Whether it may ever move units of a type; a neighbour's stay where they are. */
  boolean moves(UnitType type);

  /** Ids of the stations where it may have units wait, beside their own. */
  Set<String> posts(City city);

  /**
   * Who sets off now to wait elsewhere, or back to his own station; empty if all is as it should.
   */
  List<Move> relocate(Posture posture);

  /** The same where some stations are no longer there. */
  default RelocationPolicy withoutStations(Set<String> gone) {
    return this;
  }
}
