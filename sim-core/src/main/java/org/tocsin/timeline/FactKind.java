package org.tocsin.timeline;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The kinds of fact by the word that a timeline shows, which is how a pattern names them. A kind of
 * fact whose word depends on it, such as that of roads, stands here once for each word.
 */
public enum FactKind {
  INJECT("inject", Topic.INJECT),
  ROAD_CLOSED("road closed", Topic.ROADS),
  ROAD_SEALED("road sealed", Topic.ROADS),
  ROAD_OPEN("road open", Topic.ROADS),
  ROAD_SLOW("road slow", Topic.ROADS),
  ROAD_NORMAL("road normal", Topic.ROADS),
  ROAD_REPORTED("road reported", Topic.ROADS),
  ROAD_KNOWN("road known", Topic.ROADS),
  DEMAND("demand", Topic.DEMAND),
  AS_USUAL("as usual", Topic.DEMAND),
  TAKERS_SHORT("takers short", Topic.CALL_TAKERS),
  TAKERS_WHOLE("takers whole", Topic.CALL_TAKERS),
  DOWN("down", Topic.COMMUNICATION),
  RESTORED("restored", Topic.COMMUNICATION),
  DUE("due", Topic.EXPECTED_ACTION),
  MET("met", Topic.EXPECTED_ACTION),
  OVERDUE("overdue", Topic.EXPECTED_ACTION),
  DONE_LATE("done late", Topic.EXPECTED_ACTION),
  NOT_NEEDED("not needed", Topic.EXPECTED_ACTION),

  OCCURRED("occurred", Topic.INCIDENT),
  NOTICED("noticed", Topic.INCIDENT),
  UNREPORTED("unreported", Topic.INCIDENT),
  REPORTED("reported", Topic.INCIDENT),
  CALL_WAITS("call waits", Topic.INCIDENT),
  HUNG_UP("hung up", Topic.INCIDENT),
  ANSWERED("answered", Topic.INCIDENT),
  TRANSFERRED("transferred", Topic.INCIDENT),
  KNOWN("known", Topic.INCIDENT),
  CALL_OVER("call over", Topic.INCIDENT),
  VERIFIED("verified", Topic.INCIDENT),
  QUEUED("queued", Topic.INCIDENT),
  DEQUEUED("dequeued", Topic.INCIDENT),
  TURNED_AWAY("turned away", Topic.INCIDENT),
  INFORMED("informed", Topic.INCIDENT),
  ALARM_RAISED("alarm raised", Topic.INCIDENT, Trait.AT_LEVEL),
  ALARM_LOWERED("alarm lowered", Topic.INCIDENT, Trait.AT_LEVEL),
  FALSE_ALARM("false alarm", Topic.INCIDENT),
  FULL_FORCE("full force", Topic.INCIDENT),
  CONTROLLED("controlled", Topic.INCIDENT),
  CLOSED("closed", Topic.INCIDENT),
  OUTCOME("outcome", Topic.INCIDENT),

  NOTIFIED("notified", Topic.INCIDENT, Trait.OF_UNIT, Trait.AT_LEVEL),
  EN_ROUTE("en route", Topic.INCIDENT, Trait.OF_UNIT),
  LANE_BLOCKED("lane blocked", Topic.INCIDENT, Trait.OF_UNIT),
  LANE_CLEARED("lane cleared", Topic.INCIDENT),
  ON_SCENE("on scene", Topic.INCIDENT, Trait.OF_UNIT),
  FIRST_ACTION("first action", Topic.INCIDENT, Trait.OF_UNIT),
  SIZED_UP("sized up", Topic.INCIDENT, Trait.OF_UNIT, Trait.AT_LEVEL),
  COMMAND("command", Topic.INCIDENT, Trait.OF_UNIT),
  RECALLED("recalled", Topic.INCIDENT, Trait.OF_UNIT),
  REASSIGNED("reassigned", Topic.INCIDENT, Trait.OF_UNIT),
  CUT_OFF("cut off", Topic.INCIDENT, Trait.OF_UNIT),
  CLEARED("cleared", Topic.INCIDENT, Trait.OF_UNIT),
  IN_QUARTERS("in quarters", Topic.INCIDENT, Trait.OF_UNIT),
  ALERTED("alerted", Topic.INCIDENT),
  ACCEPTED("accepted", Topic.INCIDENT, Trait.OF_UNIT),

