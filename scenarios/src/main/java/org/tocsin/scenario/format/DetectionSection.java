package org.tocsin.scenario.format;

import static org.tocsin.scenario.shape.Field.optional;
import static org.tocsin.scenario.shape.Field.required;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.incident.AlarmSource;
import org.tocsin.incident.Detection;
import org.tocsin.incident.SourceKind;
import org.tocsin.random.RandomDuration;
import org.tocsin.scenario.shape.Choice;
import org.tocsin.scenario.shape.Either;
import org.tocsin.scenario.shape.Field;
import org.tocsin.scenario.shape.Form;
import org.tocsin.scenario.shape.Scalars;
import org.tocsin.scenario.shape.Shape;
import org.tocsin.scenario.shape.Values;

/** How incidents become known: after a time, or by sources. */
final class DetectionSection {

  /** What a source is apart from its kind. */
  private record Habits(
      RandomDuration delay, double misses, double falseAlarms, double verifies, boolean direct) {

    AlarmSource of(SourceKind kind) {
      return new AlarmSource(kind, delay, misses, falseAlarms, verifies, direct);
    }
  }

  private static final Shape<Double> PROBABILITY = Scalars.number(0, 1);

  private static final Field<RandomDuration> DELAY =
      required("delay", Laws.TIME, "from occurred to noticed and reported");
  private static final Field<Double> MISSES =
      optional("misses", PROBABILITY, "probability that it does not notice at all; 0");
  private static final Field<Double> FALSE_ALARMS =
      optional(
          "falseAlarms",
          PROBABILITY,
          "share of what it is the first to notice that turns out to be nothing; the demand counts"
              + " these too; 0");
  private static final Field<Double> VERIFIES =
      optional(
          "verifies",
          PROBABILITY,
          "share of its false alarms that it finds out before it reports; 0");
  private static final Field<Boolean> LINE =
      optional(
          "line",
          new Choice<>(lines()),
          "public: waits for a call taker like everybody; direct: a line of its own, answered at"
              + " once and by no call taker, processed as usual; public");

  private static final Form<Habits> SOURCE =
      new Form<>(
          "alarmSource",
          "Who or what notices incidents and reports them.",
          List.of(DELAY, MISSES, FALSE_ALARMS, VERIFIES, LINE),
          v ->
              new Habits(
                  v.get(DELAY),
                  v.or(MISSES, 0.0),
                  v.or(FALSE_ALARMS, 0.0),
                  v.or(VERIFIES, 0.0),
                  v.or(LINE, false)));

  private static final Map<SourceKind, Field<Habits>> SOURCES = sources();

  private static final Form<Detection> FORM =
      new Form<>(
          "detection",
          "Sources, each of which may notice an incident; all that do report it, until a call is"
              + " answered. If what the first of them notices is a false alarm, the others see"
              + " nothing. What every source misses stays unreported.",
          List.copyOf(SOURCES.values()),
          DetectionSection::of);

  static final Shape<Detection> SHAPE = new Either<>(Laws.TIME.as(Detection::after), FORM);

  private DetectionSection() {}

  private static Detection of(Values v) {
    List<AlarmSource> sources = new ArrayList<>();
    SOURCES.forEach(
        (kind, field) -> v.find(field).ifPresent(habits -> sources.add(habits.of(kind))));
    return Detection.by(sources);
  }

  private static Map<SourceKind, Field<Habits>> sources() {
    Map<SourceKind, String> meanings = new EnumMap<>(SourceKind.class);
    meanings.put(SourceKind.CALLER, "somebody who calls; hangs up when the wait is too long");
    meanings.put(SourceKind.AUTOMATIC_ALARM, "a detector with a line to the call centre");
    meanings.put(SourceKind.PATROL, "a patrol that comes by");
    meanings.put(SourceKind.GRID_WORKER, "a worker who looks after a neighbourhood");
    meanings.put(SourceKind.MONITORING_CENTRE, "somebody who watches cameras and sensors");
    Map<SourceKind, Field<Habits>> fields = new EnumMap<>(SourceKind.class);
    meanings.forEach(
        (kind, meaning) -> fields.put(kind, optional(kind.id(), SOURCE, meaning + "; none")));
    return fields;
  }

  private static Map<String, Boolean> lines() {
    Map<String, Boolean> words = new LinkedHashMap<>();
    words.put("public", false);
    words.put("direct", true);
    return words;
  }
}
