package org.tocsin.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.city.Unit;
import org.tocsin.drill.Drill;
import org.tocsin.drill.ExpectedAction;
import org.tocsin.incident.Incident;
import org.tocsin.timeline.DeadlinePassed;
import org.tocsin.timeline.DeadlineSet;
import org.tocsin.timeline.EvaluationFact;
import org.tocsin.timeline.ExpectedActionLate;
import org.tocsin.timeline.ExpectedActionMet;
import org.tocsin.timeline.ExpectedActionNotNeeded;
import org.tocsin.timeline.Fact;
import org.tocsin.timeline.FactConsumer;
import org.tocsin.timeline.IncidentFact;
import org.tocsin.timeline.OfUnit;

/** Folds one replication, as it happens, into what became of each expected action. */
public final class EvaluationFold implements FactConsumer {

  private final List<ActionNote> notes = new ArrayList<>();
  private final Map<String, ActionNote> noteOf = new HashMap<>();
  private final BusyUnits busy = new BusyUnits();
  private final Map<Incident, IncidentStory> stories = new HashMap<>();

  /** What happened last: an action that is met or done late was done by it. */
  private @Nullable Fact last;

  public EvaluationFold(Drill drill) {
    for (ExpectedAction expected : drill.expects()) {
      ActionNote note = new ActionNote(expected);
      notes.add(note);
      noteOf.put(expected.id(), note);
    }
  }

  @Override
  public void hear(Fact fact) {
    if (notes.isEmpty()) {
      return;
    }
    if (fact instanceof EvaluationFact) {
      fact.tell(this);
      return;
    }
    if (fact instanceof IncidentFact ofIncident) {
      follow(fact, ofIncident.incident());
    } else if (fact instanceof OfUnit) {
      stories.values().forEach(fact::tell);
    }
    fact.tell(busy);
    last = fact;
  }

  private void follow(Fact fact, Incident incident) {
    boolean isMeant = false;
    for (ActionNote note : notes) {
      isMeant |= note.follow(fact, incident);
    }
    if (isMeant) {
      fact.tell(stories.computeIfAbsent(incident, i -> new IncidentStory(busy)));
    }
  }

  @Override
  public void deadlineSet(DeadlineSet fact) {
    note(fact).expectBy(fact.dueMillis());
  }

  @Override
  public void deadlinePassed(DeadlinePassed fact) {
    note(fact).pass();
  }

  @Override
  public void expectedActionNotNeeded(ExpectedActionNotNeeded fact) {
    note(fact).waive();
  }

  @Override
  public void expectedActionMet(ExpectedActionMet fact) {
    ActionNote note = note(fact);
    note.end(ActionState.MET, note.due() - fact.marginMillis(), Optional.empty());
  }

  @Override
  public void expectedActionLate(ExpectedActionLate fact) {
    ActionNote note = note(fact);
    Optional<IncidentStory> story = Optional.empty();
    Optional<Unit> actor = Optional.empty();
    if (last instanceof IncidentFact ofIncident) {
      story = Optional.ofNullable(stories.get(ofIncident.incident()));
    }
    if (last instanceof OfUnit ofUnit) {
      actor = Optional.of(ofUnit.unit());
    }
    Optional<Unit> who = actor;
    DelayCause cause =
        story
            .map(s -> s.causeOfDelay(who, note.due(), fact.lateMillis()))
            .orElse(DelayCause.UNKNOWN);
    note.end(ActionState.LATE, note.due() + fact.lateMillis(), Optional.of(cause));
  }

  private ActionNote note(EvaluationFact fact) {
    return noteOf.computeIfAbsent(
        fact.expected(),
        id -> {
          throw new IllegalStateException("no expected action \"" + id + "\" in the drill");
        });
  }

  /** In the order of the drill's expected actions; after the replication has ended. */
  List<ActionOutcome> outcomes() {
    return notes.stream().map(note -> note.outcome(stories)).toList();
  }
}
