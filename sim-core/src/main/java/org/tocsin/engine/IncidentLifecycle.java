package org.tocsin.engine;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.city.Capabilities;
import org.tocsin.city.Capability;
import org.tocsin.city.CommunityAlert.Moment;
import org.tocsin.city.Tier;
import org.tocsin.incident.AlarmRule;
import org.tocsin.incident.Incident;
import org.tocsin.incident.IncidentType;
import org.tocsin.random.RandomDuration;
import org.tocsin.random.RandomStream;
import org.tocsin.random.RandomStreams;
import org.tocsin.random.RandomStreams.Role;
import org.tocsin.response.DirectAlert;
import org.tocsin.timeline.AgenciesInformed;
import org.tocsin.timeline.CallAnswered;
import org.tocsin.timeline.FirstActionTaken;
import org.tocsin.timeline.FullForceAssembled;
import org.tocsin.timeline.IncidentClosed;
import org.tocsin.timeline.IncidentControlled;
import org.tocsin.timeline.IncidentOccurred;
import org.tocsin.timeline.IncidentReported;
import org.tocsin.timeline.IncidentTurnedAway;
import org.tocsin.timeline.IncidentUnreported;
import org.tocsin.timeline.IncidentVerified;

/**
 * The life of one incident: occur, report, answer, verify, then what its units do for it, until it
 * closes. Its {@link Force} knows what it still needs, its {@link CourseLife} how it goes.
 */
final class IncidentLifecycle {

  private final Incident incident;
  private final Replication replication;
  private final Dispatcher dispatcher;
  private final CallDesk desk;
  private final Force force;
  private final CourseLife course;
  private final Dispatching dispatching;
  private final @Nullable Alarm alarm;
  private @Nullable Patients patients;
  private final @Nullable CommandPost command;
  private long reportedMillis;
  private int working;
  private boolean verified;
  private boolean acted;
  private boolean workDone;
  private boolean controlled;
  private boolean over;

  IncidentLifecycle(
      Incident incident, Replication replication, Dispatcher dispatcher, CallDesk desk) {
    this.incident = incident;
    this.replication = replication;
    this.dispatcher = dispatcher;
    this.desk = desk;
    AlarmRule rule = incident.type().alarm().orElse(null);
    this.force = Force.of(incident);
    this.alarm = rule == null ? null : new Alarm(rule, this, replication, dispatcher);
    this.command = CommandPost.of(this, replication);
    this.dispatching = new Dispatching(incident.type().agency());
    this.course = CourseLife.of(this, replication);
  }

  void occur() {
    replication.state(new IncidentOccurred(replication.nowMillis(), incident));
    dispatcher.lanes().occur(this);
    course.occur();
    if (type().detection().hasSources()) {
      desk.watch(this);
    } else {
      replication.next(
          Luck.DETECTION.millis(type().detection().delay(), this), "report", this::report);
    }
  }

  private void report() {
    reported();
    desk.take(this);
  }

  /** Somebody or something tells the call centre for the first time. */
  void reported() {
    reportedMillis = replication.nowMillis();
    replication.state(new IncidentReported(reportedMillis, incident));
    course.report();
    for (Map.Entry<Tier, DirectAlert> alert :
        replication.drill().plan().directAlerts().entrySet()) {
      Tier tier = alert.getKey();
      DirectAlert order = alert.getValue();
      replication.next(
          order.after().toMillis(),
          "alert directly",
          () -> dispatcher.alert(this, tier, order.within()));
    }
    dispatcher.community().hear(this, Moment.REPORTED);
  }

  /** A call taker has time for its call. */
  void pickUp() {
    desk.answer(this);
  }

  void answered() {
    replication.state(new CallAnswered(replication.nowMillis(), incident));
  }

  /** What it is and where is known: the dispatcher decides. */
  void verify() {
    verified = true;
    replication.state(new IncidentVerified(replication.nowMillis(), incident));
    if (alarm != null) {
      alarm.raised();
    }
    dispatcher.dispatch(this);
    dispatcher.community().hear(this, Moment.VERIFIED);
    closeIfOver();
  }

  /** The alarm level called for, from 0. */
  int level() {
    return force.raised() - 1;
  }

  int highestLevel() {
    return type().need().levels().size() - 1;
  }

  /** All agencies have been told. */
  void informAgencies() {
    dispatching.informAgencies();
    replication.state(new AgenciesInformed(replication.nowMillis(), incident));
  }

  /** Nobody is free and nobody else may wait. */
  void turnAway() {
    end();
    replication.state(new IncidentTurnedAway(replication.nowMillis(), incident));
    course.abandon();
  }

  /** Nobody has told of it who was heard, and nobody will. */
  void staysUnreported() {
    dispatcher.lanes().end(this);
    replication.state(new IncidentUnreported(replication.nowMillis(), incident));
    course.abandon();
  }

  /** A unit is told to come; returns which responder to this incident it is, from 0. */
  int assign(UnitLifecycle unit) {
    working++;
    return force.assign(unit);
  }

  /** A unit that was on its way will not come. */
  void withdraw(UnitLifecycle unit) {
    working--;
    force.withdraw(unit);
    if (force.isStoodDown()) {
      force.standDown(carriers(unit.provides()));
    }
    if (!verified) {
      desk.hearOfRecall(this);
    }
    closeIfOver();
  }

  void arrive(UnitLifecycle unit) {
    if (command != null) {
      command.arrive(unit);
    }
    course.arrive(unit);
    if (force.arrive(unit)) {
      assembled();
    }
    if (!verified) {
      desk.hearFromScene(this);
    }
    if (alarm != null) {
      alarm.arrive(unit);
    }
  }

