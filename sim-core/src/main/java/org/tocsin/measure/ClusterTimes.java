package org.tocsin.measure;

import static org.tocsin.measure.IncidentRecord.NEVER;

import java.util.Arrays;
import org.tocsin.drill.Drill;

/**
 * For several things that are now and then in a state, such as units at work: how long each was, by
 * cluster, within counted time. What began in the warm-up counts from time 0.
 */
final class ClusterTimes {

  private final Batches batches;
  private final long endMillis;
  private final long[] since;
  private final long[][] millis;

  ClusterTimes(Drill drill, Batches batches, int things) {
    this.batches = batches;
    this.endMillis = drill.clock().duration().toMillis();
    this.since = new long[things];
    Arrays.fill(since, NEVER);
    this.millis = new long[batches.count()][things];
  }

  void begin(int thing, long atMillis) {
    since[thing] = atMillis;
  }

  void end(int thing, long atMillis) {
    count(thing, since[thing], atMillis);
    since[thing] = NEVER;
  }

  /** Counts those still in the state when the replication ends. */
  void close() {
    for (int thing = 0; thing < since.length; thing++) {
      if (since[thing] != NEVER) {
        count(thing, since[thing], endMillis);
      }
    }
  }

  private void count(int thing, long fromMillis, long toMillis) {
    long from = Math.max(0, fromMillis);
    long to = Math.min(endMillis, toMillis);
    for (int batch = 0; batch < millis.length && from < to; batch++) {
      long batchEnd = Math.min(to, batches.endMillis(batch));
      if (batchEnd > from) {
        millis[batch][thing] += batchEnd - from;
        from = batchEnd;
      }
    }
  }

  /** By cluster and thing. */
  long[][] millis() {
    return millis;
  }
}
