package org.tocsin.engine;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.city.Capabilities;
import org.tocsin.incident.Need;

/**
 * What one incident needs and who is assigned to it: what is still open of each alarm level that
 * has been raised, and what is awaited on scene.
 */
final class Force {

  private final List<Need.Level> levels;
  private final Capabilities[] open;
  private final List<UnitLifecycle> assigned = new ArrayList<>(2);
  private Capabilities awaited;
  private int raised;
  private int sent;

  /** With every level raised. */
  Force(Need need) {
    this.levels = need.levels();
    this.open = new Capabilities[levels.size()];
    for (int i = 0; i < open.length; i++) {
      open[i] = levels.get(i).wanted();
    }
    this.raised = open.length;
    this.awaited = need.fullForce();
  }

  /** How many levels have been raised: those from the first on. */
  int raised() {
    return raised;
  }

  Need.Level level(int level) {
    return levels.get(level);
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

  /** A unit will not come after all, and may be assigned again. */
  void withdraw(UnitLifecycle unit) {
    assigned.remove(unit);
    for (int i = 0; i < open.length; i++) {
      open[i] = levels.get(i).wanted();
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

  /** A unit is on scene; returns whether it is the last that was awaited. */
  boolean arrive(UnitLifecycle unit) {
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
