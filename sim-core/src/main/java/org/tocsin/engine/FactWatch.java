package org.tocsin.engine;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tocsin.city.Unit;
import org.tocsin.roads.RoadChange;
import org.tocsin.timeline.Fact;
import org.tocsin.timeline.FactConsumer;
import org.tocsin.timeline.FactKind;
import org.tocsin.timeline.Milestone;
import org.tocsin.timeline.OfUnit;
import org.tocsin.timeline.WayTaken;

/**
 * Passes facts on and looks out for milestones. Who waits for one is told after everybody else has
 * heard the fact that reaches it.
 */
final class FactWatch implements FactConsumer {

  private final FactConsumer onward;
  private final Map<FactKind, List<Lookout>> lookouts = new EnumMap<>(FactKind.class);

  FactWatch(FactConsumer onward) {
    this.onward = onward;
  }

  void await(Milestone milestone, Runnable reached) {
    lookouts
        .computeIfAbsent(milestone.pattern().kind(), kind -> new ArrayList<>())
        .add(new Lookout(milestone, reached));
  }

  @Override
  public void hear(Fact fact) {
    onward.hear(fact);
    List<Lookout> all = lookouts.get(fact.kind());
    if (all != null) {
      List<Runnable> reached = new ArrayList<>();
      for (Iterator<Lookout> each = all.iterator(); each.hasNext(); ) {
        Lookout lookout = each.next();
        if (lookout.isReachedBy(fact)) {
          each.remove();
          reached.add(lookout.reached);
        }
      }
      reached.forEach(Runnable::run);
    }
  }

  @Override
  public boolean followsWays() {
    return onward.followsWays();
  }

  @Override
  public void wayTaken(WayTaken way) {
    onward.wayTaken(way);
  }

  @Override
  public void streetsChanged(long atMillis, List<RoadChange> changes) {
    onward.streetsChanged(atMillis, changes);
  }

  @Override
  public void streetsChangedUnseen(long atMillis, List<RoadChange> changes) {
    onward.streetsChangedUnseen(atMillis, changes);
  }

  @Override
  public void close() {
    onward.close();
  }

  /** One milestone, as far as it has come. */
  private static final class Lookout {

    private final Milestone milestone;
    private final Runnable reached;
    private final Set<Unit> units = new HashSet<>();
    private int times;

    Lookout(Milestone milestone, Runnable reached) {
      this.milestone = milestone;
      this.reached = reached;
    }

    boolean isReachedBy(Fact fact) {
      if (!milestone.pattern().matches(fact)) {
        return false;
      }
      boolean isNew = !(fact instanceof OfUnit ofUnit) || units.add(ofUnit.unit());
      times += isNew ? 1 : 0;
      return times >= milestone.count();
    }
  }
}
