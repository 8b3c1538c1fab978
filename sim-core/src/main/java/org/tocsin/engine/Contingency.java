package org.tocsin.engine;

import java.util.List;
import org.tocsin.drill.Condition;
import org.tocsin.time.SimTime;
import org.tocsin.timeline.Milestone;

/** Waits in one replication for conditions to hold; each tells once, and then holds for good. */
final class Contingency {

  private final Replication replication;

  Contingency(Replication replication) {
    this.replication = replication;
  }

  void await(Condition condition, Runnable holds) {
    condition.match(
        happened -> replication.await(happened.milestone(), holds),
        missing -> new Absence(missing.milestone(), missing.by(), holds).begin(),
        all -> awaitSome(all.conditions(), all.conditions().size(), holds),
        any -> awaitSome(any.conditions(), 1, holds));
  }

  private void awaitSome(List<Condition> conditions, int needed, Runnable holds) {
    Tally tally = new Tally(needed, holds);
    conditions.forEach(condition -> await(condition, tally::count));
  }

  /** How many of several conditions hold. */
  private static final class Tally {

    private final int needed;
    private final Runnable reached;
    private int holding;

    Tally(int needed, Runnable reached) {
      this.needed = needed;
      this.reached = reached;
    }

    void count() {
      holding++;
      if (holding == needed) {
        reached.run();
      }
    }
  }

  /** Whether something has happened by a time. */
  private final class Absence {

    private final Milestone milestone;
    private final SimTime by;
    private final Runnable holds;
    private boolean happened;

    Absence(Milestone milestone, SimTime by, Runnable holds) {
      this.milestone = milestone;
      this.by = by;
      this.holds = holds;
    }

    void begin() {
      replication.await(milestone, () -> happened = true);
      replication
          .simulator()
          .at(by.millis(), Turn.JUDGEMENT.priority(), "look whether it is missing", this::look);
    }

    private void look() {
      if (!happened) {
        holds.run();
      }
    }
  }
}
