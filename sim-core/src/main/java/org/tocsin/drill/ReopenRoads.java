package org.tocsin.drill;

/** Some roads are open again, whatever had closed them. */
public record ReopenRoads(RoadStretch roads) implements RoadEffect {

  @Override
  public void applyTo(DrillControl control) {
    control.reopen(this);
  }
}
