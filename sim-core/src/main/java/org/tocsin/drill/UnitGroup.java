package org.tocsin.drill;

import java.util.Locale;
import java.util.Optional;
import org.tocsin.city.Readiness;
import org.tocsin.city.Roster;
import org.tocsin.city.Unit;
import org.tocsin.city.UnitType;

/**
 * Units of one type that wait together.
 *
 * @param count 0 or more
 * @param readiness how their crews get going
 * @param roster when they are on duty; empty for always
 */
public record UnitGroup(UnitType type, int count, Readiness readiness, Optional<Roster> roster) {

  public UnitGroup {
    if (count < 0) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "%d units of type %s; 0 or more", count, type.id()));
    }
  }

  /** So many as one that is there: of its type, with crews like its own. */
  public static UnitGroup like(Unit unit, int count) {
    return new UnitGroup(unit.type(), count, unit.readiness(), unit.roster());
  }
}