  FLASHED_OVER("flashed over", Topic.INCIDENT),
  KNOCKED_DOWN("knocked down", Topic.INCIDENT),
  PUT_OUT("put out", Topic.INCIDENT, Trait.OF_UNIT),
  BURNT_OUT("burnt out", Topic.INCIDENT),
  TREATED("treated", Topic.INCIDENT, Trait.OF_UNIT),
  FOUND("found", Topic.INCIDENT, Trait.OF_UNIT),
  EXTRICATED("extricated", Topic.INCIDENT, Trait.OF_UNIT),
  LEAK_STOPPED("leak stopped", Topic.INCIDENT),
  EXPLODED("exploded", Topic.INCIDENT),
  EVACUATED("evacuated", Topic.INCIDENT),
  RELIEVED("relieved", Topic.INCIDENT),
  DISPERSED("dispersed", Topic.INCIDENT),

  PATIENTS("patients", Topic.INCIDENT),
  TO_HOSPITAL("to hospital", Topic.INCIDENT, Trait.OF_UNIT),
  DIVERTED("diverted", Topic.INCIDENT, Trait.OF_UNIT),
  AT_HOSPITAL("at hospital", Topic.INCIDENT, Trait.OF_UNIT),
  HANDOVER("handover", Topic.INCIDENT, Trait.OF_UNIT),
  HANDED_OVER("handed over", Topic.INCIDENT, Trait.OF_UNIT),
  GOES_BACK("goes back", Topic.INCIDENT, Trait.OF_UNIT),
  BACK("back", Topic.INCIDENT, Trait.OF_UNIT),
  DIVERTS("diverts", Topic.HOSPITAL),
  REOPENS("reopens", Topic.HOSPITAL),

  AID_REQUESTED("aid requested", Topic.INCIDENT),
  AID_GRANTED("aid granted", Topic.INCIDENT),
  AID_REFUSED("aid refused", Topic.INCIDENT),
  AID_CANCELLED("aid cancelled", Topic.INCIDENT),

  REROUTED("rerouted", Topic.UNIT),
  HALTED("halted", Topic.UNIT),
  MOVING_UP("moving up", Topic.UNIT),
  IN_POSITION("in position", Topic.UNIT),
  ON_DUTY("on duty", Topic.UNIT),
  OFF_DUTY("off duty", Topic.UNIT),
  BROKE_DOWN("broke down", Topic.UNIT),
  REPAIRED("repaired", Topic.UNIT),
  RESTOCKED("restocked", Topic.UNIT),
  UNIT_OUT("unit out", Topic.UNIT),
  UNIT_BACK("unit back", Topic.UNIT),

  STATION_SHUT("station shut", Topic.STATION),
  STATION_OPEN("station open", Topic.STATION),
  CREW_SHORT("crew short", Topic.STATION),
  CREW_WHOLE("crew whole", Topic.STATION);

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

  private final String word;
  private final Topic topic;
  private final boolean isOfUnit;
  private final boolean isAtLevel;

  FactKind(String word, Topic topic, Trait... traits) {
    List<Trait> all = List.of(traits);
    this.word = word;
    this.topic = topic;
    this.isOfUnit = topic == Topic.UNIT || all.contains(Trait.OF_UNIT);
    this.isAtLevel = all.contains(Trait.AT_LEVEL);
  }

  /** What {@link Fact#word} says of such facts. */
  public String word() {
    return word;
  }

  public static Optional<FactKind> find(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
  }

  public static List<String> words() {
    return Arrays.stream(values()).map(FactKind::word).toList();
  }

  /** What such facts are about, an incident before its units. */
  public Topic topic() {
    return topic;
  }

  /** Whether such facts are about a unit, be it at an incident or not. */
  public boolean isOfUnit() {
    return isOfUnit;
  }

  /** Whether such facts are about a level of alarm. */
  public boolean isAtLevel() {
    return isAtLevel;
  }

  /** Whether such facts are what units come for, so that they need not be once all is in hand. */
  public boolean isResponse() {
    return RESPONSE.contains(this);
  }

  /** What facts about an incident may be about besides. */
  private enum Trait {
    OF_UNIT,
    AT_LEVEL
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
