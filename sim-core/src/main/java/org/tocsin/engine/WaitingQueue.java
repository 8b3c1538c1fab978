package org.tocsin.engine;

import java.util.Collection;
import java.util.TreeMap;
import org.tocsin.response.Conventions;

/**
 * Incidents that wait for units: by priority, unless the plan has it otherwise, then time of
 * report, then order of joining.
 */
final class WaitingQueue {

  private final TreeMap<Key, IncidentLifecycle> waiting = new TreeMap<>();
  private final boolean urgentFirst;
  private long joined;

  WaitingQueue(Conventions conventions) {
    this.urgentFirst = conventions.urgentFirst();
  }

  private record Key(int priority, long reportedMillis, long joined) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int byPriority = Integer.compare(priority, other.priority);
      int byTime =
          byPriority != 0 ? byPriority : Long.compare(reportedMillis, other.reportedMillis);
      return byTime != 0 ? byTime : Long.compare(joined, other.joined);
    }
  }

  void join(IncidentLifecycle incident) {
    incident.dispatching().waits(true);
    int priority = urgentFirst ? incident.type().priority() : 0;
    waiting.put(new Key(priority, incident.reportedMillis(), joined++), incident);
  }

  int size() {
    return waiting.size();
  }

  boolean remove(IncidentLifecycle incident) {
    incident.dispatching().waits(false);
    return waiting.values().remove(incident);
  }

  /** Those who wait, the first to be served first; removing one takes it out of the queue. */
  Collection<IncidentLifecycle> inOrder() {
    return waiting.values();
  }
}
