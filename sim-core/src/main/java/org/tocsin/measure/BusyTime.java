package org.tocsin.measure;

import static org.tocsin.measure.IncidentRecord.NEVER;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.city.Unit;
import org.tocsin.drill.Drill;
import org.tocsin.timeline.FactConsumer;
import org.tocsin.timeline.UnitCleared;
import org.tocsin.timeline.UnitCutOff;
import org.tocsin.timeline.UnitNotified;
import org.tocsin.timeline.UnitReassigned;
import org.tocsin.timeline.UnitRecalled;

/**
 * How long each unit was busy, from notified to clear, between time 0 and the end of demand; by
 * cluster. Work that began in the warm-up counts from time 0. Time on duty is that of the roster
 * and what a unit works beyond it.
 */
final class BusyTime implements FactConsumer {

  private final Batches batches;
  private final long endMillis;
  private final long[] busySince;
  private final long[][] busyMillis;
  private final @Nullable DutyTime duty;
  private final long[][] dutyMillis;

  BusyTime(Drill drill, Batches batches) {
    List<Unit> units = drill.city().units();
    this.batches = batches;
    this.endMillis = drill.clock().duration().toMillis();
    this.busySince = new long[units.size()];
    Arrays.fill(busySince, NEVER);
    this.busyMillis = new long[batches.count()][units.size()];
    this.duty = DutyTime.of(drill);
    this.dutyMillis = new long[batches.count()][units.size()];
    for (int batch = 0; batch < dutyMillis.length; batch++) {
      long end = batches.endMillis(batch);
      for (int unit = 0; unit < units.size(); unit++) {
        long length = batches.lengthMillis(batch);
        dutyMillis[batch][unit] = duty == null ? length : duty.millis(unit, end - length, end);
      }
    }
  }

  @Override
  public void unitNotified(UnitNotified fact) {
    busySince[fact.unit().index()] = fact.atMillis();
  }

  @Override
  public void unitCleared(UnitCleared fact) {
    end(fact.unit(), fact.atMillis());
  }

  @Override
  public void unitRecalled(UnitRecalled fact) {
    end(fact.unit(), fact.atMillis());
  }

  @Override
  public void unitCutOff(UnitCutOff fact) {
    end(fact.unit(), fact.atMillis());
  }

  @Override
  public void unitReassigned(UnitReassigned fact) {
    end(fact.unit(), fact.atMillis());
  }

  /** People of the community are not among the city's units. */
  private void end(Unit unit, long atMillis) {
    int index = unit.index();
    if (index >= 0) {
      count(index, busySince[index], atMillis);
      busySince[index] = NEVER;
    }
  }

  /** Counts those who are still busy when the replication ends. */
  @Override
  public void close() {
    for (int unit = 0; unit < busySince.length; unit++) {
      if (busySince[unit] != NEVER) {
        count(unit, busySince[unit], endMillis);
      }
    }
  }

  private void count(int unit, long fromMillis, long toMillis) {
    long from = Math.max(0, fromMillis);
    long to = Math.min(endMillis, toMillis);
    for (int batch = 0; batch < busyMillis.length && from < to; batch++) {
      long batchEnd = Math.min(to, batches.endMillis(batch));
      if (batchEnd > from) {
        busyMillis[batch][unit] += batchEnd - from;
        if (duty != null) {
          dutyMillis[batch][unit] += batchEnd - from - duty.millis(unit, from, batchEnd);
        }
        from = batchEnd;
      }
    }
  }

  /** By cluster and unit index. */
  long[][] busyMillis() {
    return busyMillis;
  }

  /** By cluster and unit index. */
  long[][] dutyMillis() {
    return dutyMillis;
  }
}
