package org.tocsin.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tocsin.city.Capabilities;
import org.tocsin.city.Tier;
import org.tocsin.city.Unit;
import org.tocsin.incident.Incident;
import org.tocsin.incident.IncidentType;
import org.tocsin.incident.Need;
import org.tocsin.random.RandomDuration;
import org.tocsin.random.RandomStream;
import org.tocsin.random.RandomStreams;
import org.tocsin.random.RandomStreams.Role;
import org.tocsin.response.DirectAlert;
import org.tocsin.timeline.CallAnswered;
import org.tocsin.timeline.FirstActionTaken;
import org.tocsin.timeline.FullForceAssembled;
import org.tocsin.timeline.IncidentClosed;
import org.tocsin.timeline.IncidentControlled;
import org.tocsin.timeline.IncidentOccurred;
import org.tocsin.timeline.IncidentReported;
import org.tocsin.timeline.IncidentVerified;

/**
 * The life of one incident: occur, report, answer, verify, then what its units do for it, until it
 * closes. Knows what it still needs ({@link #open}) and what has arrived.
 */
final class IncidentLifecycle {

  private final Incident incident;
  private final Replication replication;
  private final Dispatcher dispatcher;
  private final Capabilities[] openByLevel;
  private Capabilities awaited;
  private long reportedMillis;
  private final List<Unit> responders = new ArrayList<>(2);
  private int working;
  private boolean verified;
  private boolean acted;
  private boolean workDone;
  private boolean controlled;

  IncidentLifecycle(
      Incident incident, Capabilities fullForce, Replication replication, Dispatcher dispatcher) {
    this.incident = incident;
    this.replication = replication;
    this.dispatcher = dispatcher;
    List<Need.Level> levels = incident.type().need().levels();
    this.openByLevel = new Capabilities[levels.size()];
    for (int i = 0; i < openByLevel.length; i++) {
      openByLevel[i] = levels.get(i).wanted();
    }
    this.awaited = fullForce;
  }

  void occur() {
    replication.state(new IncidentOccurred(replication.nowMillis(), incident));
    replication.next(draw(type().detection(), Role.CALL, 0), "report", this::report);
  }

  private void report() {
    reportedMillis = replication.nowMillis();
    replication.state(new IncidentReported(reportedMillis, incident));
    for (Map.Entry<Tier, DirectAlert> alert :
        replication.drill().plan().directAlerts().entrySet()) {
      Tier tier = alert.getKey();
      DirectAlert order = alert.getValue();
      replication.next(
          order.after().toMillis(),
          "alert directly",
          () -> dispatcher.alert(this, tier, order.within()));
    }
    long answering = draw(replication.drill().city().callCentre().answering(), Role.CALL, 1);
    replication.next(answering, "answer", this::answer);
  }

  private void answer() {
    replication.state(new CallAnswered(replication.nowMillis(), incident));
    long processing = draw(replication.drill().city().callCentre().processing(), Role.CALL, 2);
    replication.next(processing, "verify", this::verify);
  }

  private void verify() {
    verified = true;
    replication.state(new IncidentVerified(replication.nowMillis(), incident));
    dispatcher.dispatch(this);
    closeIfOver();
  }

  /** A unit is on its way; returns which responder to this incident it is, from 0. */
  int assign(Unit unit) {
    Capabilities provided = unit.type().provides();
    for (int i = 0; i < openByLevel.length; i++) {
      openByLevel[i] = openByLevel[i].minus(provided);
    }
    working++;
    responders.add(unit);
    return responders.size() - 1;
  }

  /** Whether a unit has been assigned before: a crew that has done its work is not sent again. */
  boolean hasServed(Unit unit) {
    return responders.contains(unit);
  }

  void arrive(Capabilities provided) {
    if (!awaited.isEmpty()) {
      awaited = awaited.minus(provided);
      if (awaited.isEmpty()) {
        replication.state(new FullForceAssembled(replication.nowMillis(), incident));
        controlIfDone();
      }
    }
  }

  /** A unit on scene is set up. */
  void act(UnitLifecycle responder) {
    if (!acted && responder.provides().contributesTo(type().need().levels().get(0).wanted())) {
      acted = true;
      replication.state(new FirstActionTaken(replication.nowMillis(), incident, responder.unit()));
    }
  }

  /** A unit has done its work and left. */
  void release() {
    working--;
    workDone = true;
    controlIfDone();
    closeIfOver();
  }

  private void controlIfDone() {
    if (workDone && !controlled && awaited.isEmpty()) {
      controlled = true;
      replication.state(new IncidentControlled(replication.nowMillis(), incident));
    }
  }

  private void closeIfOver() {
    if (verified && working == 0 && isMet()) {
      replication.state(new IncidentClosed(replication.nowMillis(), incident));
    }
  }

  /** Whether everything needed is assigned. */
  boolean isMet() {
    for (Capabilities open : openByLevel) {
      if (!open.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** What nobody assigned provides yet, for a level of the need. */
  Capabilities open(int level) {
    return openByLevel[level];
  }

  /** What is open of the whole need. */
  Capabilities missing() {
    Capabilities missing = openByLevel[0];
    for (int i = 1; i < openByLevel.length; i++) {
      missing = missing.max(openByLevel[i]);
    }
    return missing;
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

  /** A random time of this incident's own; {@code n} tells draws of one role apart. */
  long draw(RandomDuration duration, Role role, int n) {
    return duration.sampleMillis(stream(role, n));
  }

  RandomStream stream(Role role, int n) {
    return replication.streams().stream(role, RandomStreams.key(incident.randomKey(), n));
  }
}
