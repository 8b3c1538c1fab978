package org.tocsin.incident;

import java.util.Optional;
import org.tocsin.random.Constant;
import org.tocsin.random.Distribution;
import org.tocsin.random.RandomDuration;

/**
 * How patients of a kind of incident are brought to hospital.
 *
 * @param share of the incidents that have anybody to bring, 0 to 1
 * @param patients how many there are then; rounded to the nearest whole number, at least 1
 * @param loading time for each patient, on scene, after the crew's work there
 * @param handover time for each patient, in a bay of the hospital
 * @param specialty what the hospital must treat; empty: any hospital will do
 */
public record Transport(
    double share,
    Distribution patients,
    RandomDuration loading,
    RandomDuration handover,
    HospitalChoice choice,
    Optional<String> specialty) {

  /** One patient at every incident, to the nearest hospital, handed over in no time. */
  public static final Transport PLAIN =
      new Transport(
          1,
          new Constant(1),
          RandomDuration.ZERO,
          RandomDuration.ZERO,
          HospitalChoice.NEAREST,
          Optional.empty());

  public Transport {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("transport: share " + share + "; 0 to 1");
    }
  }

  public Transport withShare(double other) {
    return new Transport(other, patients, loading, handover, choice, specialty);
  }

  public Transport withPatients(Distribution number) {
    return new Transport(share, number, loading, handover, choice, specialty);
  }

  public Transport withLoading(RandomDuration time) {
    return new Transport(share, patients, time, handover, choice, specialty);
  }

  public Transport withHandover(RandomDuration time) {
    return new Transport(share, patients, loading, time, choice, specialty);
  }

  public Transport withChoice(HospitalChoice other) {
    return new Transport(share, patients, loading, handover, other, specialty);
  }

  public Transport withSpecialty(String treated) {
    return new Transport(share, patients, loading, handover, choice, Optional.of(treated));
  }
}
