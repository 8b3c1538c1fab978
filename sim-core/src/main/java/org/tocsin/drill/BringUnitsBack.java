package org.tocsin.drill;

import java.util.List;

/**
 * Some units can go again, whatever drill control had taken them out for.
 *
 * @param units ids
 */
public record BringUnitsBack(List<String> units) implements Effect {

  public BringUnitsBack {
    units = List.copyOf(units);
  }

  @Override
  public void applyTo(DrillControl control) {
    control.bringBack(this);
  }
}
