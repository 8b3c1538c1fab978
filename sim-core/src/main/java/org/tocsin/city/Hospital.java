package org.tocsin.city;

import java.util.Set;
import org.tocsin.roads.Location;

/**
 * A hospital to which units bring patients.
 *
 * @param intake how many patients it can take, and when it sends ambulances elsewhere
 * @param specialties what it treats beyond the ordinary, such as {@code burns}; an incident that
 *     calls for one goes only where it is treated
 */
public record Hospital(
    String id, String name, Location location, Intake intake, Set<String> specialties) {

  public Hospital {
    specialties = Set.copyOf(specialties);
  }

  /** One that takes every patient at once. */
  public Hospital(String id, String name, Location location) {
    this(id, name, location, Intake.UNLIMITED, Set.of());
  }

  public Hospital withIntake(Intake other) {
    return new Hospital(id, name, location, other, specialties);
  }

  public Hospital withSpecialties(Set<String> others) {
    return new Hospital(id, name, location, intake, others);
  }
}
