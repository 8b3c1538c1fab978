package org.tocsin.scenario.format;

import static org.tocsin.scenario.shape.Field.optional;
import static org.tocsin.scenario.shape.Field.required;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tocsin.drill.Drill;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.shape.Field;
import org.tocsin.scenario.shape.Form;
import org.tocsin.scenario.shape.ListOf;
import org.tocsin.scenario.shape.MapOf;
import org.tocsin.scenario.shape.Named;
import org.tocsin.scenario.shape.Quantities;
import org.tocsin.scenario.shape.Scalars;
import org.tocsin.scenario.shape.SchemaWriter;
import org.tocsin.scenario.shape.Shape;
import org.tocsin.scenario.shape.Spotted;
import org.tocsin.scenario.shape.Values;
import org.tocsin.scenario.yaml.Mapping;
import org.tocsin.time.DrillClock;

/** The top level of a scenario file. */
public final class ScenarioForm {

  public static final String DEMAND_KEY = "demand";
  public static final String MSEL_KEY = "msel";
  public static final String INJECTS_KEY = "injects";
  public static final String EXPECTS_KEY = "expects";

  private static final Field<Integer> VERSION =
      required("tocsin", Scalars.count(1, 1), "version of this format: 1");
  private static final Field<String> NAME =
      optional("name", Scalars.TEXT, "name for people; the file's");
  private static final Field<List<Spotted<String>>> INCLUDE =
      optional(
          "include",
          ListOf.any(Spotted.of(Scalars.TEXT)),
          "files, or ready scenarios, that this one is laid over, such as a city written once for many drills: groups of"
              + " keys are joined, lists of groups go on, and of anything else, such as roads and laws of time, the value here holds");
  private static final Field<DrillClock> CLOCK =
      required("clock", ClockSection.FORM, "when the drill takes place");
  private static final Field<CitySection> CITY =
      required("city", CitySection.FORM, "streets, traffic, zones, hospitals");
  private static final Field<CallCentreSection> CALL_CENTRE =
      optional(
          "callCentre", CallCentreSection.FORM, "who takes calls and how long they take; no time");
  private static final Field<Named<ModeSection>> MODES =
      optional("modes", new MapOf<>(ModeSection.FORM), "ways of moving");
  private static final Field<Named<UnitTypeSection>> UNIT_TYPES =
      required("unitTypes", new MapOf<>(UnitTypeSection.FORM), "kinds of vehicles and foot teams");
  private static final Field<Named<ReadinessSection>> STAFFING =
      optional(
          "staffing",
          new MapOf<>(ReadinessSection.FORM),
          "words for who crews are, each with what differs from the type and tier; known: career"
              + " (no difference), part-time (turnout with median 5 min, sigma 0.3), volunteer"
              + " (median 6 min, sigma 0.3), the last two plausible and no norm");
  private static final Field<Named<RosterSection>> ROSTERS =
      optional(
          "rosters", new MapOf<>(RosterSection.FORM), "when units and people are on duty; none");
  private static final Field<List<StationSection>> STATIONS =
      required("stations", ListOf.some(StationSection.SHAPE), "where crews wait");
  private static final Field<List<CommunitySection>> COMMUNITY =
      optional(
          "community",
          ListOf.any(CommunitySection.SHAPE),
          "people who are alerted near incidents and come on foot or by bicycle, such as volunteers"
              + " and grid workers; they may act first, but no unit stays at home for them; none");
  private static final Field<Named<IncidentSection>> INCIDENTS =
      required("incidents", new MapOf<>(IncidentSection.FORM), "kinds of incidents");
  private static final Field<List<DemandSection>> DEMAND =
      required(DEMAND_KEY, ListOf.some(DemandSection.SHAPE), "what incidents come, where and when");
  private static final Field<PlanSection> PLAN =
      optional("plan", PlanSection.FORM, "the standing orders; the nearest eligible units");
  private static final Field<List<MselSection>> MSEL =
      optional(
          MSEL_KEY,
          ListOf.any(MselSection.SHAPE),
          "master scenario events lists of the drill's staff, whose rows are further injects and"
              + " expects; what injects and expects here say of a row, by its id, is laid over it; none");
  private static final Field<List<InjectSection>> INJECTS =
      optional(
          INJECTS_KEY,
          ListOf.any(InjectSection.FORM),
          "what drill control does in the course of the drill; nothing");
  private static final Field<List<ExpectSection>> EXPECTS =
      optional(
          EXPECTS_KEY,
          ListOf.any(ExpectSection.FORM),
          "what the drill wants to see, by when, for an evaluation; nothing");
  private static final Field<List<StandardsSection>> STANDARDS =
      optional(
          "standards",
          ListOf.any(StandardsSection.SHAPE),
          "targets to hold results against: cn-60-second, cn-1-3-5, cn-5-minute, nfpa-1710,"
              + " nfpa-1720, london, or your own; none");
  private static final Field<List<Duration>> WITHIN =
      required("within", ListOf.some(Quantities.SPAN), "times of coverage");
  private static final Field<List<Duration>> COVERAGE =
      optional(
          "coverage",
          new Form<>("coverage", "What counts as covered.", List.of(WITHIN), v -> v.get(WITHIN)),
          "times within which coverage is reported; 1, 3 and 5 min");

