package org.tocsin.timeline;

import org.tocsin.city.Station;
import org.tocsin.city.Unit;
import org.tocsin.incident.Incident;

/** What a fact has to be about. A fact about nothing of the sort is not let through. */
public sealed interface FactFilter {

  boolean admits(Fact fact);

  Subject subject();

  /** The key by which an author writes it, such as {@code tier}. */
  String key();

  /** What the author writes there. */
  String value();

  /** What a filter looks at. */
  enum Subject {
    INCIDENT,
    /** Who it is that does something. */
    ACTOR,
    LEVEL,
    NAME
  }

  /**
   * About an incident.
   *
   * @param value the id of the incident, or of a demand entry for any of its incidents
   */
  record OfIncident(String value) implements FactFilter {
    @Override
    public boolean admits(Fact fact) {
      return fact instanceof IncidentFact about && isMeant(about.incident());
    }

    private boolean isMeant(Incident incident) {
      return value.equals(incident.entry().id()) || value.equals(incident.id());
    }

    @Override
    public Subject subject() {
      return Subject.INCIDENT;
    }

    @Override
    public String key() {
      return "incident";
    }
  }

  /** About an incident of a type. */
  record OfIncidentType(String value) implements FactFilter {
    @Override
    public boolean admits(Fact fact) {
      return fact instanceof IncidentFact about && value.equals(about.incident().type().id());
    }

    @Override
    public Subject subject() {
      return Subject.INCIDENT;
    }

    @Override
    public String key() {
      return "type";
    }
  }

  /** About a unit of a tier, or people of the community that count as one. */
  record OfTier(String value) implements FactFilter {
    @Override
    public boolean admits(Fact fact) {
      return fact instanceof OfUnit about && value.equals(about.unit().station().tier().id());
    }

    @Override
    public Subject subject() {
      return Subject.ACTOR;
    }

    @Override
    public String key() {
      return "tier";
    }
  }

  /**
   * About a unit.
   *
   * @param value the id of the unit, or of a type of units
   */
  record OfUnitOrType(String value) implements FactFilter {
    @Override
    public boolean admits(Fact fact) {
      return fact instanceof OfUnit about && isMeant(about.unit());
    }

    private boolean isMeant(Unit unit) {
      return value.equals(unit.id()) || value.equals(unit.type().id());
    }

    @Override
    public Subject subject() {
      return Subject.ACTOR;
    }

    @Override
    public String key() {
      return "unit";
    }
  }

  /** About a unit of a {@link Station}. */
  record OfStation(String value) implements FactFilter {
    @Override
    public boolean admits(Fact fact) {
      return fact instanceof OfUnit about && value.equals(about.unit().station().id());
    }

    @Override
    public Subject subject() {
      return Subject.ACTOR;
    }

    @Override
    public String key() {
      return "station";
    }
  }

  /** About a level of alarm. */
  record OfLevel(String value) implements FactFilter {
    @Override
    public boolean admits(Fact fact) {
      return fact instanceof AtLevel about && value.equals(about.level());
    }

    @Override
    public Subject subject() {
      return Subject.LEVEL;
    }

    @Override
    public String key() {
      return "level";
    }
  }

  /**
   * About an inject, roads, a hospital, a station, a means of communication or an expected action.
   */
  record Named(String value) implements FactFilter {
    @Override
    public boolean admits(Fact fact) {
      return fact.isCalled(value);
    }

    @Override
    public Subject subject() {
      return Subject.NAME;
    }

    @Override
    public String key() {
      return "name";
    }
  }
}
