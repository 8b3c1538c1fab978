package org.tocsin.drill;

import java.util.List;
import org.tocsin.city.Hospital;

/** The orders to divert are lifted from some hospitals; those that are full go on by themselves. */
public record AdmitAgain(List<Hospital> hospitals) implements Effect {

  public AdmitAgain {
    hospitals = List.copyOf(hospitals);
  }

  @Override
  public void applyTo(DrillControl control) {
    control.admit(this);
  }
}
