package org.tocsin.scenario.format;

import static org.tocsin.scenario.shape.Field.optional;
import static org.tocsin.scenario.shape.Field.required;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.tocsin.random.RandomDuration;
import org.tocsin.response.Conventions;
import org.tocsin.response.DirectAlert;
import org.tocsin.response.Preemption;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.shape.Choice;
import org.tocsin.scenario.shape.Field;
import org.tocsin.scenario.shape.Form;
import org.tocsin.scenario.shape.ListOf;
import org.tocsin.scenario.shape.MapOf;
import org.tocsin.scenario.shape.Named;
import org.tocsin.scenario.shape.OneOf;
import org.tocsin.scenario.shape.Quantities;
import org.tocsin.scenario.shape.Scalars;
import org.tocsin.scenario.shape.Shape;

/** The standing orders. */
public record PlanSection(
    DispatchSection dispatch,
    Named<DirectAlert> alertDirectly,
    Spot alertSpot,
    OptionalInt queueCapacity,
    List<Preemption> preemptions,
    Optional<Duration> reassignGain,
    Optional<RandomDuration> agencyHandover,
    Optional<CommandSection> command,
    RelocationSection relocation,
    List<MutualAidSection> mutualAid,
    Conventions conventions) {

  private static final RandomDuration DEFAULT_HANDOVER =
      RandomDuration.constant(Duration.ofMinutes(2));

  private static final Field<DispatchSection> DISPATCH =
      optional("dispatch", DispatchSection.SHAPE, "whom to send; nearest");
  private static final Field<Integer> QUEUE =
      optional(
          "queueCapacity",
          Scalars.count(0, 1_000_000),
          "how many incidents may wait for their first unit, the others being turned away; any"
              + " number");
  private static final Field<Boolean> QUEUE_ORDER =
      optional(
          "queueOrder",
          new Choice<>(orders()),
          "which of the incidents that wait for units is served first: the most urgent (priority),"
              + " or whichever was reported first (report); priority");
  private static final Field<Boolean> SEND_RETURNING =
      optional(
          "sendReturning",
          Scalars.YES_NO,
          "whether a unit on its way home can be sent from there; else it is first in quarters;"
              + " true");
  private static final Field<Integer> FROM =
      required("from", Scalars.count(2, 1000), "priority of incidents that lose units");
  private static final Field<Integer> TO =
      required("to", Scalars.count(1, 1000), "priority of incidents that get them");
  private static final Field<List<Preemption>> PREEMPT =
      optional(
          "preempt",
          ListOf.any(
              new Form<>(
                  "preemption",
                  "Units on their way to incidents of one priority may be sent to those of another.",
                  List.of(FROM, TO),
                  v -> new Preemption(v.get(FROM), v.get(TO)))),
          "which incidents may be given units that are on their way to others; none");
  private static final Field<Duration> REASSIGN =
      optional(
          "reassign",
          Quantities.SPAN,
          "a unit that becomes free takes over from one on its way if it is there so much earlier;"
              + " never");
  private static final Field<Duration> AFTER =
      required("after", Quantities.DURATION, "how long after the report");
  private static final Field<Duration> WITHIN =
      optional(
          "within",
          Quantities.SPAN,
          "only units expected on scene in this time from being notified; any");
  private static final Shape<DirectAlert> ALERT =
      new OneOf<>(
          Optional.of(Quantities.DURATION.as(DirectAlert::after)),
          List.of(
              new OneOf.Case<>(
                  "after",
                  new Form<>(
                      "directAlert",
                      "The alarm tells a tier by itself.",
                      List.of(AFTER, WITHIN),
                      v -> new DirectAlert(v.get(AFTER), v.or(WITHIN, DirectAlert.ANY_TIME))))));
  private static final Field<Named<DirectAlert>> ALERT_DIRECTLY =
      optional(
          "alertDirectly",
          new MapOf<>(ALERT),
          "tiers that the alarm alerts by itself, and how long after the report");
  private static final Field<Boolean> POOLS =
      optional(
          "pools",
          new Choice<>(pools()),
          "unified: one pool of units for all; separate: the agency that takes the call sends its own,"
              + " and asks the others for what it lacks; unified");
  private static final Field<RandomDuration> HANDOVER =
      optional(
          "handover",
          Laws.TIME,
          "how long it takes to ask other agencies, with separate pools; 2 min");
  private static final Field<CommandSection> COMMAND =
      optional(
          "command", CommandSection.FORM, "how long it takes to decide that more is needed; 0 s");

  private static final Field<RelocationSection> RELOCATION =
      optional(
          "relocation",
          RelocationSection.SHAPE,
          "who moves up where units are away: none, by a compliance table, or dmexclp; none");
  private static final Field<List<MutualAidSection>> MUTUAL_AID =
      optional(
          "mutualAid",
          ListOf.any(MutualAidSection.FORM),
          "neighbours who help when asked, in the order of asking; none");

  static final Form<PlanSection> FORM =
      new Form<>(
          "plan",
          "The standing orders under test.",
          List.of(
              DISPATCH,
              ALERT_DIRECTLY,
              QUEUE,
              QUEUE_ORDER,
              SEND_RETURNING,
              PREEMPT,
              REASSIGN,
              POOLS,
              HANDOVER,
              COMMAND,
              RELOCATION,
              MUTUAL_AID),
          v ->
              new PlanSection(
                  v.or(DISPATCH, new DispatchSection.Nearest()),
                  v.or(ALERT_DIRECTLY, Named.none()),
                  v.spot(ALERT_DIRECTLY),
                  v.find(QUEUE).map(OptionalInt::of).orElse(OptionalInt.empty()),
                  v.or(PREEMPT, List.of()),
                  v.find(REASSIGN),
                  v.or(POOLS, false)
                      ? Optional.of(v.or(HANDOVER, DEFAULT_HANDOVER))
                      : Optional.empty(),
                  v.find(COMMAND),
                  v.or(RELOCATION, new RelocationSection.None()),
                  v.or(MUTUAL_AID, List.of()),
                  new Conventions(v.or(SEND_RETURNING, true), v.or(QUEUE_ORDER, true))));

  private static Map<String, Boolean> pools() {
    Map<String, Boolean> words = new LinkedHashMap<>();
    words.put("unified", false);
    words.put("separate", true);
    return words;
  }

  private static Map<String, Boolean> orders() {
    Map<String, Boolean> words = new LinkedHashMap<>();
    words.put("priority", true);
    words.put("report", false);
    return words;
  }

  /** Where no orders are written. */
  static PlanSection none(Spot spot) {
    return new PlanSection(
        new DispatchSection.Nearest(),
        Named.none(),
        spot,
        OptionalInt.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new RelocationSection.None(),
        List.of(),
        Conventions.USUAL);
  }
}
