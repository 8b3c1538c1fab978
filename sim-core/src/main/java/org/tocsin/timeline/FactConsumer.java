package org.tocsin.timeline;

import java.util.List;
import org.tocsin.roads.RoadChange;

/**
 * Someone who follows a replication. Implements the kinds of fact that it cares about; the default
 * is to take no notice. Facts come in time order. {@link #close} is called once, after the last
 * fact, on one thread and in the order of replications.
 */
public interface FactConsumer extends AutoCloseable {

  /**
   * A fact has happened. Calls the method of its kind; only who treats all kinds alike overrides
   * this.
   */
  default void hear(Fact fact) {
    fact.tell(this);
  }

  /** Whether {@link #wayTaken} is to be called: ways are unpacked only for those who look. */
  default boolean followsWays() {
    return false;
  }

  /** Somebody has set off or goes on by another way. */
  default void wayTaken(WayTaken way) {}

  /** Streets were closed, opened or slowed, all at once, as far as everybody knows. */
  default void streetsChanged(long atMillis, List<RoadChange> changes) {}

  /** The same of what nobody knows yet; open again when it is known or over. */
  default void streetsChangedUnseen(long atMillis, List<RoadChange> changes) {}

  default void injectDelivered(InjectDelivered fact) {}

  default void deadlineSet(DeadlineSet fact) {}

  default void expectedActionMet(ExpectedActionMet fact) {}

  default void deadlinePassed(DeadlinePassed fact) {}

  default void expectedActionLate(ExpectedActionLate fact) {}

  default void expectedActionNotNeeded(ExpectedActionNotNeeded fact) {}

  default void roadsClosed(RoadsClosed fact) {}

  default void roadsReopened(RoadsReopened fact) {}

  default void roadsSlowed(RoadsSlowed fact) {}

  default void roadsReported(RoadsReported fact) {}

  default void roadsKnown(RoadsKnown fact) {}

  default void unitOutOfService(UnitOutOfService fact) {}

  default void unitBackInService(UnitBackInService fact) {}

  default void stationShut(StationShut fact) {}

  default void stationOpened(StationOpened fact) {}

  default void crewReduced(CrewReduced fact) {}

  default void demandMultiplied(DemandMultiplied fact) {}

  default void communicationCut(CommunicationCut fact) {}

  default void communicationRestored(CommunicationRestored fact) {}

  default void callTakersReduced(CallTakersReduced fact) {}

  default void unitRerouted(UnitRerouted fact) {}

  default void unitHalted(UnitHalted fact) {}

  default void unitCutOff(UnitCutOff fact) {}

  default void incidentOccurred(IncidentOccurred fact) {}

  default void incidentNoticed(IncidentNoticed fact) {}

  default void incidentReported(IncidentReported fact) {}

  default void incidentUnreported(IncidentUnreported fact) {}

  default void callQueued(CallQueued fact) {}

  default void callAbandoned(CallAbandoned fact) {}

  default void callTransferred(CallTransferred fact) {}

  default void callAnswered(CallAnswered fact) {}

  default void callRepeated(CallRepeated fact) {}

  default void callEnded(CallEnded fact) {}

  default void incidentVerified(IncidentVerified fact) {}

  default void incidentQueued(IncidentQueued fact) {}

  default void incidentDequeued(IncidentDequeued fact) {}

  default void unitNotified(UnitNotified fact) {}

  default void unitEnRoute(UnitEnRoute fact) {}

  default void incidentSizedUp(IncidentSizedUp fact) {}

  default void alarmRaised(AlarmRaised fact) {}

  default void alarmLowered(AlarmLowered fact) {}

  default void incidentTurnedAway(IncidentTurnedAway fact) {}

  default void unitReassigned(UnitReassigned fact) {}

  default void commandEstablished(CommandEstablished fact) {}

  default void agenciesInformed(AgenciesInformed fact) {}

  default void unitRecalled(UnitRecalled fact) {}

  default void unitArrived(UnitArrived fact) {}

  default void firstActionTaken(FirstActionTaken fact) {}

  default void falseAlarmFound(FalseAlarmFound fact) {}

  default void fullForceAssembled(FullForceAssembled fact) {}

  default void incidentControlled(IncidentControlled fact) {}

  default void unitCleared(UnitCleared fact) {}

  default void unitReturned(UnitReturned fact) {}

  default void unitOnDuty(UnitOnDuty fact) {}

  default void unitOffDuty(UnitOffDuty fact) {}

  default void unitBrokeDown(UnitBrokeDown fact) {}

  default void unitRepaired(UnitRepaired fact) {}

  default void unitRestocked(UnitRestocked fact) {}

  default void incidentClosed(IncidentClosed fact) {}

  default void unitMovedUp(UnitMovedUp fact) {}

  default void unitInPosition(UnitInPosition fact) {}

  default void aidRequested(AidRequested fact) {}

  default void aidGranted(AidGranted fact) {}

  default void aidRefused(AidRefused fact) {}

  default void aidCancelled(AidCancelled fact) {}

  default void communityAlerted(CommunityAlerted fact) {}

  default void alertAccepted(AlertAccepted fact) {}

  default void laneFoundBlocked(LaneFoundBlocked fact) {}

  default void laneCleared(LaneCleared fact) {}

  default void patientsFound(PatientsFound fact) {}

  default void transportBegan(TransportBegan fact) {}

  default void transportDiverted(TransportDiverted fact) {}

  default void unitAtHospital(UnitAtHospital fact) {}

  default void handoverBegan(HandoverBegan fact) {}

  default void patientsHandedOver(PatientsHandedOver fact) {}

  default void unitWentBack(UnitWentBack fact) {}

  default void unitBackOnScene(UnitBackOnScene fact) {}

  default void hospitalDiverted(HospitalDiverted fact) {}

  default void hospitalReopened(HospitalReopened fact) {}

  default void fireFlashedOver(FireFlashedOver fact) {}

  default void fireKnockedDown(FireKnockedDown fact) {}

  default void firePutOut(FirePutOut fact) {}

  default void fireBurntOut(FireBurntOut fact) {}

  default void outcomeSettled(OutcomeSettled fact) {}

  default void casualtyTreated(CasualtyTreated fact) {}

  default void personFound(PersonFound fact) {}

  default void personExtricated(PersonExtricated fact) {}

  default void leakStopped(LeakStopped fact) {}

  default void gasExploded(GasExploded fact) {}

  default void areaEvacuated(AreaEvacuated fact) {}

  default void crowdRelieved(CrowdRelieved fact) {}

  default void crowdCleared(CrowdCleared fact) {}

  @Override
  default void close() {}
}
