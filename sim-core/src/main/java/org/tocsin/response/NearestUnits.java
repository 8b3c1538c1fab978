package org.tocsin.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.city.Capabilities;
import org.tocsin.city.Unit;
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
    List<Assignment> assignments = new ArrayList<>(2);
    List<Unit> chosen = new ArrayList<>(2);
    Capabilities open = needed;
    while (!open.isEmpty()) {
      Optional<Assignment> next =
          situation.findNearest(incident, open, eligible.where(unit -> !chosen.contains(unit)));
      if (next.isEmpty()) {
        break;
      }
      assignments.add(next.get());
      chosen.add(next.get().unit());
      open = open.minus(next.get().unit().type().provides());
    }
    return assignments;
  }
}
