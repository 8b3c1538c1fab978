package org.tocsin.standard;

import java.util.Set;
import org.tocsin.city.Zone;
import org.tocsin.incident.Incident;
import org.tocsin.incident.IncidentType;
import org.tocsin.incident.Severity;

/**
 * The incidents that a clause applies to: those that fit in every respect. What is empty leaves
 * none out.
 *
 * @param types ids of incident types
 * @param severities of their types
 * @param priorities of their types, 1 for the most urgent
 * @param zones ids of the zones that they lie in, not of parents of these
 * @param grades of the zones that they lie in
 */
public record Scope(
    Set<String> types,
    Set<Severity> severities,
    Set<Integer> priorities,
    Set<String> zones,
    Set<String> grades) {

  /** Every incident. */
  public static final Scope ALL = new Scope(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

  public Scope {
    types = Set.copyOf(types);
    severities = Set.copyOf(severities);
    priorities = Set.copyOf(priorities);
    zones = Set.copyOf(zones);
    grades = Set.copyOf(grades);
  }

  /** Whether the clause applies to an incident; one in no zone is in none that could be named. */
  public boolean takesIn(Incident incident) {
    IncidentType type = incident.type();
    return (types.isEmpty() || types.contains(type.id()))
        && (severities.isEmpty() || severities.contains(type.severity()))
        && (priorities.isEmpty() || priorities.contains(type.priority()))
        && takesInPlaceOf(incident);
  }

  private boolean takesInPlaceOf(Incident incident) {
    if (zones.isEmpty() && grades.isEmpty()) {
      return true;
    }
    Zone zone = incident.place().zone();
    return zone != null
        && (zones.isEmpty() || zones.contains(zone.id()))
        && (grades.isEmpty() || zone.grade().filter(grades::contains).isPresent());
  }
}
