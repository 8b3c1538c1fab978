package org.tocsin.city;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tocsin.roads.Streets;
import org.tocsin.roads.TimeBands;

/** The fixed place of a drill. Stations and units are held in the order of their ids. */
public record City(
    Streets streets,
    TimeBands timeBands,
    List<Zone> zones,
    List<Station> stations,
    List<Unit> units,
    List<Hospital> hospitals,
    CallCentre callCentre) {

  public City {
    zones = List.copyOf(zones);
    stations = stations.stream().sorted(Comparator.comparing(Station::id)).toList();
    units = List.copyOf(units);
    hospitals = List.copyOf(hospitals);
    for (int i = 0; i < units.size(); i++) {
      if (units.get(i).index() != i
          || (i > 0 && units.get(i - 1).id().compareTo(units.get(i).id()) >= 0)) {
        throw new IllegalArgumentException(
            "unit "
                + units.get(i).id()
                + " at position "
                + i
                + "; units are numbered from 0 in the order of unique ids");
      }
    }
  }

  /** With other units, numbered anew in the order of their ids. */
  public City withUnits(List<Unit> others) {
    List<Unit> sorted = others.stream().sorted(Comparator.comparing(Unit::id)).toList();
    List<Unit> numbered = new ArrayList<>();
    for (Unit unit : sorted) {
      numbered.add(unit.numbered(numbered.size()));
    }
    return new City(streets, timeBands, zones, stations, numbered, hospitals, callCentre);
  }

  /** With other stations. */
  public City withStations(List<Station> others) {
    return new City(streets, timeBands, zones, others, units, hospitals, callCentre);
  }

  public City withHospitals(List<Hospital> others) {
    return new City(streets, timeBands, zones, stations, units, others, callCentre);
  }

  /** The tiers of those who may come, in the order of their ids. */
  public List<Tier> tiersWithNeighbours() {
    return stations.stream().map(Station::tier).distinct().sorted().toList();
  }

  /** The tiers of our own that have a station, in the order of their ids. */
  public List<Tier> tiers() {
    return stations.stream().map(Station::tier).filter(Tier::isOwn).distinct().sorted().toList();
  }
}
