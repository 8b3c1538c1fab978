package org.tocsin.drill;

/**
 * What a variant changes of a drill before it runs. It reaches the drill through {@link Drill#with}
 * only, which checks all changes before it makes any; they come in their order, so that a later one
 * may speak of a station that an earlier one has added.
 */
public sealed interface Change
    permits StationAdded, StationRemoved, UnitCountSet, DispatchSet, RelocationSet {

  /** Makes the change, or tells what stands against it. */
  void applyTo(DrillDraft draft);
}
