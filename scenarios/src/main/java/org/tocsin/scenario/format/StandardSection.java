package org.tocsin.scenario.format;

import static org.tocsin.scenario.shape.Field.optional;
import static org.tocsin.scenario.shape.Field.required;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tocsin.city.Tier;
import org.tocsin.scenario.shape.Choice;
import org.tocsin.scenario.shape.Field;
import org.tocsin.scenario.shape.Form;
import org.tocsin.scenario.shape.ListOf;
import org.tocsin.scenario.shape.Quantities;
import org.tocsin.scenario.shape.Scalars;
import org.tocsin.standard.Clause;
import org.tocsin.standard.Clock;
import org.tocsin.standard.ClockPoint;
import org.tocsin.standard.Standard;

/** Targets that results are held against. */
final class StandardSection {

  private static final Field<String> ID = required("id", Scalars.NAME_WORD, "unique name");
  private static final Field<String> LABEL = required("label", Scalars.TEXT, "name for people");
  private static final Field<ClockPoint> FROM =
      required("from", new Choice<>(moments()), "what starts the clock");
  private static final Field<ClockPoint> TO =
      required("to", new Choice<>(moments()), "what stops the clock");
  private static final Field<String> TIER =
      optional("tier", Scalars.NAME_WORD, "stopped by the first arrival of this tier; any");
  private static final Field<List<String>> TYPES =
      optional("types", ListOf.some(Scalars.NAME_WORD), "incident types it holds for; all");
  private static final Field<Duration> WITHIN =
      required("within", Quantities.SPAN, "the time allowed");
  private static final Field<Double> SHARE =
      required("share", Scalars.number(0.001, 1), "the share of incidents that must meet it");

  private static final Form<Clause> CLAUSE =
      new Form<>(
          "clause",
          "One target of a standard.",
          List.of(ID, LABEL, FROM, TO, TIER, TYPES, WITHIN, SHARE),
          v ->
              new Clause(
                  v.get(ID),
                  v.get(LABEL),
                  new Clock(v.get(FROM), v.get(TO)),
                  v.find(TIER).map(Tier::new),
                  Set.copyOf(v.or(TYPES, List.of())),
                  v.get(WITHIN),
                  v.get(SHARE)));

  private static final Field<List<Clause>> CLAUSES =
      required("clauses", ListOf.some(CLAUSE), "its targets");

  static final Form<Standard> FORM =
      new Form<>(
          "standard",
          "A named set of targets.",
          List.of(ID, LABEL, CLAUSES),
          v -> new Standard(v.get(ID), v.get(LABEL), v.get(CLAUSES)));

  private StandardSection() {}

  private static Map<String, ClockPoint> moments() {
    Map<String, ClockPoint> words = new LinkedHashMap<>();
    for (ClockPoint point : ClockPoint.values()) {
      words.put(point.id(), point);
    }
    return words;
  }
}
