package org.tocsin.scenario.format;

import static org.tocsin.scenario.shape.Field.optional;
import static org.tocsin.scenario.shape.Field.required;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tocsin.city.Tier;
import org.tocsin.incident.Severity;
import org.tocsin.scenario.format.StandardsSection.Target;
import org.tocsin.scenario.shape.Choice;
import org.tocsin.scenario.shape.Field;
import org.tocsin.scenario.shape.Form;
import org.tocsin.scenario.shape.ListOf;
import org.tocsin.scenario.shape.OneOf;
import org.tocsin.scenario.shape.Quantities;
import org.tocsin.scenario.shape.Scalars;
import org.tocsin.scenario.shape.Shape;
import org.tocsin.scenario.shape.Spotted;
import org.tocsin.scenario.shape.Values;
import org.tocsin.standard.Aim;
import org.tocsin.standard.Clause;
import org.tocsin.standard.Clock;
import org.tocsin.standard.ClockPoint;
import org.tocsin.standard.Scope;
import org.tocsin.standard.Standard;

/** Targets that results are held against. */
final class StandardSection {

  private static final Shape<List<Spotted<String>>> NAMES =
      ListOf.some(Spotted.of(Scalars.NAME_WORD));

  private static final Field<String> ID = required("id", Scalars.NAME_WORD, "unique name");
  private static final Field<String> LABEL = required("label", Scalars.TEXT, "name for people");
  private static final Field<ClockPoint> FROM =
      required("from", new Choice<>(moments(ClockPoint::mayStart)), "what starts the clock");
  private static final Field<ClockPoint> TO =
      required(
          "to", new Choice<>(moments(ClockPoint::mayStop)), "what stops the clock: a later moment");
  private static final Field<Spotted<String>> TIER =
      optional(
          "tier", Spotted.of(Scalars.NAME_WORD), "moments of units are those of this tier; any");
  private static final Field<Integer> UNIT =
      optional(
          "unit",
          Scalars.count(1, 99),
          "moments of units are those of the n-th unit on scene, its own notified and en-route too,"
              + " for incidents that called for so many; each is the first of any unit");
  private static final Field<List<Spotted<String>>> TYPES =
      optional("types", NAMES, "incident types it holds for; all");
  private static final Field<List<Severity>> SEVERITIES =
      optional(
          "severities",
          ListOf.some(new Choice<>(IncidentSection.severities())),
          "severities of incident types it holds for; all");
  private static final Field<List<Integer>> PRIORITIES =
      optional(
          "priorities",
          ListOf.some(Scalars.count(1, 1000)),
          "priorities of incident types it holds for; all");
  private static final Field<List<Spotted<String>>> ZONES =
      optional("zones", NAMES, "ids of zones it holds in; everywhere");
  private static final Field<List<Spotted<String>>> GRADES =
      optional("grades", NAMES, "grades of zones it holds in; everywhere");
  private static final Field<Duration> WITHIN =
      required("within", Quantities.SPAN, "the time allowed");
  private static final Field<Double> SHARE =
      required("share", Scalars.number(0.001, 1), "the share of incidents that must meet it");
  private static final Field<Duration> MEAN =
      required(
          "mean",
          Quantities.SPAN,
          "the longest mean allowed, over the incidents whose clock stopped");

  /** A share or a mean, told apart by their keys; no clause asks for both. */
  private static final Shape<Target> CLAUSE =
      new OneOf<>(
          Optional.empty(),
          List.of(
              new OneOf.Case<>(
                  "within",
                  clause(
                      "shareClause",
                      "One target of a standard: a time that a share of incidents must keep.",
                      v -> new Aim.ShareWithin(v.get(WITHIN), v.get(SHARE)),
                      WITHIN,
                      SHARE)),
              new OneOf.Case<>(
                  "mean",
                  clause(
                      "meanClause",
                      "One target of a standard: a time that the mean must keep.",
                      v -> new Aim.MeanAtMost(v.get(MEAN)),
                      MEAN))));

  private static final Field<List<Target>> CLAUSES =
      required("clauses", ListOf.some(CLAUSE), "its targets");

  static final Form<StandardsSection.Own> FORM =
      new Form<>(
          "standard", "A named set of targets.", List.of(ID, LABEL, CLAUSES), StandardSection::own);

  private StandardSection() {}

  private static StandardsSection.Own own(Values v) {
    List<Clause> clauses = v.get(CLAUSES).stream().map(Target::clause).toList();
    return new StandardsSection.Own(
        new Standard(v.get(ID), v.get(LABEL), clauses), v.get(CLAUSES), v.spot());
  }

  private static Form<Target> clause(
      String name, String meaning, Function<Values, Aim> aim, Field<?>... asked) {
    List<Field<?>> fields =
        new ArrayList<>(
            List.of(ID, LABEL, FROM, TO, TIER, UNIT, TYPES, SEVERITIES, PRIORITIES, ZONES, GRADES));
    fields.addAll(List.of(asked));
    return new Form<>(
        name,
        meaning,
        fields,
        v ->
            new Target(
                new Clause(
                    v.get(ID),
                    v.get(LABEL),
                    new Clock(v.get(FROM), v.get(TO)),
                    v.find(TIER).map(tier -> new Tier(tier.value())),
                    v.find(UNIT).map(OptionalInt::of).orElse(OptionalInt.empty()),
                    scope(v),
                    aim.apply(v)),
                v.find(TIER),
                v.or(TYPES, List.of()),
                v.or(ZONES, List.of()),
                v.or(GRADES, List.of())));
  }

  private static Scope scope(Values v) {
    return new Scope(
        names(v, TYPES),
        Set.copyOf(v.or(SEVERITIES, List.of())),
        Set.copyOf(v.or(PRIORITIES, List.of())),
        names(v, ZONES),
        names(v, GRADES));
  }

  private static Set<String> names(Values v, Field<List<Spotted<String>>> field) {
    return v.or(field, List.of()).stream().map(Spotted::value).collect(Collectors.toSet());
  }

  private static Map<String, ClockPoint> moments(Predicate<ClockPoint> allowed) {
    Map<String, ClockPoint> words = new LinkedHashMap<>();
    for (ClockPoint point : ClockPoint.values()) {
      if (allowed.test(point)) {
        words.put(point.id(), point);
      }
    }
    return words;
  }
}
