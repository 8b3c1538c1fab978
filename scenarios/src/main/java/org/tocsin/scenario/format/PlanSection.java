package org.tocsin.scenario.format;

import static org.tocsin.scenario.shape.Field.optional;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.response.DispatchPolicy;
import org.tocsin.response.NearestUnits;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.shape.Choice;
import org.tocsin.scenario.shape.Field;
import org.tocsin.scenario.shape.Form;
import org.tocsin.scenario.shape.MapOf;
import org.tocsin.scenario.shape.Named;
import org.tocsin.scenario.shape.Quantities;

/** The standing orders. */
public record PlanSection(
    DispatchPolicy dispatch, Map<String, Duration> alertDirectly, Spot alertSpot) {

  private static final Field<DispatchPolicy> DISPATCH =
      optional("dispatch", new Choice<>(policies()), "whom to send; nearest");
  private static final Field<Named<Duration>> ALERT_DIRECTLY =
      optional(
          "alertDirectly",
          new MapOf<>(Quantities.DURATION),
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
