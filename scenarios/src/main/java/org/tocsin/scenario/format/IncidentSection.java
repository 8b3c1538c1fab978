package org.tocsin.scenario.format;

import static org.tocsin.scenario.shape.Field.optional;
import static org.tocsin.scenario.shape.Field.required;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.incident.Course;
import org.tocsin.incident.Detection;
import org.tocsin.incident.FixedWork;
import org.tocsin.incident.Severity;
import org.tocsin.random.RandomDuration;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.shape.Choice;
import org.tocsin.scenario.shape.Field;
import org.tocsin.scenario.shape.Form;
import org.tocsin.scenario.shape.ListOf;
import org.tocsin.scenario.shape.MapOf;
import org.tocsin.scenario.shape.Named;
import org.tocsin.scenario.shape.Scalars;
import org.tocsin.scenario.shape.Spotted;
import org.tocsin.scenario.shape.Values;

/**
 * A kind of incident.
 *
 * @param needs capabilities by level, each the total wanted
 */
public record IncidentSection(
    Severity severity,
    int priority,
    Named<LevelShape.Level> needs,
    Detection detection,
    Course course,
    Optional<AlarmSection> alarm,
    Optional<TransportSection> transport,
    Optional<Spotted<String>> agency,
    Optional<LaneSection> lane,
    boolean restock,
    List<CauseSection> causes,
    Spot needSpot,
    Spot courseSpot) {

  private static final Field<Severity> SEVERITY =
      optional("severity", new Choice<>(severities()), "how bad it usually is; moderate");
  private static final Field<Integer> PRIORITY =
      optional(
          "priority",
          Scalars.count(1, 1000),
          "rank in the queue, 1 first; by severity: major 1, serious 2, moderate 3, minor 4");
  private static final Field<Named<LevelShape.Level>> NEEDS =
      required(
          "needs",
          new MapOf<>(new LevelShape()),
          "capabilities by level, in order, such as { first: { initial-attack: 1 }, alarm-1: {"
              + " pumping: 2 } }; a level names the total wanted, or with plus: first what it adds to"
              + " another");
  private static final Field<Detection> DETECTION =
      optional(
          "detection",
          DetectionSection.SHAPE,
          "how it becomes known: a time from occurred to reported, by a caller who never errs, or"
              + " sources; 0 s");
  private static final Field<RandomDuration> WORK =
      optional("work", Laws.TIME, "how long each unit works on scene; by course");
  private static final Field<Course> COURSE =
      optional("course", CourseSection.SHAPE, "how it goes, instead of work; by work");

  private static final Field<AlarmSection> ALARM =
      optional(
          "alarm",
          AlarmSection.FORM,
          "how the level follows what is found on scene; all levels are called for at once and stay");
  private static final Field<TransportSection> TRANSPORT =
      optional(
          "transport", TransportSection.FORM, "how its patients come to hospital; nobody does");
  private static final Field<Boolean> RESTOCK =
      optional(
          "restock",
          Scalars.YES_NO,
          "whether units that worked on it restock in quarters before they can go again; false");

  private static final Field<Spotted<String>> AGENCY =
      optional(
          "agency",
          Spotted.of(Scalars.NAME_WORD),
          "whose dispatch centre takes the call, where plan.pools are separate; all agencies hear of"
              + " it at once");

  private static final Field<LaneSection> LANE =
      optional(
          "lane", LaneSection.FORM, "the lane by which vehicles come to its door; never blocked");

  private static final Field<List<CauseSection>> CAUSES =
      optional("causes", ListOf.some(CauseSection.FORM), "what it may bring about; nothing");

  static final Form<IncidentSection> FORM =
      new Form<>(
          "incidentType",
          "A kind of incident: what it calls for, and how long the work takes or how it goes.",
          List.of(
              SEVERITY, PRIORITY, NEEDS, DETECTION, WORK, COURSE, ALARM, TRANSPORT, AGENCY, LANE,
              RESTOCK, CAUSES),
          v -> {
            Severity severity = v.or(SEVERITY, Severity.MODERATE);
            return new IncidentSection(
                severity,
                v.or(PRIORITY, severity.defaultPriority()),
                v.get(NEEDS),
                v.or(DETECTION, Detection.after(RandomDuration.ZERO)),
                course(v),
                v.find(ALARM),
                v.find(TRANSPORT),
                v.find(AGENCY),
                v.find(LANE),
                v.or(RESTOCK, false),
                v.or(CAUSES, List.of()),
                v.spot(NEEDS),
                v.spot(COURSE));
          });

  /** Of one that is wrong, any: what the incident calls for can be judged all the same. */
  private static Course course(Values v) {
    v.refuseBoth(WORK, COURSE);
    if (!v.isWritten(WORK) && !v.isWritten(COURSE)) {
      throw new IllegalArgumentException("no key \"work\" and no key \"course\"; one of them");
    }
    return v.find(COURSE).orElseGet(() -> new FixedWork(v.or(WORK, RandomDuration.ZERO)));
  }

  static Map<String, Severity> severities() {
    Map<String, Severity> words = new LinkedHashMap<>();
    for (Severity severity : Severity.values()) {
      words.put(severity.id(), severity);
    }
    return words;
  }
}
