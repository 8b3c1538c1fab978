package org.tocsin.response;

import java.util.Optional;
import org.tocsin.city.Capabilities;
import org.tocsin.city.Station;
import org.tocsin.city.Unit;
import org.tocsin.incident.Incident;
import org.tocsin.time.SimTime;

/** What a dispatcher could know now. Read-only; the engine implements it. */
public interface Situation {

  SimTime now();

  /** Whether a unit could be sent now: in quarters or on its way home. */
  boolean isAvailable(Unit unit);

  /** Where a unit waits, or goes when it has nothing to do: its own station unless it has moved. */
  Station post(Unit unit);

  /** How many units of its type that wait at its post could be sent now, itself included. */
  int availableLike(Unit unit);

  /**
   * The available unit with the smallest expected time from notification to arrival that provides
   * something of what is needed and is eligible; ties go to the unit with the lowest id. Empty when
   * there is none or none can reach the place in time.
   */
  Optional<Assignment> findNearest(Incident incident, Capabilities needed, Eligibility eligible);
}
