package org.tocsin.scenario.format;

import static org.tocsin.scenario.shape.Field.optional;
import static org.tocsin.scenario.shape.Field.required;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.shape.Field;
import org.tocsin.scenario.shape.Form;
import org.tocsin.scenario.shape.OneOrSeveral;
import org.tocsin.scenario.shape.Quantities;
import org.tocsin.scenario.shape.Scalars;
import org.tocsin.scenario.shape.Spotted;
import org.tocsin.scenario.shape.Values;

/** What an inject does to stations, units and crews. */
public sealed interface ForceEffectSection extends EffectSection {

  @Override
  default <T> T bySubject(
      Function<RoadEffectSection, T> roads,
      Function<ForceEffectSection, T> forces,
      Function<HospitalEffectSection, T> hospitals,
      Function<DemandEffectSection, T> demand,
      Function<SignalEffectSection, T> signals) {
    return forces.apply(this);
  }

  <T> T match(Function<Out, T> out, Function<Back, T> back, Function<FewerPeople, T> fewer);

  /**
   * Stations and units that are meant.
   *
   * @param unitsOf stations all of whose units are meant
   */
  record Those(
      List<Spotted<String>> stations,
      List<Spotted<String>> units,
      List<Spotted<String>> unitsOf,
      Spot spot) {}

  /** Stations are shut, units out of service. */
  record Out(Those those, Optional<Duration> lasting) implements ForceEffectSection {
    @Override
    public <T> T match(
        Function<Out, T> out, Function<Back, T> back, Function<FewerPeople, T> fewer) {
      return out.apply(this);
    }
  }

  /** Stations are open again, units in service. */
  record Back(Those those) implements ForceEffectSection {
    @Override
    public <T> T match(
        Function<Out, T> out, Function<Back, T> back, Function<FewerPeople, T> fewer) {
      return back.apply(this);
    }
  }

  /** Stations have fewer people. */
  record FewerPeople(List<Spotted<String>> stations, int fewer, Optional<Duration> lasting)
      implements ForceEffectSection {
    @Override
    public <T> T match(
        Function<Out, T> out, Function<Back, T> back, Function<FewerPeople, T> fewer) {
      return fewer.apply(this);
    }
  }

  Field<List<Spotted<String>>> STATION =
      optional(
          "station",
          new OneOrSeveral<>(Spotted.of(Scalars.NAME_WORD)),
          "a station, or several: nobody turns out from there, as behind doors that do not open;"
              + " who is on the road goes on and can be sent until in quarters; none");
  Field<List<Spotted<String>>> UNIT =
      optional(
          "unit",
          new OneOrSeveral<>(Spotted.of(Scalars.TEXT)),
          "a unit, such as harbour/engine-1, or several: not sent any more, and turns back if it is"
              + " on its way to an incident; at work it finishes; none");
  Field<List<Spotted<String>>> UNITS_OF =
      optional(
          "unitsOf",
          new OneOrSeveral<>(Spotted.of(Scalars.NAME_WORD)),
          "a station, or several, all of whose units are meant, wherever they are; none");
  Field<Duration> OUT_FOR =
      optional("for", Quantities.SPAN, "how long it holds; until something brings them back");
  Field<List<Out>> OUT =
      optional(
          "out",
          new OneOrSeveral<>(
              new Form<>(
                  "out",
                  "Stations and units that are out of service.",
                  List.of(STATION, UNIT, UNITS_OF, OUT_FOR),
                  v -> new Out(those(v), v.find(OUT_FOR)))),
          "stations and units that are out of service; none");
  Field<List<Back>> BACK =
      optional(
          "back",
          new OneOrSeveral<>(
              new Form<>(
                  "back",
                  "Stations and units that are in service again.",
                  List.of(STATION, UNIT, UNITS_OF),
                  v -> new Back(those(v)))),
          "stations and units that are in service again, whatever inject had put them out; none");

  Field<List<Spotted<String>>> OF =
      required(
          "station",
          new OneOrSeveral<>(Spotted.of(Scalars.NAME_WORD)),
          "a station that counts its people, or several");
  Field<Integer> FEWER =
      required(
          "fewer",
          Scalars.count(1, 100_000),
          "how many people each of them lacks; of several that hold all count");
  Field<Duration> CREW_FOR = optional("for", Quantities.SPAN, "how long it holds; to the end");
  Field<List<FewerPeople>> CREW =
      optional(
          "crew",
          new OneOrSeveral<>(
              new Form<>(
                  "crew",
                  "People whom stations lack, as in an epidemic: units for which too few are left"
                      + " cannot go.",
                  List.of(OF, FEWER, CREW_FOR),
                  v -> new FewerPeople(v.get(OF), v.get(FEWER), v.find(CREW_FOR)))),
          "people whom stations lack; none");

  List<Field<? extends List<? extends EffectSection>>> FIELDS = List.of(OUT, BACK, CREW);

  private static Those those(Values v) {
    if (!v.isWritten(STATION) && !v.isWritten(UNIT) && !v.isWritten(UNITS_OF)) {
      throw new IllegalArgumentException("nobody named; station, unit or unitsOf");
    }
    return new Those(
        v.or(STATION, List.of()), v.or(UNIT, List.of()), v.or(UNITS_OF, List.of()), v.spot());
  }
}
