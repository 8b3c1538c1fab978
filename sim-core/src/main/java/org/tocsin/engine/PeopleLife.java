package org.tocsin.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.incident.Outcome;
import org.tocsin.incident.PeopleCourse;
import org.tocsin.incident.PeopleCourse.Help;
import org.tocsin.incident.PeopleCourse.Step;
import org.tocsin.incident.Triage;
import org.tocsin.kernel.Scheduled;
import org.tocsin.random.RandomStream;
import org.tocsin.random.RandomStreams.Role;
import org.tocsin.timeline.CasualtyTreated;
import org.tocsin.timeline.OutcomeSettled;
import org.tocsin.timeline.PersonExtricated;
import org.tocsin.timeline.PersonFound;

/**
 * The life of an incident with people who wait for help. A unit that is free takes up the person
 * who is farthest along among those that it can help, then the most urgent. It leaves when nobody
 * is left whom it could still help; who can't help at all stands by until the end, and so does the
 * last one there. Nobody waits beyond the horizon of the survival functions.
 */
final class PeopleLife implements CourseLife {

  /** Keeps draws for the persons of one step apart from those of the next. */
  private static final int MOST_PEOPLE = 1_000_000;

  private record Task(int step, int triage, double survival, long endMillis, Scheduled end) {}

  private final PeopleCourse course;
  private final IncidentLifecycle incident;
  private final Replication replication;
  private final List<Step> steps;
  private final List<Triage> triage;
  private final int[][] waiting;
  private final int[] begun;
  private final long occurredMillis;
  private final List<Responder> idle = new ArrayList<>(2);
  private final Map<Responder, Task> tasks = new LinkedHashMap<>();
  private final Set<Responder> relieved = new HashSet<>(0);
  private int people;
  private int left;
  private double expectedSurvivors;
  private boolean over;
  private @Nullable Scheduled horizon;

  PeopleLife(PeopleCourse course, IncidentLifecycle incident, Replication replication) {
    this.course = course;
    this.incident = incident;
    this.replication = replication;
    this.steps = course.steps();
    this.triage = course.triage();
    this.waiting = new int[steps.size()][triage.size()];
    this.begun = new int[steps.size()];
    this.occurredMillis = replication.nowMillis();
  }

  @Override
  public void occur() {
    people = course.people().sample(Luck.PEOPLE.of(incident));
    left = people;
    RandomStream stream = Luck.TRIAGE.of(incident);
    double horizonMinutes = 0;
    for (int i = 0; i < people; i++) {
      int urgency = drawTriage(stream.nextDouble());
      waiting[0][urgency]++;
      horizonMinutes = Math.max(horizonMinutes, triage.get(urgency).survival().horizonMinutes());
    }
    if (people == 0) {
      settleOutcome();
    } else {
      long millis = Math.round(horizonMinutes * 60_000);
      horizon = replication.simulator().after(millis, "give up", this::giveUp);
    }
  }

  @Override
  public boolean isControlledByWork() {
    return false;
  }

  private int drawTriage(double chance) {
    double sum = 0;
    for (int i = 0; i < triage.size() - 1; i++) {
      sum += triage.get(i).share();
      if (chance < sum) {
        return i;
      }
    }
    return triage.size() - 1;
  }

  @Override
  public void act(Responder unit) {
    if (over) {
      if (people == 0 && !incident.isControlled()) {
        incident.control();
      }
      unit.clear();
    } else {
      takeUp(List.of(unit));
    }
  }

  /** Who is helping a person goes on until that is done. */
  @Override
  public void relieve(Responder person) {
    if (idle.remove(person)) {
      person.clear();
    } else if (tasks.containsKey(person)) {
      relieved.add(person);
    }
  }

  /** Each begins with the next person, waits for one, or leaves. */
  private void takeUp(List<Responder> free) {
    // All have their turn before anybody leaves or asks for more: one of them may be at work then.
    List<Responder> unoccupied = new ArrayList<>(2);
    for (Responder unit : free) {
      if (relieved.remove(unit)) {
        unit.clear();
      } else if (!beginNext(unit)) {
        unoccupied.add(unit);
      }
    }
    unoccupied.forEach(this::standBy);
  }

  private boolean beginNext(Responder unit) {
    for (int step = steps.size() - 1; step >= 0; step--) {
      if (canDo(unit, step)) {
        for (int urgency = 0; urgency < triage.size(); urgency++) {
          if (waiting[step][urgency] > 0) {
            begin(unit, step, urgency);
            return true;
          }
        }
      }
    }
    return !unit.isRelievable() && takeOver(unit);
  }

  private void standBy(Responder unit) {
    if (mayBeNeeded(unit)) {
      idle.add(unit);
    } else if (idle.isEmpty() && tasks.isEmpty()) {
      // The last one there does not leave those whom others will have to help.
      idle.add(unit);
      incident.askForMore();
    } else {
      unit.clear();
    }
  }

