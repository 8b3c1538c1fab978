package org.tocsin.city;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tocsin.roads.Streets;
import org.tocsin.roads.TimeBands;

/**
 * The fixed place of a drill. Zones, stations, units, hospitals and pools of the community are held
 * in the order of their ids, whatever order they come in.
 *
 * @param community people who may be alerted to help near where they are; none of them is a unit of
 *     a station
 */
public record City(
    Streets streets,
    TimeBands timeBands,
    List<Zone> zones,
    List<Station> stations,
    List<Unit> units,
    List<Hospital> hospitals,
    CallCentre callCentre,
    List<CommunityPool> community) {

  public City {
    zones = zones.stream().sorted(Comparator.comparing(Zone::id)).toList();
    stations = stations.stream().sorted(Comparator.comparing(Station::id)).toList();
    units = List.copyOf(units);
    hospitals = hospitals.stream().sorted(Comparator.comparing(Hospital::id)).toList();
    community = community.stream().sorted(Comparator.comparing(CommunityPool::id)).toList();
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

  /** Where nobody but the stations' units is asked to help. */
  public City(
      Streets streets,
      TimeBands timeBands,
      List<Zone> zones,
      List<Station> stations,
      List<Unit> units,
      List<Hospital> hospitals,
      CallCentre callCentre) {
    this(streets, timeBands, zones, stations, units, hospitals, callCentre, List.of());
  }

  /** With other units, numbered anew in the order of their ids. */
  public City withUnits(List<Unit> others) {
    List<Unit> sorted = others.stream().sorted(Comparator.comparing(Unit::id)).toList();
    List<Unit> numbered = new ArrayList<>();
    for (Unit unit : sorted) {
      numbered.add(unit.numbered(numbered.size()));
    }
    return new City(
        streets, timeBands, zones, stations, numbered, hospitals, callCentre, community);
  }

  /** With other stations. */
  public City withStations(List<Station> others) {
    return new City(streets, timeBands, zones, others, units, hospitals, callCentre, community);
  }

  public City withHospitals(List<Hospital> others) {
    return new City(streets, timeBands, zones, stations, units, others, callCentre, community);
  }

  public City withCommunity(List<CommunityPool> pools) {
    return new City(streets, timeBands, zones, stations, units, hospitals, callCentre, pools);
  }

  public Optional<Station> findStation(String id) {
    return stations.stream().filter(station -> station.id().equals(id)).findFirst();
  }

  public Optional<Unit> findUnit(String id) {
    return units.stream().filter(unit -> unit.id().equals(id)).findFirst();
  }

  /** The stations here that have the ids of some of another city. */
  public List<Station> stationsLike(List<Station> others) {
    return others.stream().flatMap(station -> findStation(station.id()).stream()).toList();
  }

  /** The units here that have the ids of some of another city. */
  public List<Unit> unitsLike(List<Unit> others) {
    return others.stream().flatMap(unit -> findUnit(unit.id()).stream()).toList();
  }

  /** The tiers of all who may come, neighbours and the community too, in the order of their ids. */
  public List<Tier> tiersOfAll() {
    return Stream.concat(
            stations.stream().map(Station::tier), community.stream().map(CommunityPool::tier))
        .distinct()
        .sorted()
        .toList();
  }

  /** The tiers of the community, in the order of their ids. */
  public List<Tier> communityTiers() {
    return community.stream().map(CommunityPool::tier).distinct().sorted().toList();
  }

  /** The tiers of our own that have a station, in the order of their ids. */
  public List<Tier> tiers() {
    return stations.stream().map(Station::tier).filter(Tier::isOwn).distinct().sorted().toList();
  }
}
