package org.tocsin.scenario.format;

import static org.tocsin.scenario.shape.Field.optional;
import static org.tocsin.scenario.shape.Field.required;

import java.util.List;
import java.util.Optional;
import org.tocsin.random.RandomDuration;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.shape.Field;
import org.tocsin.scenario.shape.Form;
import org.tocsin.scenario.shape.Quantities;
import org.tocsin.scenario.shape.Scalars;
import org.tocsin.scenario.shape.Spotted;
import org.tocsin.scenario.shape.Values;
import org.tocsin.time.Distance;

/**
 * What an incident may bring about.
 *
 * @param id the author's; by default the type
 */
public record CauseSection(
    Optional<String> id,
    Spotted<String> type,
    int count,
    double probability,
    RandomDuration after,
    Optional<Distance> radius,
    Spotted<WhereSection> where,
    boolean unlessControlled,
    Spot spot) {

  private static final Field<String> ID =
      optional("id", Scalars.NAME_WORD, "part of the names of what is caused; the type");
  private static final Field<Spotted<String>> TYPE =
      required("type", Spotted.of(Scalars.NAME_WORD), "one of incidents: what is caused");
  private static final Field<Integer> COUNT =
      optional("count", Scalars.count(1, 1000), "how many it may cause; 1");
  private static final Field<Double> PROBABILITY =
      optional("probability", Scalars.number(0, 1), "of each of them; 1");
  private static final Field<RandomDuration> AFTER =
      optional("after", Laws.TIME, "from its beginning to theirs; 0 s");
  private static final Field<Distance> RADIUS =
      optional("radius", Quantities.DISTANCE, "how far from it they are at most; at its place");
  private static final Field<Spotted<WhereSection>> WHERE =
      optional(
          "where",
          Spotted.of(WhereSection.SHAPE),
          "at which places within the radius: population, streets, or points of a file; streets");
  private static final Field<Boolean> UNLESS_CONTROLLED =
      optional(
          "unlessControlled",
          Scalars.YES_NO,
          "whether they come only if it is not under control by then, as a fire spreads; false");

  static final Form<CauseSection> FORM =
      new Form<>(
          "cause",
          "What an incident may bring about: others, which may cause others in turn. False alarms"
              + " cause nothing.",
          List.of(ID, TYPE, COUNT, PROBABILITY, AFTER, RADIUS, WHERE, UNLESS_CONTROLLED),
          CauseSection::of);

  private static CauseSection of(Values v) {
    if (v.isWritten(WHERE) && !v.isWritten(RADIUS)) {
      throw new IllegalArgumentException("where without radius; both, or none for its own place");
    }
    return new CauseSection(
        v.find(ID),
        v.get(TYPE),
        v.or(COUNT, 1),
        v.or(PROBABILITY, 1.0),
        v.or(AFTER, RandomDuration.ZERO),
        v.find(RADIUS),
        v.or(WHERE, new Spotted<>(new WhereSection.AlongStreets(), v.spot())),
        v.or(UNLESS_CONTROLLED, false),
        v.spot());
  }
}
