package org.tocsin.scenario.format;

import static org.tocsin.scenario.shape.Field.optional;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.tocsin.city.Readiness;
import org.tocsin.random.RandomDuration;
import org.tocsin.scenario.shape.Field;
import org.tocsin.scenario.shape.Form;
import org.tocsin.scenario.shape.Quantities;
import org.tocsin.scenario.shape.Scalars;
import org.tocsin.scenario.shape.Values;

/** How a crew gets going; what is absent is taken from elsewhere. */
public record ReadinessSection(
    Optional<RandomDuration> turnout,
    Optional<Duration> constantTravel,
    Optional<Double> travelNoiseSigma,
    Optional<RandomDuration> setUp) {

  private static final Field<RandomDuration> TURNOUT =
      optional("turnout", Laws.TIME, "from notified to wheels rolling; 0 s");
  private static final Field<Duration> CONSTANT_TRAVEL =
      optional(
          "constantTravel",
          Quantities.DURATION,
          "the part of travel that does not depend on distance; 0 s");
  private static final Field<Double> NOISE =
      optional(
          "noise",
          Scalars.number(0, 3),
          "sigma of the log-normal factor (median 1) on a trip's time; 0");
  private static final Field<RandomDuration> SET_UP =
      optional("setUp", Laws.TIME, "from on scene to first action; 0 s");

  static final List<Field<?>> FIELDS = List.of(TURNOUT, CONSTANT_TRAVEL, NOISE, SET_UP);

  static final Form<ReadinessSection> FORM =
      new Form<>(
          "readiness",
          "How a crew gets going at stations of a tier.",
          FIELDS,
          ReadinessSection::of);

  static ReadinessSection of(Values v) {
    return new ReadinessSection(
        v.find(TURNOUT), v.find(CONSTANT_TRAVEL), v.find(NOISE), v.find(SET_UP));
  }

  /** The readiness of a unit type. */
  public Readiness complete() {
    return over(new Readiness(RandomDuration.ZERO, Duration.ZERO, 0, RandomDuration.ZERO));
  }

  /** What is said here laid over another. */
  public Readiness over(Readiness other) {
    return new Readiness(
        turnout.orElse(other.turnout()),
        constantTravel.orElse(other.constantTravel()),
        travelNoiseSigma.orElse(other.travelNoiseSigma()),
        setUp.orElse(other.setUp()));
  }
}
