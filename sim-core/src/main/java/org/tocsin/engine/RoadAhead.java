package org.tocsin.engine;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tocsin.city.Unit;
import org.tocsin.roads.NetworkKind;
import org.tocsin.roads.Route;
import org.tocsin.roads.SegmentAhead;

/**
 * What lies ahead of one unit on its way that nobody knows of: as soon as it comes to a road that
 * has changed unseen, or is on one when that changes, it meets it. Where nothing can change unseen,
 * it does nothing.
 */
final class RoadAhead {

  /** A way that a unit is on. */
  interface Progress {
    Route route();

    /** How far along its route the unit is, in the time of the network. */
    long elapsedMillis(long nowMillis);

    /** The last moment at which it is no farther than a point of its route. */
    long reachesAtMillis(long networkMillis);
  }

  private final Supplier<Unit> unit;
  private final @Nullable UnseenChanges unseen;
  private final NextStep meeting;
  private @Nullable Progress way;
  private NetworkKind network = NetworkKind.CAR;

  RoadAhead(Supplier<Unit> unit, Replication replication) {
    this.unit = unit;
    this.unseen = replication.unseen();
    this.meeting = new NextStep(replication.simulator());
  }

  /** The unit sets off or goes on by a way. */
  void follow(Progress taken, NetworkKind by) {
    if (unseen != null) {
      way = taken;
      network = by;
      unseen.follow(this);
      look(unseen);
    }
  }

  /** The unit is on no way any more, or not yet on the next. */
  void stop() {
    if (unseen != null && way != null) {
      meeting.cancel();
      way = null;
      unseen.forget(this);
    }
  }

  /** Looks anew, as what nobody knows has changed. */
  void look(UnseenChanges all) {
    meeting.cancel();
    BitSet segments = all.segments(network);
    if (way == null || segments.isEmpty()) {
      return;
    }
    long now = all.nowMillis();
    Optional<SegmentAhead> next = way.route().firstOf(segments, way.elapsedMillis(now));
    if (next.isPresent()) {
      int segment = next.get().segment();
      long at = Math.max(now, way.reachesAtMillis(next.get().atMillis()));
      meeting.in(at - now, "meet a changed road", () -> meet(all, segment));
    }
  }

  private void meet(UnseenChanges all, int segment) {
    meeting.forget();
    all.meet(unit.get(), network, segment);
  }
}
