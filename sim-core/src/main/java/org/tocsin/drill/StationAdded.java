package org.tocsin.drill;

import java.util.List;
import org.tocsin.city.Station;

/** A station more, with who waits there. */
public record StationAdded(Station station, List<UnitGroup> units) implements Change {

  public StationAdded {
    units = List.copyOf(units);
  }

  @Override
  public void applyTo(DrillDraft draft) {
    draft.add(this);
  }
}
