package org.tocsin.scenario.format;

import static org.tocsin.scenario.shape.Field.optional;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.roads.NetworkKind;
import org.tocsin.scenario.shape.Choice;
import org.tocsin.scenario.shape.Field;
import org.tocsin.scenario.shape.Form;
import org.tocsin.scenario.shape.MapOf;
import org.tocsin.scenario.shape.Named;
import org.tocsin.scenario.shape.Quantities;
import org.tocsin.scenario.shape.Scalars;
import org.tocsin.time.Speed;

/** A way of moving, or changes to one that Tocsin knows; what is absent stays as it is there. */
public record ModeSection(
    Optional<NetworkKind> network,
    Named<Speed> speeds,
    Optional<Double> factor,
    Optional<Boolean> heedsMaxSpeed,
    Optional<Speed> offRoad) {

  private static final Field<NetworkKind> NETWORK =
      optional("network", new Choice<>(networks()), "the streets it uses; car");
  private static final Field<Named<Speed>> SPEEDS =
      optional(
          "speeds",
          new MapOf<>(Quantities.SPEED),
          "speed by road class, and otherwise; those of the city");
  private static final Field<Double> FACTOR =
      optional("factor", Scalars.number(0.01, 10), "factor on every speed; 1");
  private static final Field<Boolean> HEEDS =
      optional(
          "heedsMaxSpeed",
          Scalars.YES_NO,
          "whether tagged maximum speeds replace the class speed; true for cars, else false");
  private static final Field<Speed> OFF_ROAD =
      optional("offRoad", Quantities.SPEED, "speed between a point and its street; 5 km/h");

  static final Form<ModeSection> FORM =
      new Form<>(
          "mode",
          "How units move. Known without declaring: drive, drive-home, walk, e-bike.",
          List.of(NETWORK, SPEEDS, FACTOR, HEEDS, OFF_ROAD),
          v ->
              new ModeSection(
                  v.find(NETWORK),
                  v.or(SPEEDS, Named.none()),
                  v.find(FACTOR),
                  v.find(HEEDS),
                  v.find(OFF_ROAD)));

  private static Map<String, NetworkKind> networks() {
    Map<String, NetworkKind> words = new LinkedHashMap<>();
    words.put("car", NetworkKind.CAR);
    words.put("foot", NetworkKind.FOOT);
    return words;
  }
}