  private static final Field<Named<VariantSection>> VARIANTS =
      optional(
          "variants",
          new MapOf<>(VariantSection.FORM),
          "the drill with some changes, under names of your own, for tocsin compare; none");

  public static final Form<Values> FORM =
      new Form<>(
          "scenario",
          "A drill: the place, what calls for help, the standing orders, the targets.",
          List.of(
              VERSION,
              NAME,
              INCLUDE,
              CLOCK,
              CITY,
              CALL_CENTRE,
              MODES,
              UNIT_TYPES,
              STAFFING,
              ROSTERS,
              STATIONS,
              COMMUNITY,
              INCIDENTS,
              DEMAND,
              PLAN,
              MSEL,
              INJECTS,
              EXPECTS,
              STANDARDS,
              COVERAGE,
              VARIANTS),
          values -> values);

  /** Keys whose groups an upper file replaces and never joins, such as roads and laws of time. */
  public static final Set<String> WHOLE = exclusiveKeys(FORM);

  /** For lists, by their own keys, the key that stands for the id of an item that has none. */
  public static final Map<String, String> ID_KEYS =
      Map.of(DEMAND.name(), DemandSection.TYPE.name(), "mutualAid", MutualAidSection.NAME.name());

  private ScenarioForm() {}

  /** What was written, as far as it can be read. */
  public static Scenario read(Mapping top, Problems problems) {
    Values v = FORM.values(top, problems);
    return new Scenario(
        v.find(NAME),
        v.find(CLOCK),
        v.find(CITY),
        v.or(CALL_CENTRE, CallCentreSection.none(top.spot())),
        v.or(MODES, Named.none()),
        v.or(UNIT_TYPES, Named.none()),
        v.or(STAFFING, Named.none()),
        v.or(ROSTERS, Named.none()),
        v.or(STATIONS, List.of()),
        v.or(COMMUNITY, List.of()),
        v.or(INCIDENTS, Named.none()),
        v.or(DEMAND, List.of()),
        v.or(PLAN, PlanSection.none(top.spot())),
        v.or(INJECTS, List.of()),
        v.or(EXPECTS, List.of()),
        v.or(STANDARDS, List.of()),
        v.or(COVERAGE, Drill.DEFAULT_COVERAGE_TARGETS),
        v.or(VARIANTS, Named.none()));
  }

  private static Set<String> exclusiveKeys(Shape<?> shape) {
    Set<String> keys = new TreeSet<>();
    if (shape instanceof Form<?> form) {
      form.fields().stream()
          .filter(field -> field.shape().isExclusive())
          .forEach(field -> keys.add(field.name()));
    }
    shape.parts().forEach(part -> keys.addAll(exclusiveKeys(part)));
    return keys;
  }

  /** The files that a scenario is laid over. */
  public static List<Spotted<String>> includes(Mapping top, Problems problems) {
    return top.find(INCLUDE.name())
        .flatMap(entry -> INCLUDE.shape().read(entry, problems))
        .orElse(List.of());
  }

  /** The lists of injects and expected actions that are kept in files of their own. */
  public static List<MselSection> masterLists(Mapping top, Problems problems) {
    return top.find(MSEL.name())
        .flatMap(entry -> MSEL.shape().read(entry, problems))
        .orElse(List.of());
  }

  /** The JSON Schema of scenario files. */
  public static ObjectNode schema() {
    return LaidOverSchema.loosen(
        SchemaWriter.schemaOf(FORM, "scenario.schema.json", "Tocsin scenario, version 1"));
  }
}
