package org.tocsin.engine;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.city.Unit;
import org.tocsin.incident.Given;
import org.tocsin.incident.GivenResponse;
import org.tocsin.random.RandomDuration;
import org.tocsin.random.RandomStreams.Role;

/**
 * The responses that a record tells of for one incident, and who follows which: each unit the first
 * of its own type that no other follows, or else the one for all. Who finds none is drawn for as
 * ever.
 */
final class Precedent {

  private final List<GivenResponse> responses;
  private final @Nullable Unit[] followers;

  private Precedent(List<GivenResponse> responses) {
    this.responses = responses;
    this.followers = new Unit[responses.size()];
  }

  /** None, and no cost, where nothing of the kind is recorded. */
  static @Nullable Precedent of(Given given) {
    return given.responses().isEmpty() ? null : new Precedent(given.responses());
  }

  /** Turnout of a unit that is assigned to an incident: as recorded, or drawn. */
  static long turnoutMillis(IncidentLifecycle incident, Responder unit, RandomDuration law) {
    GivenResponse given = find(incident, unit);
    return given == null || given.turnoutMillis() == Given.NOT_GIVEN
        ? incident.draw(law, Role.TURNOUT, unit.responder())
        : given.turnoutMillis();
  }

  /** Work of a unit that is set up on scene: what is left of the recorded time there, or drawn. */
  static long workMillis(IncidentLifecycle incident, Responder unit, RandomDuration law) {
    GivenResponse given = find(incident, unit);
    if (given == null || given.onSceneMillis() == Given.NOT_GIVEN) {
      return incident.draw(law, Role.WORK, unit.responder());
    }
    // A draw is the same whenever it is asked for.
    RandomDuration setUp = unit.unit().readiness().setUp();
    return Math.max(0, given.onSceneMillis() - incident.draw(setUp, Role.SET_UP, unit.responder()));
  }

  private static @Nullable GivenResponse find(IncidentLifecycle incident, Responder unit) {
    Precedent precedent = incident.force().precedent();
    return precedent == null ? null : precedent.find(unit.unit());
  }

  private @Nullable GivenResponse find(Unit unit) {
    int own = Arrays.asList(followers).indexOf(unit);
    for (int i = 0; i < responses.size() && own < 0; i++) {
      if (followers[i] == null && responses.get(i).unitType().equals(unit.type().id())) {
        followers[i] = unit;
        own = i;
      }
    }
    for (int i = 0; i < responses.size() && own < 0; i++) {
      own = responses.get(i).isForAll() ? i : own;
    }
    return own < 0 ? null : responses.get(own);
  }

  /** A unit will not come: another one may follow what it did. */
  void leave(Unit unit) {
    int own = Arrays.asList(followers).indexOf(unit);
    if (own >= 0) {
      followers[own] = null;
    }
  }
}
