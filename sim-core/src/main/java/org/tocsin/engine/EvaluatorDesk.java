package org.tocsin.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.tocsin.drill.Deadline;
import org.tocsin.drill.ExpectedAction;
import org.tocsin.incident.DemandEntry;
import org.tocsin.incident.ScriptedDemand;
import org.tocsin.timeline.DeadlinePassed;
import org.tocsin.timeline.DeadlineSet;
import org.tocsin.timeline.ExpectedActionLate;
import org.tocsin.timeline.ExpectedActionMet;
import org.tocsin.timeline.ExpectedActionNotNeeded;
import org.tocsin.timeline.FactFilter;
import org.tocsin.timeline.FactKind;
import org.tocsin.timeline.FactPattern;
import org.tocsin.timeline.Milestone;

/** The evaluator in one replication: notes whether what is expected comes, and when. */
final class EvaluatorDesk {

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
    private boolean isOver;
    private boolean isWaived;

    Note(ExpectedAction expected) {
      this.expected = expected;
    }

    void begin() {
      replication.await(expected.action(), this::come);
      endsOfNeed(expected.action().pattern())
          .forEach(end -> replication.await(Milestone.first(end), () -> isOver = true));
      expected.deadline().<Runnable>match(this::fixed, this::counted).run();
    }

    /** What sets a deadline that stands from the beginning. */
    private Runnable fixed(Deadline.At at) {
      return () ->
          replication
              .simulator()
              .at(
                  0,
                  Turn.DRILL_CONTROL.priority(),
                  "set deadline",
                  () -> setDeadline(at.time().millis()));
    }

    /** What sets a deadline that counts from something on. */
    private Runnable counted(Deadline.Within within) {
      return () ->
          replication.await(
              within.from(), () -> setDeadline(replication.nowMillis() + within.span().toMillis()));
    }

    private void setDeadline(long due) {
      dueMillis = OptionalLong.of(due);
      replication.state(new DeadlineSet(replication.nowMillis(), expected.id(), due));
      if (cameMillis.isPresent()) {
        judge(cameMillis.getAsLong(), due);
      } else {
        replication.simulator().at(due, Turn.JUDGEMENT.priority(), "deadline", this::pass);
      }
    }

    private void come() {
      cameMillis = OptionalLong.of(replication.nowMillis());
      if (!isWaived) {
        dueMillis.ifPresent(due -> judge(replication.nowMillis(), due));
      }
    }

    private void judge(long came, long due) {
      long now = replication.nowMillis();
      replication.state(
          came <= due
              ? new ExpectedActionMet(now, expected.id(), due - came)
              : new ExpectedActionLate(now, expected.id(), came - due));
    }

    private void pass() {
      long now = replication.nowMillis();
      if (cameMillis.isEmpty() && isOver) {
        isWaived = true;
        replication.state(new ExpectedActionNotNeeded(now, expected.id()));
      } else if (cameMillis.isEmpty()) {
        replication.state(new DeadlinePassed(now, expected.id()));
      }
    }
  }

  /** What ends the need for an action: control of the one incident that it is about, or its end. */
  private List<FactPattern> endsOfNeed(FactPattern action) {
    Optional<FactFilter> incident =
        action.filters().stream().filter(this::isOneIncident).findFirst();
    List<FactPattern> ends = new ArrayList<>();
    if (incident.isPresent() && action.kind() != FactKind.CLOSED) {
      ends.add(FactPattern.of(FactKind.CLOSED).and(incident.get()));
      if (action.kind().isResponse()) {
        ends.add(FactPattern.of(FactKind.CONTROLLED).and(incident.get()));
      }
    }
    return ends;
  }

  private boolean isOneIncident(FactFilter filter) {
    if (!(filter instanceof FactFilter.OfIncident of)) {
      return false;
    }
    Optional<DemandEntry> entry =
        replication.drill().demand().stream().filter(e -> e.id().equals(of.value())).findFirst();
    return entry.isEmpty() || entry.get() instanceof ScriptedDemand;
  }
}
