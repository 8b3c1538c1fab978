package org.tocsin.measure;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tocsin.city.City;
import org.tocsin.drill.Drill;
import org.tocsin.incident.PoissonDemand;

/**
 * How a replication is cut into clusters. One of many replications is one cluster. A single one is
 * cut into batches of whole days (whole weeks where weekdays differ), at least 20 of them; if it is
 * too short, it stays whole and has no interval.
 *
 * @param count how many
 * @param batchMillis length of each; the last one takes what remains
 * @param endMillis end of demand
 * @param noIntervalReason why there can be no interval, or null
 */
public record Batches(
    int count, long batchMillis, long endMillis, @Nullable String noIntervalReason) {

  static final int FEWEST = 20;
  private static final int MOST = 40;

  /** The replication is a cluster of its own. */
  public static Batches oneOfMany(Drill drill) {
    long end = drill.clock().duration().toMillis();
    return new Batches(1, end, end, null);
  }

  /** The only replication of an experiment. */
  public static Batches ofSingle(Drill drill) {
    boolean weekly = differByWeekday(drill);
    Duration unit = weekly ? Duration.ofDays(7) : Duration.ofDays(1);
    long end = drill.clock().duration().toMillis();
    long units = end / unit.toMillis();
    if (units < FEWEST) {
      String batch = weekly ? "week" : "day";
      String reason =
          String.format(
              Locale.ROOT,
              "one replication of %d whole %s; an interval needs 2 replications, or %d whole %ss",
              units,
              units == 1 ? batch : batch + "s",
              FEWEST,
              batch);
      return new Batches(1, end, end, reason);
    }
    long unitsPerBatch = Math.max(1, units / MOST);
    return new Batches((int) (units / unitsPerBatch), unitsPerBatch * unit.toMillis(), end, null);
  }

  /** The batch that a time of the drill belongs to. */
  public int indexAt(long timeMillis) {
    return (int) Math.max(0, Math.min(count - 1L, timeMillis / batchMillis));
  }

  long endMillis(int batch) {
    return batch == count - 1 ? endMillis : (batch + 1) * batchMillis;
  }

  long lengthMillis(int batch) {
    return endMillis(batch) - batch * batchMillis;
  }

  private static boolean differByWeekday(Drill drill) {
    boolean demand =
        drill.demand().stream()
            .anyMatch(
                entry ->
                    entry instanceof PoissonDemand poisson && poisson.weights().differByWeekday());
    return demand
        || drill.city().timeBands().differByWeekday()
        || drill.city().callCentre().takers().differByWeekday()
        || dutyDiffersByWeekday(drill.city());
  }

  private static boolean dutyDiffersByWeekday(City city) {
    boolean crews =
        city.units().stream()
            .anyMatch(
                unit ->
                    unit.roster().stream().anyMatch(roster -> roster.onDuty().differByWeekday())
                        || unit.readiness().turnoutByHour().stream()
                            .anyMatch(some -> some.hours().differByWeekday()));
    return crews
        || city.stations().stream()
            .flatMap(station -> station.watches().stream())
            .flatMap(watch -> watch.roster().stream())
            .anyMatch(roster -> roster.onDuty().differByWeekday());
  }
}
