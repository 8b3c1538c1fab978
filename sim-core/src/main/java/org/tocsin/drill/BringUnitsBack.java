package org.tocsin.drill;

import java.util.List;
import java.util.Optional;
import org.tocsin.city.City;
import org.tocsin.city.Unit;

/** Some units can go again, whatever drill control had taken them out for. */
public record BringUnitsBack(List<Unit> units) implements Effect {

  public BringUnitsBack {
    units = List.copyOf(units);
  }

  @Override
  public void applyTo(DrillControl control) {
    control.bringBack(this);
  }

  @Override
  public Optional<Effect> in(City before, City after) {
    List<Unit> here = after.unitsLike(units);
    return here.isEmpty() ? Optional.empty() : Optional.of(new BringUnitsBack(here));
  }
}
