package org.tocsin.drill;

/**
 * A station less, with all who wait there. It drops out of the standing orders, and what drill
 * control would do to it is left undone.
 */
public record StationRemoved(String station) implements Change {

  @Override
  public void applyTo(DrillDraft draft) {
    draft.remove(this);
  }
}
