package org.tocsin.roads;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Whether trees pay that could be kept instead of searching again and again: to rent or to buy. It
 * keeps how many junctions searches have reached, and trees are bought from it at the price of the
 * junctions that they reach: so together they cost at most twice what either would have (Karlin,
 * Manasse, Rudolph and Sleator, "Competitive snoopy caching", Algorithmica 3, 1988).
 *
 * <p>Shared by all replications and safe for threads. When trees are bought may differ from run to
 * run, what is told may not: trees and searches tell the same.
 */
final class SearchAccount {

  private final AtomicLong junctions = new AtomicLong();

  /** A search has reached that many junctions. */
  void add(long searched) {
    junctions.addAndGet(searched);
  }

  /** Whether something can be bought at a price in junctions; then it is paid for. */
  boolean pays(long price) {
    long before = junctions.get();
    while (before >= price) {
      if (junctions.compareAndSet(before, before - price)) {
        return true;
      }
      before = junctions.get();
    }
    return false;
  }
}
