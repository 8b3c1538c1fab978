package org.tocsin.report.film;

import java.util.List;
import org.tocsin.drill.Drill;
import org.tocsin.roads.RoadChange;
import org.tocsin.timeline.Fact;
import org.tocsin.timeline.FactConsumer;
import org.tocsin.timeline.UnitHalted;
import org.tocsin.timeline.WayTaken;

/**
 * Records one replication for a film: what every unit and incident does, the ways that units take,
 * what becomes of the streets, and every fact. Changes nothing in the replication.
 */
public final class FilmRecorder implements FactConsumer {

  private final String title;
  private final Drill drill;
  private final int replication;
  private final SegmentIds ids;
  private final WayTape ways;
  private final IncidentTracks incidents = new IncidentTracks();
  private final UnitTracks units;
  private final ControlTape control;
  private final FactTape facts;
  private final DeadlineTape expected;

  /**
   * @param title what tells this take from the one beside it
   */
  public FilmRecorder(String title, Drill drill, int replication) {
    this.title = title;
    this.drill = drill;
    this.replication = replication;
    this.ids = new SegmentIds(drill.city().streets());
    this.ways = new WayTape(ids);
    this.units = new UnitTracks(drill.city().units(), incidents);
    this.control = new ControlTape(ids);
    this.expected = new DeadlineTape(drill);
    this.facts = new FactTape(incidents, units);
  }

  @Override
  public void hear(Fact fact) {
    // In this order: a unit's step names its incident, and a fact names both.
    fact.tell(incidents);
    fact.tell(units);
    fact.tell(control);
    fact.tell(expected);
    fact.tell(this);
    facts.add(fact);
  }

  @Override
  public boolean followsWays() {
    return true;
  }

  @Override
  public void wayTaken(WayTaken way) {
    ways.take(way);
  }

  @Override
  public void unitHalted(UnitHalted fact) {
    ways.halt(fact.unit(), fact.atMillis());
  }

  @Override
  public void streetsChanged(long atMillis, List<RoadChange> changes) {
    control.streetsChanged(atMillis, changes);
  }

  @Override
  public void streetsChangedUnseen(long atMillis, List<RoadChange> changes) {
    control.streetsChangedUnseen(atMillis, changes);
  }

  String title() {
    return title;
  }

  Drill drill() {
    return drill;
  }

  int replication() {
    return replication;
  }

  SegmentIds segments() {
    return ids;
  }

  WayTape ways() {
    return ways;
  }

  IncidentTracks incidents() {
    return incidents;
  }

  UnitTracks units() {
    return units;
  }

  ControlTape control() {
    return control;
  }

  FactTape facts() {
    return facts;
  }

  List<FilmDeadline> deadlines() {
    return expected.deadlines();
  }
}
