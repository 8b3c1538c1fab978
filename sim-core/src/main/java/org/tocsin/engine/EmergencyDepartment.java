package org.tocsin.engine;

import java.util.ArrayDeque;
import java.util.Queue;
import org.tocsin.city.Hospital;
import org.tocsin.city.Intake;
import org.tocsin.timeline.HospitalDiverted;
import org.tocsin.timeline.HospitalReopened;

/**
 * The door of one hospital: crews hand over in its bays, wait for one in the order of their coming,
 * and are sent elsewhere while too many wait, no bed is free, or drill control orders it.
 */
final class EmergencyDepartment {

  private final Hospital hospital;
  private final Intake intake;
  private final Replication replication;
  private final Queue<Carriage> waiting = new ArrayDeque<>();
  private int expected;
  private int patientsAhead;
  private int handingOver;
  private int bedsTaken;
  private boolean ordered;
  private boolean diverting;

  EmergencyDepartment(Hospital hospital, Replication replication) {
    this.hospital = hospital;
    this.intake = hospital.intake();
    this.replication = replication;
  }

  Hospital hospital() {
    return hospital;
  }

  /** Whether it takes so many patients more, as it stands now. */
  boolean takesIn(int patients) {
    return !diverting && freeBeds() >= patients;
  }

  /** A unit sets off for it: beds are kept for its patients. */
  void expect(int patients) {
    expected++;
    patientsAhead += patients;
    bedsTaken += patients;
    review();
  }

  /** A unit that was on its way goes elsewhere: the beds are free again. */
  void expectNoMore(int patients) {
    expected--;
    patientsAhead -= patients;
    bedsTaken -= patients;
    review();
  }

  void arrive(Carriage unit) {
    expected--;
    if (handingOver < intake.bays()) {
      receive(unit);
    } else {
      waiting.add(unit);
      review();
    }
  }

  private void receive(Carriage unit) {
    handingOver++;
    unit.beginHandover();
  }

  /** A unit has handed over its patients: its bay is free for the next. */
  void leave(Patients.Party delivered) {
    handingOver--;
    patientsAhead -= delivered.size();
    intake
        .stay()
        .ifPresent(
            stay -> {
              for (int i = 0; i < delivered.size(); i++) {
                replication.next(delivered.stayMillis(stay, i), "free a bed", this::freeBed);
              }
            });
    Carriage next = waiting.poll();
    if (next != null) {
      receive(next);
      review();
    }
  }

  /** Drill control orders it to send ambulances elsewhere, or no longer does. */
  void order(boolean diverts) {
    ordered = diverts;
    review();
  }

  private void freeBed() {
    bedsTaken--;
    review();
  }

  private void review() {
    boolean diverts = ordered || waiting.size() >= intake.divertsAt() || freeBeds() <= 0;
    if (diverts == diverting) {
      return;
    }
    diverting = diverts;
    long now = replication.nowMillis();
    replication.state(
        diverts
            ? new HospitalDiverted(now, hospital, waiting.size(), Math.max(0, freeBeds()), ordered)
            : new HospitalReopened(now, hospital));
  }

  /** Below 0 if patients are brought to a full hospital because all are full. */
  private int freeBeds() {
    return intake.beds() == Intake.NO_LIMIT ? Intake.NO_LIMIT : intake.beds() - bedsTaken;
  }

  /**
   * How long a unit that sets off now is expected to wait for a bay. Those waiting, handing over
   * and on their way count as ahead of it, each with a whole handover of as many patients as they
   * bring on average, and the bays work them off while it travels.
   */
  long expectedWaitMillis(long travelMillis, long meanHandoverMillis) {
    long ahead = (long) waiting.size() + handingOver + expected;
    if (ahead < intake.bays()) {
      return 0;
    }
    long handover = meanHandoverMillis * patientsAhead / ahead;
    long turn = (ahead - intake.bays() + 1) * handover / intake.bays();
    return Math.max(0, turn - travelMillis);
  }
}
