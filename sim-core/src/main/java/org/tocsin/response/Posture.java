package org.tocsin.response;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.tocsin.city.Station;
import org.tocsin.city.Unit;

/**
 * What a relocation policy could know now: who could be sent to an incident, and where he waits or
 * is heading for. Read-only; the engine implements it. A neighbour's units are no part of it.
 */
public interface Posture {

  /** Units of a type that could be sent now, in the order of their ids. */
  List<Unit> available(String type);

  /** Those of them that could not be sent when the policy was last asked. */
  List<Unit> freed(String type);

  /** Where an available unit waits or is heading for. */
  Station post(Unit unit);

  /** Whether an available unit waits at its post, rather than being on its way there. */
  boolean isInPosition(Unit unit);

  /** Where a unit might wait: the policy's posts, in the order of their ids. */
  List<Station> posts();

  /** Position of a station in {@link #posts()}; -1 if it is none of them. */
  int postIndex(Station station);

  /**
   * How long an available unit would take to a station from where it is, in normal driving; empty
   * if no way leads there.
   */
  Optional<Duration> travelTo(Station station, Unit unit);

  /**
   * The everyday demand for a unit, grouped by which posts it could be reached from in a time:
   * expected from notification to arrival, under the streets and the traffic as they are now.
   */
  List<Catchment> catchments(Unit unit, Duration within);
}
