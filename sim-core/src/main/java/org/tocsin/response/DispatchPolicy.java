package org.tocsin.response;

import java.util.List;
import java.util.Set;
import org.tocsin.city.Capabilities;
import org.tocsin.incident.Incident;

/** Whom to send. One file a policy; the scenario names it by its id. */
public interface DispatchPolicy {

  String id();

  /**
   * Who is sent in which order: a wave that gets the incident under control spares the next ones.
   * The last one holds nobody back.
   */
  default List<Wave> waves() {
    return List.of(Wave.ALL);
  }

  /**
   * The units to notify now, in order. What they cannot meet waits in the queue.
   *
   * @param needed what the incident still needs and nobody assigned provides
   * @param eligible who may be told now
   */
  List<Assignment> dispatch(
      Situation situation, Incident incident, Capabilities needed, Eligibility eligible);

  /** The same where some stations are no longer there. */
  default DispatchPolicy withoutStations(Set<String> gone) {
    return this;
  }
}
