package org.tocsin.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.city.Hospital;
import org.tocsin.drill.Drill;
import org.tocsin.timeline.FactConsumer;
import org.tocsin.timeline.HospitalDiverted;
import org.tocsin.timeline.HospitalReopened;

/**
 * Adds up how long each hospital sent ambulances elsewhere, by cluster, from time 0 to the end of
 * demand.
 */
final class DiversionTime implements FactConsumer {

  private final Map<String, Integer> indexOf = new HashMap<>();
  private final ClusterTimes times;

  DiversionTime(Drill drill, Batches batches) {
    List<Hospital> hospitals = drill.city().hospitals();
    for (Hospital hospital : hospitals) {
      indexOf.put(hospital.id(), indexOf.size());
    }
    this.times = new ClusterTimes(drill, batches, hospitals.size());
  }

  @Override
  public void hospitalDiverted(HospitalDiverted fact) {
    times.begin(indexOf.getOrDefault(fact.hospital().id(), 0), fact.atMillis());
  }

  @Override
  public void hospitalReopened(HospitalReopened fact) {
    times.end(indexOf.getOrDefault(fact.hospital().id(), 0), fact.atMillis());
  }

  @Override
  public void close() {
    times.close();
  }

  /** By cluster and the hospital's place in the city's list. */
  long[][] millis() {
    return times.millis();
  }
}
