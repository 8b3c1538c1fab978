package org.tocsin.incident;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The incidents of one type that a record tells of, each at its own time and place and under its
 * own id, in the order of time, then of ids.
 *
 * @param type what they have in common; each has a type of its own, with what is recorded
 */
public record Trace(String id, IncidentType type, List<RecordedIncident> incidents)
    implements DemandEntry {

  private static final Comparator<RecordedIncident> BY_TIME =
      Comparator.comparing(RecordedIncident::at).thenComparing(RecordedIncident::id);

  public Trace {
    if (incidents.isEmpty()) {
      throw new IllegalArgumentException("trace " + id + ": no incident; at least one");
    }
    incidents = incidents.stream().sorted(BY_TIME).toList();
  }

  /** Made anew whenever it is asked for. */
  @Override
  public Places places() {
    double[] weights = new double[incidents.size()];
    Arrays.fill(weights, 1);
    return new Places(incidents.stream().map(RecordedIncident::place).toList(), weights);
  }

  @Override
  public String incidentId(int number) {
    return incident(number).id();
  }

  /** The n-th, from 1. */
  public RecordedIncident incident(int number) {
    return incidents.get(number - 1);
  }
}
