package org.tocsin.city;

import java.util.List;
import org.tocsin.roads.Location;

/**
 * Where crews wait. Equal by id.
 *
 * @param watches the people who share its units; empty where people are not counted and every unit
 *     has its crew
 */
public record Station(String id, String name, Tier tier, Location location, List<Watch> watches) {

  public Station {
    watches = List.copyOf(watches);
  }

  /** With people not counted. */
  public Station(String id, String name, Tier tier, Location location) {
    this(id, name, tier, location, List.of());
  }

  public Station withWatches(List<Watch> people) {
    return new Station(id, name, tier, location, people);
  }

  /** People on duty in an hour of the week. */
  public int peopleAt(int hourOfWeek) {
    int people = 0;
    for (Watch watch : watches) {
      people += watch.peopleAt(hourOfWeek);
    }
    return people;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Station that && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return id;
  }
}
