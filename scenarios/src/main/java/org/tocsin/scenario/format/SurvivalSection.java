package org.tocsin.scenario.format;

import static org.tocsin.scenario.shape.Field.optional;
import static org.tocsin.scenario.shape.Field.required;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.incident.CardiacArrest;
import org.tocsin.incident.CardiacArrest.Source;
import org.tocsin.incident.LogLogistic;
import org.tocsin.incident.Stable;
import org.tocsin.incident.Survival;
import org.tocsin.incident.SurvivalTable;
import org.tocsin.scenario.shape.Choice;
import org.tocsin.scenario.shape.Field;
import org.tocsin.scenario.shape.Form;
import org.tocsin.scenario.shape.ListOf;
import org.tocsin.scenario.shape.OneOf;
import org.tocsin.scenario.shape.Quantities;
import org.tocsin.scenario.shape.Scalars;
import org.tocsin.scenario.shape.Shape;

/** How the chance to survive falls while people wait. */
final class SurvivalSection {

  private static final double MILLIS_PER_MINUTE = 60_000;

  private static final Field<Source> CARDIAC_ARREST =
      required("cardiacArrest", new Choice<>(sources()), "a published regression");
  private static final Field<Duration> BYSTANDER =
      optional(
          "bystanderCpr",
          Quantities.DURATION,
          "when a bystander begins with chest compressions; nobody does");
  private static final Field<Double> START =
      required("start", Scalars.number(0, 1), "chance with help at once");
  private static final Field<Duration> SCALE =
      required("scale", Quantities.SPAN, "time after which half of it is left");
  private static final Field<Double> SHAPE_PARAMETER =
      required("shape", Scalars.number(0.01, 100), "steepness, a plain number");
  private static final Field<Duration> AFTER =
      required("after", Quantities.SPAN, "time since the beginning");
  private static final Field<Double> SHARE =
      required("share", Scalars.number(0, 1), "of those reached then, the share that lives");
  private static final Field<List<SurvivalTable.Point>> TABLE =
      required(
          "table",
          ListOf.some(
              new Form<>(
                  "survivalPoint",
                  "A point of a survival table.",
                  List.of(AFTER, SHARE),
                  v -> new SurvivalTable.Point(minutes(v.get(AFTER)), v.get(SHARE)))),
          "points, straight between them, from 1 at the beginning on; after the last nobody lives");

  static final Shape<Survival> SHAPE =
      new OneOf<>(
          Optional.of(new Choice<>(words())),
          List.of(
              new OneOf.Case<>(
                  "cardiacArrest",
                  new Form<>(
                      "cardiacArrest",
                      "A cardiac arrest; the first crew with medical begins with everything.",
                      List.of(CARDIAC_ARREST, BYSTANDER),
                      v ->
                          new CardiacArrest(
                              v.get(CARDIAC_ARREST),
                              v.find(BYSTANDER).map(SurvivalSection::minutes)))),
              new OneOf.Case<>(
                  "start",
                  new Form<>(
                      "logLogistic",
                      "Scaled log-logistic: start / ((t / scale)^shape + 1).",
                      List.of(START, SCALE, SHAPE_PARAMETER),
                      v ->
                          new LogLogistic(
                              v.get(START), minutes(v.get(SCALE)), v.get(SHAPE_PARAMETER)))),
              new OneOf.Case<>(
                  "table",
                  new Form<>(
                      "survivalTable",
                      "Survival read off a table.",
                      List.of(TABLE),
                      v -> new SurvivalTable(v.get(TABLE))))));

  private SurvivalSection() {}

  private static double minutes(Duration time) {
    return time.toMillis() / MILLIS_PER_MINUTE;
  }

  private static Map<String, Source> sources() {
    Map<String, Source> words = new LinkedHashMap<>();
    words.put("larsen", Source.LARSEN);
    words.put("valenzuela", Source.VALENZUELA);
    words.put("waalewijn", Source.WAALEWIJN);
    words.put("de-maio", Source.DE_MAIO);
    return words;
  }

  private static Map<String, Survival> words() {
    Map<String, Survival> words = new LinkedHashMap<>();
    sources()
        .forEach((word, source) -> words.put(word, new CardiacArrest(source, Optional.empty())));
    words.put("immediate", LogLogistic.IMMEDIATE);
    words.put("delayed", LogLogistic.DELAYED);
    words.put("tangshan", SurvivalTable.TANGSHAN);
    words.put("kobe", SurvivalTable.KOBE);
    words.put("stable", new Stable());
    return words;
  }
}