  private void begin(Responder unit, int step, int urgency) {
    waiting[step][urgency]--;
    int person = step * MOST_PEOPLE + begun[step]++;
    long millis = incident.draw(steps.get(step).perPerson(), Role.WORK, person);
    Scheduled end = replication.simulator().after(millis, "help", () -> finish(unit));
    long endMillis = replication.nowMillis() + millis;
    tasks.put(unit, new Task(step, urgency, survivalNow(urgency), endMillis, end));
  }

  /** A unit goes on with what a person of the community has begun; whether there was anything. */
  private boolean takeOver(Responder unit) {
    for (Map.Entry<Responder, Task> entry : tasks.entrySet()) {
      Task task = entry.getValue();
      if (entry.getKey().isRelievable() && canDo(unit, task.step())) {
        Responder person = entry.getKey();
        replication.simulator().cancel(task.end());
        tasks.remove(person);
        Scheduled end =
            replication
                .simulator()
                .after(task.endMillis() - replication.nowMillis(), "help", () -> finish(unit));
        tasks.put(
            unit, new Task(task.step(), task.triage(), task.survival(), task.endMillis(), end));
        takeUp(List.of(person));
        return true;
      }
    }
    return false;
  }

  private void finish(Responder unit) {
    Task task = tasks.get(unit);
    if (task == null) {
      throw new IllegalStateException(unit.unit() + " helps nobody now");
    }
    tasks.remove(unit);
    tell(unit, task);
    if (task.step() < steps.size() - 1) {
      waiting[task.step() + 1][task.triage()]++;
    } else {
      left--;
      expectedSurvivors += survival(task);
    }
    if (left == 0) {
      incident.control();
      end();
      unit.clear();
      return;
    }
    List<Responder> free = new ArrayList<>(idle);
    free.add(unit);
    idle.clear();
    takeUp(free);
  }

  private void tell(Responder unit, Task task) {
    long now = replication.nowMillis();
    replication.state(
        switch (steps.get(task.step()).help()) {
          case SEARCH -> new PersonFound(now, incident.incident(), unit.unit());
          case EXTRICATION ->
              new PersonExtricated(now, incident.incident(), unit.unit(), survival(task));
          case TREATMENT ->
              new CasualtyTreated(
                  now,
                  incident.incident(),
                  unit.unit(),
                  triage.get(task.triage()).id(),
                  survival(task));
        });
  }

  /** Treatment saves from its beginning on, extrication when it is done. */
  private double survival(Task task) {
    return steps.get(task.step()).help() == Help.TREATMENT
        ? task.survival()
        : survivalNow(task.triage());
  }

  private double survivalNow(int urgency) {
    double minutes = (replication.nowMillis() - occurredMillis) / 60_000.0;
    return triage.get(urgency).survival().at(minutes);
  }

  @Override
  public void abandon() {
    if (!over) {
      countUnreached();
      end();
    }
  }

  /** Who is still waiting is counted as never reached. */
  private void countUnreached() {
    for (int[] atStep : waiting) {
      for (int urgency = 0; urgency < triage.size(); urgency++) {
        expectedSurvivors += atStep[urgency] * triage.get(urgency).survival().unreached();
      }
    }
  }

  private void giveUp() {
    horizon = null;
    countUnreached();
    for (Task task : tasks.values()) {
      boolean treated = steps.get(task.step()).help() == Help.TREATMENT;
      expectedSurvivors +=
          treated ? task.survival() : triage.get(task.triage()).survival().unreached();
      replication.simulator().cancel(task.end());
    }
    settleOutcome();
    incident.standDown();
    sendAway();
  }

  private void end() {
    if (horizon != null) {
      replication.simulator().cancel(horizon);
    }
    settleOutcome();
    sendAway();
  }

  private void sendAway() {
    List<Responder> present = new ArrayList<>(idle);
    present.addAll(tasks.keySet());
    idle.clear();
    tasks.clear();
    present.forEach(Responder::clear);
  }

  private void settleOutcome() {
    over = true;
    Outcome outcome =
        new Outcome(
            Optional.empty(),
            Optional.empty(),
            Optional.of(new Outcome.People(people, expectedSurvivors)));
    replication.state(
        new OutcomeSettled(replication.nowMillis(), incident.incident(), occurredMillis, outcome));
  }

  /** Whether somebody may still come to a step that the unit can do; or it can do none. */
  private boolean mayBeNeeded(Responder unit) {
    boolean canHelp = false;
    for (int step = 0; step < steps.size(); step++) {
      if (canDo(unit, step)) {
        canHelp = true;
        if (isAnyoneBefore(step)) {
          return true;
        }
      }
    }
    return !canHelp;
  }

  private boolean isAnyoneBefore(int step) {
    for (int before = 0; before < step; before++) {
      for (int people : waiting[before]) {
        if (people > 0) {
          return true;
        }
      }
    }
    return tasks.values().stream().anyMatch(task -> task.step() < step);
  }

  private boolean canDo(Responder unit, int step) {
    return unit.provides().amount(steps.get(step).help().capability()) > 0;
  }
}
