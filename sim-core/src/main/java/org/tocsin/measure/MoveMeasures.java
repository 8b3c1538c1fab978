package org.tocsin.measure;

import java.util.HashMap;
import java.util.Map;
import org.tocsin.timeline.UnitInPosition;
import org.tocsin.timeline.UnitMovedUp;
import org.tocsin.timeline.UnitNotified;

/**
 * How many moves to another post were begun from time 0 on, and how long they took; one that was
 * broken off, or not over at the end, was not reached.
 */
final class MoveMeasures implements FactFold {

  private final Batches batches;
  private final GroupSamples overall;

  /** When each unit on the move set off, by its index. */
  private final Map<Integer, Long> setOffMillis = new HashMap<>();

  MoveMeasures(Batches batches) {
    this.batches = batches;
    this.overall = new GroupSamples(batches.count());
  }

  @Override
  public void unitMovedUp(UnitMovedUp fact) {
    end(fact.unit().index(), IncidentRecord.NEVER);
    if (fact.atMillis() >= 0) {
      setOffMillis.put(fact.unit().index(), fact.atMillis());
    }
  }

  @Override
  public void unitInPosition(UnitInPosition fact) {
    end(fact.unit().index(), fact.atMillis());
  }

  @Override
  public void unitNotified(UnitNotified fact) {
    if (!setOffMillis.isEmpty()) {
      end(fact.unit().index(), IncidentRecord.NEVER);
    }
  }

  @Override
  public void close() {
    // In any order: those that were not reached are not told apart within a cluster.
    Map.copyOf(setOffMillis).keySet().forEach(unit -> end(unit, IncidentRecord.NEVER));
  }

  @Override
  public void handTo(Samples<MeasureKey> all) {
    overall.handTo(all, "", "");
  }

  private void end(int unit, long atMillis) {
    Long setOff = setOffMillis.remove(unit);
    if (setOff != null) {
      overall.add(MeasureKind.MOVE, batches.indexAt(setOff), setOff, atMillis);
    }
  }
}
