package org.tocsin.siting.city;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tocsin.incident.DemandEntry;
import org.tocsin.incident.IncidentType;
import org.tocsin.measure.IncidentRecord;
import org.tocsin.measure.RecordConsumer;
import org.tocsin.measure.ResponseRecord;

/**
 * What a layout did in one replication, for the incidents of everyday demand that the layers are
 * about: how soon somebody was there, and how many found somebody of the layer in time.
 */
final class ArrivalTally implements RecordConsumer {

  /** An arrival later than this, or none, counts as this: a mean must not hide who never came. */
  static final Duration LONGEST = Duration.ofHours(1);

  private final List<CoverLayer> layers;
  private final Set<IncidentType> types = new HashSet<>();
  private final int[] counted;
  private final int[] inTime;
  private int incidents;
  private long arrivalMillis;

  ArrivalTally(List<CoverLayer> layers) {
    this.layers = layers;
    layers.forEach(layer -> types.addAll(layer.types()));
    counted = new int[layers.size()];
    inTime = new int[layers.size()];
  }

  @Override
  public void incident(IncidentRecord row, List<ResponseRecord> responses) {
    DemandEntry entry = row.incident().entry();
    if (!row.isReported() || !DemandSurvey.isEveryday(entry) || !types.contains(entry.type())) {
      return;
    }
    incidents++;
    long longest = LONGEST.toMillis();
    arrivalMillis +=
        row.firstArrivalMillis() == IncidentRecord.NEVER
            ? longest
            : Math.min(longest, row.firstArrivalMillis() - row.reportedMillis());
    for (int i = 0; i < layers.size(); i++) {
      CoverLayer layer = layers.get(i);
      if (layer.types().contains(entry.type())) {
        counted[i]++;
        inTime[i] += isInTime(layer, row, responses) ? 1 : 0;
      }
    }
  }

  private static boolean isInTime(
      CoverLayer layer, IncidentRecord row, List<ResponseRecord> responses) {
    long from = row.dispatchableMillis();
    for (ResponseRecord response : responses) {
      if (response.onSceneMillis() != IncidentRecord.NEVER
          && layer.servedBy().contains(response.unit().station().tier())
          && response.onSceneMillis() - from <= layer.within().toMillis()) {
        return from != IncidentRecord.NEVER;
      }
    }
    return false;
  }

  int incidents() {
    return incidents;
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
