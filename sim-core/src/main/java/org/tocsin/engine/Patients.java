package org.tocsin.engine;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.city.Capabilities;
import org.tocsin.city.Capability;
import org.tocsin.incident.Given;
import org.tocsin.incident.Transport;
import org.tocsin.random.RandomDuration;
import org.tocsin.random.RandomStream;
import org.tocsin.random.RandomStreams.Role;
import org.tocsin.timeline.PatientsFound;

/**
 * Those at one incident who have to be brought to hospital. How many there are and how long each
 * takes is the incident's luck, whoever carries them.
 */
final class Patients {

  /** Patients whom one unit carries together: consecutive ones of their incident. */
  record Party(Patients all, int first, int size) {

    long loadingMillis() {
      return total(all.transport.loading(), Role.LOADING);
    }

    long handoverMillis() {
      Given given = all.incident.incident().given();
      return given.hasHandover()
          ? given.handoverMillis()
          : total(all.transport.handover(), Role.HANDOVER);
    }

    /** How long one of them, counted from 0, keeps a bed. */
    long stayMillis(RandomDuration stay, int member) {
      return all.incident.draw(stay, Role.STAY, first + member);
    }

    /** The luck of the way to hospital. */
    RandomStream outLuck() {
      return all.incident.stream(Role.CARRIAGE, 2L * first);
    }

    /** The luck of the way back from there to the scene. */
    RandomStream backLuck() {
      return all.incident.stream(Role.CARRIAGE, 2L * first + 1);
    }

    private long total(RandomDuration each, Role role) {
      long millis = 0;
      for (int patient = first; patient < first + size; patient++) {
        millis += all.incident.draw(each, role, patient);
      }
      return millis;
    }
  }

  private final IncidentLifecycle incident;
  private final Transport transport;
  private final int count;
  private int taken;

  private Patients(IncidentLifecycle incident, Transport transport, int count) {
    this.incident = incident;
    this.transport = transport;
    this.count = count;
  }

  /**
   * Those whom the first crew at work finds; null if nobody has to be brought to hospital, so that
   * the next crew looks anew and finds the same.
   */
  static @Nullable Patients find(IncidentLifecycle incident, Replication replication) {
    Transport transport = incident.type().transport().orElse(null);
    if (transport == null) {
      return null;
    }
    RandomStream luck = Luck.PATIENTS.of(incident);
    if (luck.nextDouble() >= transport.share()) {
      return null;
    }
    int count = (int) Math.max(1, Math.round(transport.patients().sample(luck)));
    replication.state(new PatientsFound(replication.nowMillis(), incident.incident(), count));
    return new Patients(incident, transport, count);
  }

  Transport transport() {
    return transport;
  }

  /** How many no unit has taken charge of yet. */
  int waiting() {
    return count - taken;
  }

  /** How many wait for whom no unit is on scene or on its way there. */
  int withoutUnit() {
    int left = waiting();
    for (UnitLifecycle unit : incident.force().assigned()) {
      left -= unit.isToLoadFor(incident) ? unit.provides().amount(Capability.TRANSPORT) : 0;
    }
    return left;
  }

  /**
   * What is to come for those whom nobody on scene or on the way can carry: as much as was called
   * for and is not there; at least one unit if nobody is left to go back for them.
   *
   * @param missing how many could be carried by what was called for and is not assigned
   */
  Capabilities carriers(int missing) {
    int least = hasCarrier() ? 0 : 1;
    int carriers = Math.min(Math.max(missing, least), withoutUnit());
    return carriers > 0
        ? Capabilities.of(Map.of(Capability.TRANSPORT, carriers))
        : Capabilities.NONE;
  }

  /** Whether a unit that can carry some is on its way, on scene, or busy carrying others. */
  private boolean hasCarrier() {
    for (UnitLifecycle unit : incident.force().assigned()) {
      if (unit.provides().amount(Capability.TRANSPORT) > 0 && unit.isAtWorkFor(incident)) {
        return true;
      }
    }
    return false;
  }

  /** A unit takes charge of as many as it can carry; at least one must be waiting. */
  Party take(int most) {
    Party party = new Party(this, taken, Math.min(most, waiting()));
    taken += party.size();
    return party;
  }
}
