package org.tocsin.drill;

import java.time.Duration;
import org.tocsin.incident.AddedDemand;

/**
 * Incidents beside the demand.
 *
 * @param added what and where; the k-th is {@code <id>/<k>}
 * @param within the time in which each of them begins; zero: all at once
 */
public record AddIncidents(AddedDemand added, int count, Duration within) implements Effect {

  public AddIncidents {
    if (count < 1 || within.isNegative()) {
      throw new IllegalArgumentException(
          "inject: "
              + count
              + " of "
              + added.id()
              + " within "
              + within
              + "; 1 or more, 0 or more");
    }
  }

  @Override
  public void applyTo(DrillControl control) {
    control.add(this);
  }
}
