package org.tocsin.evaluation;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.tocsin.drill.ExpectedAction;
import org.tocsin.incident.Incident;
import org.tocsin.timeline.Fact;
import org.tocsin.timeline.FactFilter;
import org.tocsin.timeline.FactKind;
import org.tocsin.timeline.FactPattern;
import org.tocsin.timeline.UnitCutOff;
import org.tocsin.timeline.UnitNotified;
import org.tocsin.timeline.UnitReassigned;
import org.tocsin.timeline.UnitRecalled;

/** What has been noted in one replication of one expected action. */
final class ActionNote {

  private final FactPattern pattern;
  private OptionalLong dueMillis = OptionalLong.empty();
  private boolean isOverdue;
  private boolean isNotNeeded;
  private @Nullable ActionOutcome outcome;

  /** The first incident that is meant. */
  private @Nullable Incident incident;

  private boolean isSent;
  private boolean isCalledOff;

  ActionNote(ExpectedAction expected) {
    this.pattern = expected.action().pattern();
  }

  /** Its clock begins. */
  void expectBy(long due) {
    dueMillis = OptionalLong.of(due);
  }

  /** Its deadline passes without it. */
  void pass() {
    isOverdue = true;
  }

  /** What it was for is over. */
  void waive() {
    isNotNeeded = true;
  }

  long due() {
    return dueMillis.orElseThrow();
  }

  /** Notes who is sent and called off; whether the action is about this incident. */
  boolean follow(Fact fact, Incident of) {
    if (fact.atMillis() < 0 || of.number() < 0 || !isAbout(fact)) {
      return false;
    }
    if (incident == null) {
      incident = of;
    }
    if (fact instanceof UnitNotified && isByOneMeant(fact)) {
      isSent = true;
      isCalledOff = false;
    } else if (isCallingOff(fact) && isByOneMeant(fact)) {
      isCalledOff = true;
    }
    return true;
  }

  private static boolean isCallingOff(Fact fact) {
    return fact instanceof UnitRecalled
        || fact instanceof UnitReassigned
        || fact instanceof UnitCutOff;
  }

  private boolean isAbout(Fact fact) {
    return pattern.kind().topic() == FactKind.Topic.INCIDENT
        && isMeantBy(FactFilter.Subject.INCIDENT, fact);
  }

  private boolean isMeantBy(FactFilter.Subject subject, Fact fact) {
    return pattern.filters().stream()
        .filter(filter -> filter.subject() == subject)
        .allMatch(filter -> filter.admits(fact));
  }

  private boolean isByOneMeant(Fact fact) {
    return isMeantBy(FactFilter.Subject.ACTOR, fact);
  }

  void end(ActionState state, long cameMillis, Optional<DelayCause> cause) {
    outcome = new ActionOutcome(state, dueMillis, OptionalLong.of(cameMillis), cause);
  }

  ActionOutcome outcome(Map<Incident, IncidentStory> stories) {
    if (outcome != null) {
      return outcome;
    }
    if (isNotNeeded) {
      return new ActionOutcome(
          ActionState.NOT_NEEDED, dueMillis, OptionalLong.empty(), Optional.empty());
    }
    if (!isOverdue) {
      return ActionOutcome.NOT_JUDGED;
    }
    IncidentStory story = incident == null ? null : stories.get(incident);
    DelayCause cause =
        story == null ? DelayCause.UNKNOWN : story.causeOfAbsence(isSent, isCalledOff);
    return new ActionOutcome(
        ActionState.MISSED, dueMillis, OptionalLong.empty(), Optional.of(cause));
  }
}
