package org.tocsin.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.kernel.Scheduled;

/**
 * Decisions whom to send. They are made at once, or while the dispatch system is down by hand: one
 * incident after the other, each in its time.
 */
final class OrderLine {

  private final Outage outage;
  private final Replication replication;
  private final Map<IncidentLifecycle, Runnable> waiting = new LinkedHashMap<>();
  private @Nullable Scheduled next;

  OrderLine(Outage outage, Replication replication) {
    this.outage = outage;
    this.replication = replication;
  }

  void give(IncidentLifecycle incident, Runnable order) {
    if (!outage.isOn()) {
      order.run();
    } else if (waiting.putIfAbsent(incident, order) == null && next == null) {
      takeUp();
    }
  }

  /** Whether it is still to be decided who goes. */
  boolean awaits(IncidentLifecycle incident) {
    return !waiting.isEmpty() && waiting.containsKey(incident);
  }

  private void takeUp() {
    next = replication.simulator().after(outage.byHandMillis(), "decide by hand", this::passOnNext);
  }

  private void passOnNext() {
    next = null;
    passOnFirst();
    if (!waiting.isEmpty() && next == null) {
      takeUp();
    }
  }

  private void passOnFirst() {
    Map.Entry<IncidentLifecycle, Runnable> first = waiting.entrySet().iterator().next();
    waiting.remove(first.getKey());
    if (!first.getKey().isOver()) {
      first.getValue().run();
      first.getKey().closeIfOver();
    }
  }

  /** The system works again: all that wait are decided. */
  void passOn() {
    if (next != null) {
      replication.simulator().cancel(next);
      next = null;
    }
    while (!waiting.isEmpty()) {
      passOnFirst();
    }
  }
}
