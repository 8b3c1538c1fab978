package org.tocsin.timeline;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The kinds of fact by the word that a timeline shows, which is how a pattern names them. A kind of
 * fact whose word depends on it, such as that of roads, stands here once for each word.
 */
public enum FactKind {
  INJECT("inject", InjectDelivered.class),
  ROAD_CLOSED("road closed", RoadsClosed.class),
  ROAD_SEALED("road sealed", RoadsClosed.class),
  ROAD_OPEN("road open", RoadsReopened.class),
  ROAD_SLOW("road slow", RoadsSlowed.class),
  ROAD_NORMAL("road normal", RoadsSlowed.class),
  ROAD_REPORTED("road reported", RoadsReported.class),
  ROAD_KNOWN("road known", RoadsKnown.class),
  DEMAND("demand", DemandMultiplied.class),
  AS_USUAL("as usual", DemandMultiplied.class),
  TAKERS_SHORT("takers short", CallTakersReduced.class),
  TAKERS_WHOLE("takers whole", CallTakersReduced.class),
  DOWN("down", CommunicationCut.class),
  RESTORED("restored", CommunicationRestored.class),
  DUE("due", DeadlineSet.class),
  MET("met", ExpectedActionMet.class),
  OVERDUE("overdue", DeadlinePassed.class),
  DONE_LATE("done late", ExpectedActionLate.class),
  NOT_NEEDED("not needed", ExpectedActionNotNeeded.class),

  OCCURRED("occurred", IncidentOccurred.class),
  NOTICED("noticed", IncidentNoticed.class),
  UNREPORTED("unreported", IncidentUnreported.class),
  REPORTED("reported", IncidentReported.class),
  CALL_WAITS("call waits", CallQueued.class),
  HUNG_UP("hung up", CallAbandoned.class),
  ANSWERED("answered", CallAnswered.class),
  TRANSFERRED("transferred", CallTransferred.class),
  KNOWN("known", CallRepeated.class),
  CALL_OVER("call over", CallEnded.class),
  VERIFIED("verified", IncidentVerified.class),
  QUEUED("queued", IncidentQueued.class),
  DEQUEUED("dequeued", IncidentDequeued.class),
  TURNED_AWAY("turned away", IncidentTurnedAway.class),
  INFORMED("informed", AgenciesInformed.class),
  ALARM_RAISED("alarm raised", AlarmRaised.class),
  ALARM_LOWERED("alarm lowered", AlarmLowered.class),
  FALSE_ALARM("false alarm", FalseAlarmFound.class),
  FULL_FORCE("full force", FullForceAssembled.class),
  CONTROLLED("controlled", IncidentControlled.class),
  CLOSED("closed", IncidentClosed.class),
  OUTCOME("outcome", OutcomeSettled.class),

  NOTIFIED("notified", UnitNotified.class),
  EN_ROUTE("en route", UnitEnRoute.class),
  LANE_BLOCKED("lane blocked", LaneFoundBlocked.class),
  LANE_CLEARED("lane cleared", LaneCleared.class),
  ON_SCENE("on scene", UnitArrived.class),
  FIRST_ACTION("first action", FirstActionTaken.class),
  SIZED_UP("sized up", IncidentSizedUp.class),
  COMMAND("command", CommandEstablished.class),
  RECALLED("recalled", UnitRecalled.class),
  REASSIGNED("reassigned", UnitReassigned.class),
  CUT_OFF("cut off", UnitCutOff.class),
  CLEARED("cleared", UnitCleared.class),
  IN_QUARTERS("in quarters", UnitReturned.class),
  ALERTED("alerted", CommunityAlerted.class),
  ACCEPTED("accepted", AlertAccepted.class),

  FLASHED_OVER("flashed over", FireFlashedOver.class),
  KNOCKED_DOWN("knocked down", FireKnockedDown.class),
  PUT_OUT("put out", FirePutOut.class),
  BURNT_OUT("burnt out", FireBurntOut.class),
  TREATED("treated", CasualtyTreated.class),
  FOUND("found", PersonFound.class),
  EXTRICATED("extricated", PersonExtricated.class),
  LEAK_STOPPED("leak stopped", LeakStopped.class),
  EXPLODED("exploded", GasExploded.class),
  EVACUATED("evacuated", AreaEvacuated.class),
  RELIEVED("relieved", CrowdRelieved.class),
  DISPERSED("dispersed", CrowdCleared.class),

