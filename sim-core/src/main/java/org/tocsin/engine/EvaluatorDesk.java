package org.tocsin.engine;

import java.util.OptionalLong;
import org.tocsin.drill.Deadline;
import org.tocsin.drill.ExpectedAction;
import org.tocsin.timeline.DeadlinePassed;
import org.tocsin.timeline.DeadlineSet;
import org.tocsin.timeline.ExpectedActionLate;
import org.tocsin.timeline.ExpectedActionMet;

/** The evaluator in one replication: notes whether what is expected comes, and when. */
final class EvaluatorDesk {

  /** After all else that happens at a moment: what comes at its very deadline is in time. */
  private static final int LAST = 4;

  private final Replication replication;

  private EvaluatorDesk(Replication replication) {
    this.replication = replication;
  }

  static void begin(Replication replication) {
    EvaluatorDesk desk = new EvaluatorDesk(replication);
    for (ExpectedAction expected : replication.drill().expects()) {
      desk.new Note(expected).begin();
    }
  }

  /** What has been noted of one expected action. */
  private final class Note {

    private final ExpectedAction expected;
    private OptionalLong dueMillis = OptionalLong.empty();
    private OptionalLong cameMillis = OptionalLong.empty();

    Note(ExpectedAction expected) {
      this.expected = expected;
    }

    void begin() {
      replication.await(expected.action(), this::come);
      if (expected.deadline() instanceof Deadline.Within within) {
        replication.await(
            within.from(), () -> setDeadline(replication.nowMillis() + within.span().toMillis()));
      } else if (expected.deadline() instanceof Deadline.At at) {
        replication.simulator().at(0, -LAST, "set deadline", () -> setDeadline(at.time().millis()));
      }
    }

    private void setDeadline(long due) {
      dueMillis = OptionalLong.of(due);
      replication.state(new DeadlineSet(replication.nowMillis(), expected.id(), due));
      if (cameMillis.isPresent()) {
        judge(cameMillis.getAsLong(), due);
      } else {
        replication.simulator().at(due, LAST, "deadline", this::pass);
      }
    }

    private void come() {
      cameMillis = OptionalLong.of(replication.nowMillis());
      dueMillis.ifPresent(due -> judge(replication.nowMillis(), due));
    }

    private void judge(long came, long due) {
      long now = replication.nowMillis();
      replication.state(
          came <= due
              ? new ExpectedActionMet(now, expected.id(), due - came)
              : new ExpectedActionLate(now, expected.id(), came - due));
    }

    private void pass() {
      if (cameMillis.isEmpty()) {
        replication.state(new DeadlinePassed(replication.nowMillis(), expected.id()));
      }
    }
  }
}
