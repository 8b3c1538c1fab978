package org.tocsin.drill;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.tocsin.city.Hospital;

/**
 * Some hospitals send ambulances elsewhere by order, as if they were full; who is on the way to one
 * is still taken in.
 *
 * @param lasting how long it holds; empty: until something ends it
 */
public record DivertHospitals(List<Hospital> hospitals, Optional<Duration> lasting)
    implements Effect {

  public DivertHospitals {
    hospitals = List.copyOf(hospitals);
  }

  @Override
  public void applyTo(DrillControl control) {
    control.divert(this);
  }
}
