package org.tocsin.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.city.Capabilities;
import org.tocsin.city.Unit;
import org.tocsin.city.Zone;
import org.tocsin.incident.Incident;

/**
 * Sends by a card for each district: its stations in a fixed order, each with whatever it has
 * available, whoever may be nearer. When the card is used up, or where there is none, the nearest
 * units come.
 *
 * @param stationsByZone ids of stations in their order, by the id of the zone
 */
public record RunCard(Map<String, List<String>> stationsByZone) implements DispatchPolicy {

  private static final NearestUnits NEAREST = new NearestUnits();

  public RunCard {
    stationsByZone = Map.copyOf(stationsByZone);
  }

  @Override
  public String id() {
    return "run-card";
  }

  @Override
  public List<Assignment> dispatch(
      Situation situation, Incident incident, Capabilities needed, Eligibility eligible) {
    List<Assignment> assignments = new ArrayList<>(2);
    List<Unit> chosen = new ArrayList<>(2);
    Capabilities open = needed;
    Eligibility free = eligible.where(unit -> !chosen.contains(unit));
    for (String station : card(incident)) {
      Optional<Assignment> next = Optional.empty();
      do {
        next =
            situation.findNearest(
                incident, open, free.where(unit -> situation.post(unit).id().equals(station)));
        if (next.isPresent()) {
          assignments.add(next.get());
          chosen.add(next.get().unit());
          open = open.minus(next.get().unit().type().provides());
        }
      } while (next.isPresent() && !open.isEmpty());
    }
    assignments.addAll(NEAREST.dispatch(situation, incident, open, free));
    return assignments;
  }

  private List<String> card(Incident incident) {
    Zone zone = incident.place().zone();
    return zone == null ? List.of() : stationsByZone.getOrDefault(zone.id(), List.of());
  }
}
