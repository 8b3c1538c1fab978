package org.tocsin.benchmark;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.tocsin.city.Unit;
import org.tocsin.drill.Drill;
import org.tocsin.incident.Incident;
import org.tocsin.roads.TimeBand;
import org.tocsin.timeline.CallAnswered;
import org.tocsin.timeline.FactConsumer;
import org.tocsin.timeline.IncidentClosed;
import org.tocsin.timeline.IncidentOccurred;
import org.tocsin.timeline.IncidentVerified;
import org.tocsin.timeline.UnitArrived;
import org.tocsin.timeline.UnitCleared;
import org.tocsin.timeline.UnitEnRoute;
import org.tocsin.timeline.UnitNotified;

/**
 * The actions that a run put on its agenda: when each was due, and which other one scheduled it.
 * Read off the facts, so only right for drills like {@link HarbinDrill}: calls come at once,
 * nothing is queued, set-up is a constant, one time band.
 */
final class ActionLog implements FactConsumer {

  static final int NONE = -1;

  private final Drill drill;
  private final Map<Incident, Integer> latestOfIncident = new HashMap<>();
  private final int[] latestOfUnit;
  private long[] dueMillis = new long[1 << 16];
  private int[] firstChild = new int[1 << 16];
  private int[] nextSibling = new int[1 << 16];
  private int size;
  private int latestArrival = NONE;

  ActionLog(Drill drill) {
    this.drill = drill;
    this.latestOfUnit = new int[drill.city().units().size()];
  }

  int size() {
    return size;
  }

  long dueMillis(int action) {
    return dueMillis[action];
  }

  /** The action that was scheduled last by an action, or {@link #NONE}. */
  int firstChild(int action) {
    return firstChild[action];
  }

  /** The next action of the same parent, or {@link #NONE}. */
  int nextSibling(int action) {
    return nextSibling[action];
  }

  @Override
  public void incidentOccurred(IncidentOccurred fact) {
    latestArrival = add(fact.atMillis(), latestArrival);
    latestOfIncident.put(fact.incident(), latestArrival);
  }

  @Override
  public void callAnswered(CallAnswered fact) {
    advance(fact.incident(), fact.atMillis());
  }

  @Override
  public void incidentVerified(IncidentVerified fact) {
    advance(fact.incident(), fact.atMillis());
  }

  @Override
  public void unitNotified(UnitNotified fact) {
    latestOfUnit[fact.unit().index()] = latestOfIncident.getOrDefault(fact.incident(), NONE);
  }

  @Override
  public void unitEnRoute(UnitEnRoute fact) {
    boolean turnsBack = fact.atMillis() == dueMillis[latestOfUnit[fact.unit().index()]];
    if (!turnsBack) {
      advance(fact.unit(), fact.atMillis());
    }
  }

  @Override
  public void unitArrived(UnitArrived fact) {
    advance(fact.unit(), fact.atMillis());
    advance(fact.unit(), fact.atMillis() + fact.unit().readiness().setUp().meanMillis());
  }

  /** Whether the unit reaches its quarters or is called off the road, its return was scheduled. */
  @Override
  public void unitCleared(UnitCleared fact) {
    Unit unit = fact.unit();
    advance(unit, fact.atMillis());
    int home =
        drill
            .city()
            .streets()
            .travelTimes(unit.type().homebound(), TimeBand.ALWAYS)
            .to(unit.station().location())
            .millisFrom(fact.incident().place().location());
    advance(unit, fact.atMillis() + home);
  }

  @Override
  public void incidentClosed(IncidentClosed fact) {
    latestOfIncident.remove(fact.incident());
  }

  private void advance(Incident incident, long due) {
    latestOfIncident.put(incident, add(due, latestOfIncident.getOrDefault(incident, NONE)));
  }

  private void advance(Unit unit, long due) {
    latestOfUnit[unit.index()] = add(due, latestOfUnit[unit.index()]);
  }

  private int add(long due, int parent) {
    if (size == dueMillis.length) {
      dueMillis = Arrays.copyOf(dueMillis, 2 * size);
      firstChild = Arrays.copyOf(firstChild, 2 * size);
      nextSibling = Arrays.copyOf(nextSibling, 2 * size);
    }
    dueMillis[size] = due;
    firstChild[size] = NONE;
    nextSibling[size] = NONE;
    if (parent != NONE) {
      nextSibling[size] = firstChild[parent];
      firstChild[parent] = size;
    }
    return size++;
  }
}
