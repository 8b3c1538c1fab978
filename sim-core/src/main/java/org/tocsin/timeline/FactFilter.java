package org.tocsin.timeline;

import org.tocsin.city.Station;
import org.tocsin.city.Unit;
import org.tocsin.incident.Incident;

/** What a fact has to be about. A fact about nothing of the sort is not let through. */
public sealed interface FactFilter {

  boolean admits(Fact fact);

  /**
   * About an incident.
   *
   * @param id of the incident, or of a demand entry for any of its incidents
   */
  record OfIncident(String id) implements FactFilter {
    @Override
    public boolean admits(Fact fact) {
      return fact instanceof IncidentFact about && isMeant(about.incident());
    }

    private boolean isMeant(Incident incident) {
      return id.equals(incident.entry().id()) || id.equals(incident.id());
    }
  }

  /** About an incident of a type. */
  record OfIncidentType(String type) implements FactFilter {
    @Override
    public boolean admits(Fact fact) {
      return fact instanceof IncidentFact about && type.equals(about.incident().type().id());
    }
  }

  /** About a unit of a tier, or people of the community that count as one. */
  record OfTier(String tier) implements FactFilter {
    @Override
    public boolean admits(Fact fact) {
      return fact instanceof OfUnit about && tier.equals(about.unit().station().tier().id());
    }
  }

  /**
   * About a unit.
   *
   * @param id of the unit, or of a type of units
   */
  record OfUnitOrType(String id) implements FactFilter {
    @Override
    public boolean admits(Fact fact) {
      return fact instanceof OfUnit about && isMeant(about.unit());
    }

    private boolean isMeant(Unit unit) {
      return id.equals(unit.id()) || id.equals(unit.type().id());
    }
  }

  /** About a unit of a {@link Station}. */
  record OfStation(String station) implements FactFilter {
    @Override
    public boolean admits(Fact fact) {
      return fact instanceof OfUnit about && station.equals(about.unit().station().id());
    }
  }

  /** About a level of alarm. */
  record OfLevel(String level) implements FactFilter {
    @Override
    public boolean admits(Fact fact) {
      return fact instanceof AtLevel about && level.equals(about.level());
    }
  }

  /** About an inject, roads, a hospital, a station or an expected action of a name. */
  record Named(String name) implements FactFilter {
    @Override
    public boolean admits(Fact fact) {
      return name.equals(fact.subject());
    }
  }
}
