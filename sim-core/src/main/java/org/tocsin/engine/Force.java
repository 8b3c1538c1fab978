package org.tocsin.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.city.Capabilities;
import org.tocsin.city.Capability;
import org.tocsin.city.Unit;
import org.tocsin.incident.AlarmRule;
import org.tocsin.incident.Incident;
import org.tocsin.incident.Need;

/**
 * What one incident needs and who is assigned to it: what is still open of each alarm level that
 * has been raised, and what is awaited on scene.
 */
final class Force {

  private final Need need;
  private final Capabilities[] open;
  private final @Nullable Precedent precedent;
  private final List<UnitLifecycle> assigned = new ArrayList<>(2);

  /** What is on scene; kept only where the level may change. */
  private final @Nullable List<Capabilities> onScene;

  private Capabilities awaited;
  // Short, as every incident has a force.
  private short raised;
  private short sent;
  private boolean stoodDown;

  /** What an incident needs when it begins. */
  static Force of(Incident incident) {
    Need need = incident.type().need();
    AlarmRule rule = incident.type().alarm().orElse(null);
    int atOnce = rule == null ? need.levels().size() : rule.atOnce() + 1;
    return new Force(need, Precedent.of(incident.given()), atOnce, rule != null);
  }

  /**
   * @param precedent the responses that a record tells of; null if none
   * @param atOnce how many levels are raised from the start
   * @param mayChange whether the level may rise or fall later
   */
  private Force(Need need, @Nullable Precedent precedent, int atOnce, boolean mayChange) {
    this.need = need;
    this.precedent = precedent;
    this.onScene = mayChange ? new ArrayList<>() : null;
    this.open = new Capabilities[need.levels().size()];
    for (int i = 0; i < open.length; i++) {
      open[i] = need.levels().get(i).wanted();
    }
    this.raised = (short) atOnce;
    this.awaited = wanted();
  }

  /** Calls for the levels up to this one, no more and no less. */
  void setLevel(int level) {
    raised = (short) (level + 1);
    awaited = wanted();
    if (onScene == null) {
      throw new IllegalStateException("the level of this incident may not change");
    }
    for (Capabilities provided : onScene) {
      awaited = awaited.minus(provided);
    }
  }

  /**
   * Nothing more is needed than what is there, now and later, but for what patients still need.
   *
   * @param carriers what is to come for them beside those who are on their way
   */
  void standDown(Capabilities carriers) {
    stoodDown = true;
    Arrays.fill(open, Capabilities.NONE);
    open[0] = carriers;
    awaited = Capabilities.NONE;
  }

  /**
   * Those on their way without whom the levels called for would be met as well, and nobody would be
   * left behind; the last to be notified first.
   *
   * @param patients found so far; null if none
   */
  List<UnitLifecycle> superfluous(Incident incident, @Nullable Patients patients) {
    List<UnitLifecycle> kept = new ArrayList<>(assigned);
    List<UnitLifecycle> spare = new ArrayList<>();
    int left = patients == null ? Integer.MIN_VALUE : patients.withoutUnit();
    for (int i = assigned.size() - 1; i >= 0; i--) {
      UnitLifecycle unit = assigned.get(i);
      int carries = left == Integer.MIN_VALUE ? 0 : unit.provides().amount(Capability.TRANSPORT);
      boolean mustCarry = carries > 0 && left + carries > 0;
      if (unit.isOnItsWayTo(incident) && !mustCarry) {
        kept.remove(unit);
        if (awaited.isEmpty() || providesAll(kept)) {
          spare.add(unit);
          left += carries;
        } else {
          kept.add(unit);
        }
      }
    }
    return spare;
  }

  private boolean providesAll(List<UnitLifecycle> units) {
    Capabilities lacking = wanted();
    for (UnitLifecycle unit : units) {
      lacking = lacking.minus(unit.provides());
    }
    return lacking.isEmpty();
  }

  /**
   * Whether as much would be met, and as many patients carried, if one unit took over from another
   * that is on its way.
   *
   * @param patients found so far; null if none
   */
  boolean isServedAsWell(UnitLifecycle by, UnitLifecycle insteadOf, @Nullable Patients patients) {
    boolean carriesFewer =
        by.provides().amount(Capability.TRANSPORT)
            < insteadOf.provides().amount(Capability.TRANSPORT);
    if (patients != null && carriesFewer) {
      return false;
    }
    if (by.provides().equals(insteadOf.provides())) {
      return true;
    }
    Capabilities lacking = wanted();
    for (UnitLifecycle other : assigned) {
      if (other != insteadOf) {
        lacking = lacking.minus(other.provides());
      }
    }
    return lacking.minus(by.provides()).equals(lacking.minus(insteadOf.provides()));
  }

  private Capabilities wanted() {
    return need.forceUpTo(raised - 1);
  }

  /** How many levels have been raised: those from the first on. */
  int raised() {
    return raised;
  }

  Need.Level level(int level) {
    return need.levels().get(level);
  }

  /** What nobody assigned provides yet, for a level. */
  Capabilities open(int level) {
    return open[level];
  }

  /** Whether everything needed is assigned. */
  boolean isMet() {
    for (int i = 0; i < raised; i++) {
      if (!open[i].isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** What is open of all levels raised. */
  Capabilities missing() {
    Capabilities missing = open[0];
    for (int i = 1; i < raised; i++) {
      missing = missing.max(open[i]);
    }
    return missing;
  }

  /** Returns which responder to this incident the unit is, from 0. */
  int assign(UnitLifecycle unit) {
    Capabilities provided = unit.provides();
    for (int i = 0; i < open.length; i++) {
      open[i] = open[i].minus(provided);
    }
    assigned.add(unit);
    return sent++;
  }

  /** The responses that a record tells of; null if none. */
  @Nullable Precedent precedent() {
    return precedent;
  }

  boolean isStoodDown() {
    return stoodDown;
  }

  /** A unit will not come after all, and may be assigned again. */
  void withdraw(UnitLifecycle unit) {
    assigned.remove(unit);
    if (precedent != null) {
      precedent.leave(unit.unit());
    }
    if (stoodDown) {
      return;
    }
    for (int i = 0; i < open.length; i++) {
      open[i] = need.levels().get(i).wanted();
      for (UnitLifecycle other : assigned) {
        open[i] = open[i].minus(other.provides());
      }
    }
  }

  /** Whether a unit is assigned or has been, and was not withdrawn. */
  boolean includes(UnitLifecycle unit) {
    return assigned.contains(unit);
  }

  /** Those who are assigned or have been, in the order of notification. */
  List<UnitLifecycle> assigned() {
    return assigned;
  }

  /** Whether a unit has been assigned before: a crew that has done its work is not sent again. */
  boolean hasServed(Unit unit) {
    for (UnitLifecycle other : assigned) {
      if (other.unit() == unit) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the units is at the incident, or has been. */
  boolean hasReached(IncidentLifecycle incident) {
    for (UnitLifecycle unit : assigned) {
      if (unit.target() != incident || !unit.isOnItsWay()) {
        return true;
      }
    }
    return false;
  }

  /** A unit is on scene; returns whether it is the last that was awaited. */
  boolean arrive(UnitLifecycle unit) {
    if (onScene != null) {
      onScene.add(unit.provides());
    }
    if (awaited.isEmpty()) {
      return false;
    }
    awaited = awaited.minus(unit.provides());
    return awaited.isEmpty();
  }

  boolean isAssembled() {
    return awaited.isEmpty();
  }
}
