package org.tocsin.drill;

/**
 * A station has so many units of a type from now on. Those that it keeps stay as they are, the
 * lowest numbers first; those that it gets are as the group says.
 */
public record UnitCountSet(String station, UnitGroup units) implements Change {

  @Override
  public void applyTo(DrillDraft draft) {
    draft.setCount(this);
  }
}
