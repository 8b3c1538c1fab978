package org.tocsin.kernel;

import java.util.Comparator;
import java.util.HashSet;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * The same agenda on {@code java.util.PriorityQueue}, as plain as can be: the oracle of {@link
 * Simulator}.
 */
final class PriorityQueueKernel {

  record Entry(long timeMillis, int priority, long sequence, Runnable action) {}

  private final PriorityQueue<Entry> agenda =
      new PriorityQueue<>(
          Comparator.comparingLong(Entry::timeMillis)
              .thenComparingInt(Entry::priority)
              .thenComparingLong(Entry::sequence));
  private final Set<Entry> cancelled = new HashSet<>();
  private long sequence;
  private long nowMillis;

  Entry at(long timeMillis, int priority, Runnable action) {
    Entry entry = new Entry(timeMillis, priority, sequence++, action);
    agenda.add(entry);
    return entry;
  }

  boolean cancel(Entry entry) {
    return agenda.contains(entry) && cancelled.add(entry);
  }

  void runUntil(long endMillis) {
    while (!agenda.isEmpty() && agenda.peek().timeMillis() <= endMillis) {
      Entry next = agenda.remove();
      if (!cancelled.contains(next)) {
        nowMillis = next.timeMillis();
        next.action().run();
      }
    }
    nowMillis = endMillis;
  }

  long nowMillis() {
    return nowMillis;
  }
}
