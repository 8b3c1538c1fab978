package org.tocsin.timeline;

import org.tocsin.city.Hospital;
import org.tocsin.city.Intake;

/**
 * A hospital sends ambulances elsewhere from now on: too many crews wait for a bay, no bed is free,
 * or drill control has ordered it.
 *
 * @param ordered whether drill control has
 */
public record HospitalDiverted(
    long atMillis, Hospital hospital, int waiting, int freeBeds, boolean ordered) implements Fact {

  @Override
  public FactKind kind() {
    return FactKind.DIVERTS;
  }

  @Override
  public String subject() {
    return hospital.id();
  }

  @Override
  public String detail() {
    return waiting
        + " waiting"
        + (freeBeds == Intake.NO_LIMIT ? "" : ", beds free " + freeBeds)
        + (ordered ? ", by order" : "");
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.hospitalDiverted(this);
  }
}
