package org.tocsin.scenario.format;

import static org.tocsin.scenario.shape.Field.optional;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.tocsin.random.RandomDuration;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.shape.Field;
import org.tocsin.scenario.shape.Form;
import org.tocsin.scenario.shape.MapOf;
import org.tocsin.scenario.shape.Named;
import org.tocsin.scenario.shape.Quantities;
import org.tocsin.scenario.shape.Scalars;
import org.tocsin.scenario.shape.Spotted;

/**
 * How the alarm level follows what is found on scene.
 *
 * @param findsSpot where the chances are written
 */
public record AlarmSection(
    Optional<Spotted<String>> atOnce,
    RandomDuration sizeUp,
    Named<Double> finds,
    Spot findsSpot,
    Optional<Duration> risesAfter) {

  private static final Field<Spotted<String>> AT_ONCE =
      optional(
          "atOnce",
          Spotted.of(Scalars.NAME_WORD),
          "the highest level of needs that is called for when the call is verified; the last");
  private static final Field<RandomDuration> SIZE_UP =
      optional("sizeUp", Laws.TIME, "how long the first unit on scene looks; 0 s");
  private static final Field<Named<Double>> FINDS =
      optional(
          "finds",
          MapOf.some(Scalars.number(0, 1)),
          "chance that each level turns out to be what is needed, such as { first: 0.6, alarm-1:"
              + " 0.4 }, with sum 1: more units are then sent, or those on their way recalled; size-up"
              + " changes nothing");
  private static final Field<Duration> RISES_AFTER =
      optional(
          "risesAfter",
          Quantities.SPAN,
          "an incident not under control rises by a level each time this long has passed; never");

  static final Form<AlarmSection> FORM =
      new Form<>(
          "alarm",
          "How the alarm level follows what is found on scene.",
          List.of(AT_ONCE, SIZE_UP, FINDS, RISES_AFTER),
          v ->
              new AlarmSection(
                  v.find(AT_ONCE),
                  v.or(SIZE_UP, RandomDuration.ZERO),
                  v.or(FINDS, Named.none()),
                  v.spot(FINDS),
                  v.find(RISES_AFTER)));
}
