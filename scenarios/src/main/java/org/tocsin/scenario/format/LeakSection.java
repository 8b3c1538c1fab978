package org.tocsin.scenario.format;

import static org.tocsin.scenario.shape.Field.optional;

import java.time.Duration;
import java.util.List;
import org.tocsin.incident.GasLeak;
import org.tocsin.random.RandomDuration;
import org.tocsin.scenario.shape.Field;
import org.tocsin.scenario.shape.Form;
import org.tocsin.scenario.shape.Quantities;
import org.tocsin.scenario.shape.Scalars;
import org.tocsin.scenario.shape.Values;
import org.tocsin.time.Distance;

/** A leak of gas. */
final class LeakSection {

  private static final String PARAMETER = " (a parameter, no standard)";

  private static final Field<Double> IGNITION =
      optional(
          "ignitionPerMinute",
          Scalars.number(0, 100),
          "hazard of ignition in a minute while gas comes; 0.002" + PARAMETER);
  private static final Field<RandomDuration> CLOSING =
      optional(
          "closing",
          Laws.TIME,
          "how long the first unit with hazmat takes to close it; 15 min" + PARAMETER);
  private static final Field<RandomDuration> LASTING =
      optional("lasting", Laws.TIME, "how long it lasts if nobody closes it; 3 h" + PARAMETER);
  private static final Field<Distance> RADIUS =
      optional(
          "radius",
          Quantities.DISTANCE,
          "within which people are hurt, or led away by units with police; 50 m" + PARAMETER);
  private static final Field<Double> DENSITY =
      optional(
          "peoplePerKm2",
          Scalars.number(0, 1e6),
          "people around at first, for each square kilometre; 10000" + PARAMETER);
  private static final Field<Double> EVACUATED =
      optional(
          "evacuatedPerMinute",
          Scalars.number(0, 1e6),
          "people whom one unit leads away in a minute; 20" + PARAMETER);
  private static final Field<Double> HURT =
      optional(
          "hurtShare",
          Scalars.number(0, 1),
          "of those still there, the share that an explosion hurts; 0.1" + PARAMETER);
  private static final Field<Double> KILLED =
      optional(
          "killedShare",
          Scalars.number(0, 1),
          "of those hurt, the share that dies; 0.1" + PARAMETER);
  private static final Field<Double> DAMAGE =
      optional(
          "damage",
          Scalars.number(0, 2e9),
          "loss by an explosion, in your money; no loss is reckoned");
  private static final Field<RandomDuration> AFTERCARE =
      optional(
          "aftercare", Laws.TIME, "how long each unit works when all is over; 20 min" + PARAMETER);

  static final Form<GasLeak> FORM =
      new Form<>(
          "leak",
          "Gas that may ignite in every minute until it is closed.",
          List.of(
              IGNITION, CLOSING, LASTING, RADIUS, DENSITY, EVACUATED, HURT, KILLED, DAMAGE,
              AFTERCARE),
          LeakSection::leak);

  private LeakSection() {}

  private static GasLeak leak(Values v) {
    return new GasLeak(
        v.or(IGNITION, 0.002),
        time(v, CLOSING, Duration.ofMinutes(15)),
        time(v, LASTING, Duration.ofHours(3)),
        v.or(RADIUS, Distance.ofMetres(50)).metres(),
        v.or(DENSITY, 10_000.0),
        v.or(EVACUATED, 20.0),
        v.or(HURT, 0.1),
        v.or(KILLED, 0.1),
        v.find(DAMAGE),
        time(v, AFTERCARE, Duration.ofMinutes(20)));
  }

  private static RandomDuration time(Values v, Field<RandomDuration> field, Duration otherwise) {
    return v.or(field, RandomDuration.constant(otherwise));
  }
}
