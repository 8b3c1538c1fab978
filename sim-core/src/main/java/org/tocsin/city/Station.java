package org.tocsin.city;

import java.util.List;
import org.tocsin.roads.Location;

/**
 * Where crews wait. Equal by id.
 *
 * @param agency whose crews these are, such as {@code fire} or {@code medical}; {@link #NO_AGENCY}
 *     where the city does not tell agencies apart
 * @param watches the people who share its units; empty where people are not counted and every unit
 *     has its crew
 */
public record Station(
    String id, String name, Tier tier, Location location, String agency, List<Watch> watches) {

  public static final String NO_AGENCY = "";

  public Station {
    watches = List.copyOf(watches);
  }

  /** Of a city that does not tell agencies apart and does not count people. */
  public Station(String id, String name, Tier tier, Location location) {
    this(id, name, tier, location, NO_AGENCY, List.of());
  }

  /** With people not counted. */
  public Station(String id, String name, Tier tier, Location location, String agency) {
    this(id, name, tier, location, agency, List.of());
  }

  public Station withAgency(String name) {
    return new Station(id, this.name, tier, location, name, watches);
  }

  public Station withWatches(List<Watch> people) {
    return new Station(id, name, tier, location, agency, people);
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