  /** The last of those who were awaited is on scene, or is awaited no longer. */
  void assembled() {
    replication.state(new FullForceAssembled(replication.nowMillis(), incident));
    controlIfDone();
    dispatcher.community().relieve(this, course);
  }

  /** Somebody on scene is set up. */
  void act(Responder responder) {
    if (!acted && responder.provides().contributesTo(force.level(0).wanted())) {
      acted = true;
      replication.state(new FirstActionTaken(replication.nowMillis(), incident, responder.unit()));
    }
    if (patients == null && !isFalseAlarm()) {
      patients = Patients.find(this, replication);
    }
    course.act(responder);
  }

  /** A person of the community will come. */
  void expectCommunity() {
    working++;
  }

  /** A person of the community is on scene, and tells the call centre if nobody else can. */
  void reachedByCommunity() {
    if (!verified) {
      desk.hearFromScene(this);
    }
  }

  /** A person of the community has left, or will not come. */
  void leftByCommunity() {
    working--;
    if (!verified) {
      desk.hearOfRecall(this);
    }
    closeIfOver();
  }

  /** How long after the report the last people near it are alerted whom the report alerts. */
  long lastAlertMillis() {
    return dispatcher.community().lastAlertMillis(this);
  }

  /** Whether somebody is coming, or has come. */
  boolean isAttended() {
    return !force.assigned().isEmpty() || dispatcher.community().isComing(this);
  }

  /** Whether somebody is on scene, or has been. */
  boolean isReached() {
    return force.hasReached(this) || dispatcher.community().isThere(this);
  }

  /** A unit leaves the scene with patients; the incident is over when they are handed over. */
  void carryOff(UnitLifecycle unit) {
    if (command != null) {
      command.leave(unit);
    }
    workDone = true;
    controlIfDone();
  }

  /** A unit that has handed over patients is on scene again, for others. */
  void comeBack(UnitLifecycle unit) {
    if (command != null) {
      command.arrive(unit);
    }
  }

  /** A unit has done its work and left. */
  void release(UnitLifecycle unit) {
    if (command != null) {
      command.leave(unit);
    }
    working--;
    workDone |= unit.service().isNeeded();
    controlIfDone();
    closeIfOver();
  }

  private void controlIfDone() {
    if (course.isControlledByWork() && workDone && !controlled && force.isAssembled()) {
      control();
    }
  }

  /** It is under control: who is still on his way is called off, who still waits is not needed. */
  void control() {
    controlled = true;
    replication.state(new IncidentControlled(replication.nowMillis(), incident));
    standDown();
    dispatcher.community().relieve(this, course);
  }

  /** Nobody else is needed than those who are there, and who has to carry patients. */
  void standDown() {
    keepLevel();
    if (!force.isMet() || !force.isAssembled()) {
      force.standDown(carriers(Capabilities.NONE));
      dispatcher.spare(this);
      if (verified && !force.isMet()) {
        dispatcher.reinforce(this);
      }
    }
    dispatcher.community().recall(this);
  }

  /** What is to come for patients whom nobody on scene or on the way can carry. */
  private Capabilities carriers(Capabilities lost) {
    return patients == null
        ? Capabilities.NONE
        : patients.carriers(
            force.missing().amount(Capability.TRANSPORT) + lost.amount(Capability.TRANSPORT));
  }

  /** From now on time alone does not raise the alarm. */
  void keepLevel() {
    if (alarm != null) {
      alarm.stop();
    }
  }

  /** All who were called for are there and can't master it: where levels follow, the next one. */
  void askForMore() {
    if (alarm != null && force.isAssembled() && level() < highestLevel()) {
      alarm.callFor(level() + 1);
    }
  }

  /** It closes once all that is needed has come and everybody has left; nobody is left behind. */
  void closeIfOver() {
    if (!verified || over || working > 0 || !force.isMet()) {
      return;
    }
    Capabilities carriers = carriers(Capabilities.NONE);
    if (carriers.isEmpty()) {
      dispatcher.leaveQueue(this);
      end();
      replication.state(new IncidentClosed(replication.nowMillis(), incident));
    } else {
      force.standDown(carriers);
      dispatcher.reinforce(this);
    }
  }

  private void end() {
    over = true;
    dispatcher.lanes().end(this);
    keepLevel();
  }

  /** Whether it has closed or was turned away. */
  boolean isOver() {
    return over;
  }

  boolean isControlled() {
    return controlled;
  }

  /** Whether there is nothing: units find out on scene. */
  boolean isFalseAlarm() {
    return course instanceof FalseAlarmLife;
  }

  /** Those to be brought to hospital; null if there are none, or nobody has looked yet. */
  @Nullable Patients patients() {
    return patients;
  }

  /** Whether the call has been processed, so that the dispatcher has decided. */
  boolean isVerified() {
    return verified;
  }

  Force force() {
    return force;
  }

  Dispatching dispatching() {
    return dispatching;
  }

  /** Who is in command; null where the plan says nothing of command. */
  @Nullable CommandPost command() {
    return command;
  }

  Incident incident() {
    return incident;
  }

  IncidentType type() {
    return incident.type();
  }

  long reportedMillis() {
    return reportedMillis;
  }

  /** A random time for one of its units, persons or patients, told apart by {@code n}. */
  long draw(RandomDuration duration, Role role, long n) {
    return duration.sampleMillis(stream(role, n));
  }

  RandomStream stream(Role role, long n) {
    return replication.streams().stream(role, RandomStreams.key(incident.randomKey(), n));
  }
}
