package org.tocsin.scenario.format;

import static org.tocsin.scenario.shape.Field.optional;
import static org.tocsin.scenario.shape.Field.required;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.response.DirectAlert;
import org.tocsin.response.DispatchPolicy;
import org.tocsin.response.NearestUnits;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.shape.Choice;
import org.tocsin.scenario.shape.Field;
import org.tocsin.scenario.shape.Form;
import org.tocsin.scenario.shape.MapOf;
import org.tocsin.scenario.shape.Named;
import org.tocsin.scenario.shape.OneOf;
import org.tocsin.scenario.shape.Quantities;
import org.tocsin.scenario.shape.Shape;

/** The standing orders. */
public record PlanSection(
    DispatchPolicy dispatch, Map<String, DirectAlert> alertDirectly, Spot alertSpot) {

  private static final Field<DispatchPolicy> DISPATCH =
      optional("dispatch", new Choice<>(policies()), "whom to send; nearest");
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

  static final Form<PlanSection> FORM =
      new Form<>(
          "plan",
          "The standing orders under test.",
          List.of(DISPATCH, ALERT_DIRECTLY),
          v ->
              new PlanSection(
                  v.or(DISPATCH, new NearestUnits()),
                  v.or(ALERT_DIRECTLY, Named.none()).values(),
                  v.spot(ALERT_DIRECTLY)));

  private static Map<String, DispatchPolicy> policies() {
    Map<String, DispatchPolicy> words = new LinkedHashMap<>();
    words.put("nearest", new NearestUnits());
    return words;
  }
}
