package org.tocsin.kernel;

import java.util.Locale;
import org.tocsin.time.SimTime;

/**
 * Simulated time and what is to be done in it. Actions run in the order of (time, priority,
 * sequence): a lower priority number runs first, and among equals the one that was scheduled first.
 * An action may schedule and cancel others; one scheduled for now runs after the present one.
 *
 * <p>Not safe for threads: one replication, one simulator, one thread.
 */
public final class Simulator {

  private static final int FARTHEST_PRIORITY = 4;

  private final SynchronousDevs devs;

  /** A simulator whose clock stands at a time, which may be negative (warm-up). */
  public Simulator(long startMillis) {
    devs = SynchronousDevs.startingAt(startMillis);
  }

  public long nowMillis() {
    return devs.timeMillis();
  }

  public SimTime now() {
    return SimTime.ofMillis(nowMillis());
  }

  /**
   * Puts an action on the agenda.
   *
   * @param actionName a verb of the trade, such as {@code turn out}; named in errors
   * @throws IllegalArgumentException if the time is past
   */
  public Scheduled at(long timeMillis, int priority, String actionName, Runnable action) {
    if (timeMillis < nowMillis()) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "action \"%s\": time %s is past, it is %s; now or later",
              actionName,
              SimTime.ofMillis(timeMillis),
              now()));
    }
    if (Math.abs(priority) > FARTHEST_PRIORITY) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "action \"%s\": priority %d; -4 to 4", actionName, priority));
    }
    Scheduled scheduled = new Scheduled(timeMillis, priority, actionName, action);
    devs.add(scheduled);
    return scheduled;
  }

  /**
   * Puts an action on the agenda after a delay, with priority 0.
   *
   * @throws IllegalArgumentException if the delay is negative or leads past the end of time
   */
  public Scheduled after(long delayMillis, String actionName, Runnable action) {
    if (delayMillis < 0 || nowMillis() > Long.MAX_VALUE - delayMillis) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT, "action \"%s\": delay %d ms; 0 or more", actionName, delayMillis));
    }
    return at(nowMillis() + delayMillis, 0, actionName, action);
  }

  /**
   * Takes an action off the agenda. Costs nothing now: it is passed over when its time comes.
   *
   * @return whether it was still to run
   */
  public boolean cancel(Scheduled scheduled) {
    return scheduled.cancel();
  }

  /**
   * Runs all actions up to and including a time, where the clock then stands. May be called again
   * with a later time.
   *
   * @throws ActionFailedException if an action fails; the rest stays on the agenda
   * @throws IllegalArgumentException if the time is past
   */
  public void runUntil(long endMillis) {
    if (endMillis < nowMillis()) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "run until %s: it is %s; now or later",
              SimTime.ofMillis(endMillis),
              now()));
    }
    devs.runThrough(endMillis);
  }
}
