package org.tocsin.response;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tocsin.city.Capabilities;
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
    Muster muster = new Muster(needed, eligible);
    for (String station : card(incident)) {
      muster.call(
          (open, free) ->
              situation.findNearest(
                  incident, open, free.where(unit -> situation.post(unit).id().equals(station))));
    }
    muster.call((open, free) -> situation.findNearest(incident, open, free));
    return muster.assignments();
  }

  @Override
  public RunCard withoutStations(Set<String> gone) {
    Map<String, List<String>> cards = new TreeMap<>(stationsByZone);
    cards.replaceAll((zone, order) -> order.stream().filter(id -> !gone.contains(id)).toList());
    return new RunCard(cards);
  }

  private List<String> card(Incident incident) {
    Zone zone = incident.place().zone();
    return zone == null ? List.of() : stationsByZone.getOrDefault(zone.id(), List.of());
  }
}
