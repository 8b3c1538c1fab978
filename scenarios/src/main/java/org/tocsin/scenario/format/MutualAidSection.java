package org.tocsin.scenario.format;

import static org.tocsin.scenario.shape.Field.optional;
import static org.tocsin.scenario.shape.Field.required;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.city.Tier;
import org.tocsin.roads.Position;
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

/**
 * A neighbour who helps when asked.
 *
 * @param station where his units wait
 * @param fromLevel alarm level at which he is asked; empty: when an incident has to wait
 */
public record MutualAidSection(
    StationSection.One station, Duration requestDelay, Optional<Spotted<String>> fromLevel) {

  static final Field<Spotted<String>> NAME =
      required(
          "name",
          Spotted.of(Scalars.NAME_WORD),
          "the neighbour: no station has this name; results show it as a station of tier mutual-aid");
  private static final Field<Spotted<Position>> AT =
      required("at", Spotted.of(Points.POINT), "where his units set out");
  private static final Field<List<StationSection.Units>> UNITS =
      required("units", ListOf.some(StationSection.UNITS_FORM), "who may come");
  private static final Field<Duration> DELAY =
      optional(
          "requestDelay",
          Quantities.DURATION,
          "from asking to the answer; then those of his units who are free may be sent; 10 min");
  private static final Field<Spotted<String>> ALARM =
      required("alarm", Spotted.of(Scalars.NAME_WORD), "a level of some incident's needs");
  private static final Shape<Optional<Spotted<String>>> WHEN_SHAPE =
      new OneOf<>(
          Optional.of(new Choice<>(Map.of("queued", Optional.empty()))),
          List.of(
              new OneOf.Case<>(
                  "alarm",
                  new Form<>(
                      "aidFromAlarm",
                      "Asked when an incident reaches an alarm level.",
                      List.of(ALARM),
                      v -> Optional.of(v.get(ALARM))))));
  private static final Field<Optional<Spotted<String>>> WHEN =
      optional(
          "when",
          WHEN_SHAPE,
          "when he is asked, once for each incident: as soon as it has to wait for units (queued), or"
              + " from an alarm level on; queued");

  static final Form<MutualAidSection> FORM =
      new Form<>(
          "mutualAid",
          "A neighbour whose units help when asked. Nobody else may send them.",
          List.of(NAME, AT, UNITS, DELAY, WHEN),
          MutualAidSection::of);

  private static MutualAidSection of(Values v) {
    return new MutualAidSection(
        new StationSection.One(
            v.get(NAME),
            Optional.empty(),
            Tier.MUTUAL_AID.id(),
            Optional.empty(),
            v.get(AT),
            v.get(UNITS),
            StaffSection.NONE),
        v.or(DELAY, Duration.ofMinutes(10)),
        v.or(WHEN, Optional.empty()));
  }
}