  PATIENTS("patients", PatientsFound.class),
  TO_HOSPITAL("to hospital", TransportBegan.class),
  DIVERTED("diverted", TransportDiverted.class),
  AT_HOSPITAL("at hospital", UnitAtHospital.class),
  HANDOVER("handover", HandoverBegan.class),
  HANDED_OVER("handed over", PatientsHandedOver.class),
  GOES_BACK("goes back", UnitWentBack.class),
  BACK("back", UnitBackOnScene.class),
  DIVERTS("diverts", HospitalDiverted.class),
  REOPENS("reopens", HospitalReopened.class),

  AID_REQUESTED("aid requested", AidRequested.class),
  AID_GRANTED("aid granted", AidGranted.class),
  AID_REFUSED("aid refused", AidRefused.class),
  AID_CANCELLED("aid cancelled", AidCancelled.class),

  REROUTED("rerouted", UnitRerouted.class),
  HALTED("halted", UnitHalted.class),
  MOVING_UP("moving up", UnitMovedUp.class),
  IN_POSITION("in position", UnitInPosition.class),
  ON_DUTY("on duty", UnitOnDuty.class),
  OFF_DUTY("off duty", UnitOffDuty.class),
  BROKE_DOWN("broke down", UnitBrokeDown.class),
  REPAIRED("repaired", UnitRepaired.class),
  RESTOCKED("restocked", UnitRestocked.class),
  UNIT_OUT("unit out", UnitOutOfService.class),
  UNIT_BACK("unit back", UnitBackInService.class),

  STATION_SHUT("station shut", StationShut.class),
  STATION_OPEN("station open", StationOpened.class),
  CREW_SHORT("crew short", CrewReduced.class),
  CREW_WHOLE("crew whole", CrewReduced.class);

  private static final Set<FactKind> RESPONSE =
      EnumSet.of(
          NOTIFIED,
          EN_ROUTE,
          ON_SCENE,
          FIRST_ACTION,
          SIZED_UP,
          COMMAND,
          FULL_FORCE,
          ALARM_RAISED,
          ALERTED,
          ACCEPTED);

  private static final Map<Class<? extends Fact>, Topic> OTHER_TOPICS =
      Map.of(
          InjectDelivered.class, Topic.INJECT,
          DemandMultiplied.class, Topic.DEMAND,
          CallTakersReduced.class, Topic.CALL_TAKERS);

  private final String word;
  private final Class<? extends Fact> type;

  FactKind(String word, Class<? extends Fact> type) {
    this.word = word;
    this.type = type;
  }

  /** What {@link Fact#word} says of such facts. */
  public String word() {
    return word;
  }

  Class<? extends Fact> type() {
    return type;
  }

  public static Optional<FactKind> find(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
  }

  public static List<String> words() {
    return Arrays.stream(values()).map(FactKind::word).toList();
  }

  /** What such facts are about, an incident before its units. */
  public Topic topic() {
    if (IncidentFact.class.isAssignableFrom(type)) {
      return Topic.INCIDENT;
    } else if (isOfUnit()) {
      return Topic.UNIT;
    } else if (RoadFact.class.isAssignableFrom(type)) {
      return Topic.ROADS;
    } else if (StationFact.class.isAssignableFrom(type)) {
      return Topic.STATION;
    } else if (CommunicationFact.class.isAssignableFrom(type)) {
      return Topic.COMMUNICATION;
    } else if (EvaluationFact.class.isAssignableFrom(type)) {
      return Topic.EXPECTED_ACTION;
    }
    return OTHER_TOPICS.getOrDefault(type, Topic.HOSPITAL);
  }

  /** Whether such facts are about a unit, be it at an incident or not. */
  public boolean isOfUnit() {
    return OfUnit.class.isAssignableFrom(type);
  }

  /** Whether such facts are about a level of alarm. */
  public boolean isAtLevel() {
    return AtLevel.class.isAssignableFrom(type);
  }

  /** Whether such facts are what units come for, so that they need not be once all is in hand. */
  public boolean isResponse() {
    return RESPONSE.contains(this);
  }

  /** What a fact is about. */
  public enum Topic {
    INCIDENT("incident"),
    UNIT("unit"),
    ROADS("roads"),
    STATION("station"),
    EXPECTED_ACTION("expected action"),
    INJECT("inject"),
    DEMAND("demand"),
    CALL_TAKERS("call takers"),
    COMMUNICATION("means of communication"),
    HOSPITAL("hospital");

    private final String noun;

    Topic(String noun) {
      this.noun = noun;
    }

    /** As in "no hospital of that name". */
    public String noun() {
      return noun;
    }

    /** Whether an author names what a fact is about by {@link FactFilter.Named}. */
    public boolean isNamed() {
      return this != INCIDENT && this != UNIT && this != DEMAND && this != CALL_TAKERS;
    }
  }
}
