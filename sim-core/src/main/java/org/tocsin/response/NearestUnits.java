package org.tocsin.response;

import java.util.List;
import org.tocsin.city.Capabilities;
import org.tocsin.incident.Incident;

/**
 * Sends the nearest eligible units, whatever their tier, all notified at once, until the need is
 * met or nobody is left.
 */
public record NearestUnits() implements DispatchPolicy {

  @Override
  public String id() {
    return "nearest";
  }

  @Override
  public List<Assignment> dispatch(
      Situation situation, Incident incident, Capabilities needed, Eligibility eligible) {
    Muster muster = new Muster(needed, eligible);
    muster.call((open, free) -> situation.findNearest(incident, open, free));
    return muster.assignments();
  }
}
