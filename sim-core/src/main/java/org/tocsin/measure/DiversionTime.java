package org.tocsin.measure;

import java.util.LinkedHashMap;
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

  private final Map<String, Integer> indexOf = new LinkedHashMap<>();
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
    times.begin(index(fact.hospital()), fact.atMillis());
  }

  @Override
  public void hospitalReopened(HospitalReopened fact) {
    times.end(index(fact.hospital()), fact.atMillis());
  }

  private int index(Hospital hospital) {
    Integer known = indexOf.get(hospital.id());
    if (known == null) {
      throw new IllegalStateException(
          "hospital " + hospital.id() + "; one of the city, " + indexOf.keySet());
    }
    return known;
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
