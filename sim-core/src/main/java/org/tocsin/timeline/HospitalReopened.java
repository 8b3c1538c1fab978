package org.tocsin.timeline;

import org.tocsin.city.Hospital;

/** A hospital takes patients again. */
public record HospitalReopened(long atMillis, Hospital hospital) implements Fact {

  @Override
  public FactKind kind() {
    return FactKind.REOPENS;
  }

  @Override
  public String subject() {
    return hospital.id();
  }

  @Override
  public String detail() {
    return "";
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.hospitalReopened(this);
  }
}
