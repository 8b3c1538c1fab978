package org.tocsin.siting.city;

import static org.tocsin.measure.IncidentRecord.NEVER;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.tocsin.incident.DemandEntry;
import org.tocsin.measure.IncidentRecord;
import org.tocsin.measure.RecordConsumer;
import org.tocsin.measure.ResponseRecord;

/**
 * What a layout did in one replication, for the incidents of everyday demand that the layers are
 * about: how soon one of those who serve the layer was there, and how many had one in time. An
 * incident at which others were enough is left out.
 */
final class ArrivalTally implements RecordConsumer {

  /** An arrival later than this, or none, counts as this: a mean must not hide who never came. */
  static final Duration LONGEST = Duration.ofHours(1);

  private final List<CoverLayer> layers;
  private final int[] counted;
  private final int[] inTime;
  private long arrivalMillis;

  ArrivalTally(List<CoverLayer> layers) {
    this.layers = layers;
    counted = new int[layers.size()];
    inTime = new int[layers.size()];
  }

  @Override
  public void incident(IncidentRecord row, List<ResponseRecord> responses) {
    DemandEntry entry = row.incident().entry();
    if (!row.isReported() || !DemandSurvey.isEveryday(entry)) {
      return;
    }
    for (int i = 0; i < layers.size(); i++) {
      CoverLayer layer = layers.get(i);
      long arrival = firstArrival(layer, responses);
      boolean othersWereEnough = arrival == NEVER && row.firstArrivalMillis() != NEVER;
      if (layer.types().contains(entry.type()) && !othersWereEnough) {
        counted[i]++;
        arrivalMillis += untilArrival(row, arrival);
        inTime[i] += isInTime(layer, row, arrival) ? 1 : 0;
      }
    }
  }

  private static long firstArrival(CoverLayer layer, List<ResponseRecord> responses) {
    long first = NEVER;
    for (ResponseRecord response : responses) {
      long onScene = response.onSceneMillis();
      if (onScene != NEVER
          && layer.servedBy().contains(response.unit().station().tier())
          && (first == NEVER || onScene < first)) {
        first = onScene;
      }
    }
    return first;
  }

  private static long untilArrival(IncidentRecord row, long arrival) {
    long longest = LONGEST.toMillis();
    return arrival == NEVER ? longest : Math.min(longest, arrival - row.reportedMillis());
  }

  private static boolean isInTime(CoverLayer layer, IncidentRecord row, long arrival) {
    long from = row.dispatchableMillis();
    return arrival != NEVER && from != NEVER && arrival - from <= layer.within().toMillis();
  }

  /** Incidents of all layers; one of two layers counts twice. */
  int incidents() {
    return IntStream.of(counted).sum();
  }

  double arrivalSeconds() {
    return arrivalMillis / 1000.0;
  }

  int counted(int layer) {
    return counted[layer];
  }

  int inTime(int layer) {
    return inTime[layer];
  }
}
