package org.tocsin.drill;

import java.util.List;

/**
 * The orders to divert are lifted from some hospitals; those that are full go on by themselves.
 *
 * @param hospitals ids
 */
public record AdmitAgain(List<String> hospitals) implements Effect {

  public AdmitAgain {
    hospitals = List.copyOf(hospitals);
  }

  @Override
  public void applyTo(DrillControl control) {
    control.admit(this);
  }
}
