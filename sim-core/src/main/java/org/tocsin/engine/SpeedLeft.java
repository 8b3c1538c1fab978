package org.tocsin.engine;

import java.util.BitSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.engine.Restrictions.Restriction;
import org.tocsin.roads.NetworkKind;

/**
 * What other slow-downs leave of the speed on roads from which one has been lifted.
 *
 * @param factor the lowest that holds on any of them
 * @param inPart whether some of them are faster
 * @param known whether everybody knows that they are as slow
 */
record SpeedLeft(double factor, boolean inPart, boolean known) {

  static SpeedLeft after(Restriction lifted, Restrictions known, @Nullable Restrictions unseen) {
    double lowest = 1;
    double highest = 0;
    double lowestKnown = 1;
    for (Map.Entry<NetworkKind, BitSet> roads : lifted.laidOn().entrySet()) {
      BitSet segments = roads.getValue();
      for (int s = segments.nextSetBit(0); s >= 0; s = segments.nextSetBit(s + 1)) {
        double asKnown = known.speedFactor(roads.getKey(), s);
        double factor =
            unseen == null ? asKnown : Math.min(asKnown, unseen.speedFactor(roads.getKey(), s));
        lowest = Math.min(lowest, factor);
        highest = Math.max(highest, factor);
        lowestKnown = Math.min(lowestKnown, asKnown);
      }
    }
    return new SpeedLeft(lowest, highest > lowest, lowestKnown == lowest);
  }
}
