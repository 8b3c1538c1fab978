package org.tocsin.drill;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.tocsin.city.City;
import org.tocsin.city.Unit;

/**
 * Some units cannot go on any incident, as after an accident: whoever is on the way to one turns
 * back; who is at work there finishes, patients included.
 *
 * @param lasting how long it holds; empty: until something brings them back
 */
public record TakeUnitsOut(List<Unit> units, Optional<Duration> lasting) implements Effect {

  public TakeUnitsOut {
    units = List.copyOf(units);
  }

  @Override
  public void applyTo(DrillControl control) {
    control.takeOut(this);
  }

  @Override
  public Optional<Effect> in(City before, City after) {
    List<Unit> here = after.unitsLike(units);
    return here.isEmpty() ? Optional.empty() : Optional.of(new TakeUnitsOut(here, lasting));
  }
}
