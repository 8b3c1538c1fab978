package org.tocsin.scenario.format;

import static org.tocsin.scenario.shape.Field.optional;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.incident.Room;
import org.tocsin.incident.Room.Formula;
import org.tocsin.scenario.shape.Choice;
import org.tocsin.scenario.shape.Field;
import org.tocsin.scenario.shape.Form;
import org.tocsin.scenario.shape.OneOf;
import org.tocsin.scenario.shape.Quantities;
import org.tocsin.scenario.shape.Shape;
import org.tocsin.scenario.shape.Values;
import org.tocsin.time.Distance;

/** The room where a fire begins, or none. */
final class RoomSection {

  private static final Field<Distance> LENGTH =
      optional("length", Quantities.DISTANCE, "inside; 4 m");
  private static final Field<Distance> WIDTH =
      optional("width", Quantities.DISTANCE, "inside; 4 m");
  private static final Field<Distance> HEIGHT =
      optional("height", Quantities.DISTANCE, "inside; 2.4 m");
  private static final Field<Distance> OPENING_WIDTH =
      optional("openingWidth", Quantities.DISTANCE, "of its one opening; 0.9 m");
  private static final Field<Distance> OPENING_HEIGHT =
      optional("openingHeight", Quantities.DISTANCE, "of its one opening; 2 m");
  private static final Field<Formula> FLASHOVER =
      optional(
          "flashover",
          new Choice<>(formulas()),
          "whose rule tells at what heat release it flashes over; thomas");

  static final Shape<Optional<Room>> SHAPE =
      new OneOf<>(
          Optional.of(new Choice<>(Map.of("none", Optional.<Room>empty()))),
          List.of(
              new OneOf.Case<>(
                  "length",
                  new Form<>(
                      "room",
                      "A room with one opening; at some heat release it flashes over and burns as a"
                          + " whole.",
                      List.of(LENGTH, WIDTH, HEIGHT, OPENING_WIDTH, OPENING_HEIGHT, FLASHOVER),
                      v -> Optional.of(room(v))))));

  private RoomSection() {}

  private static Room room(Values v) {
    Room usual = Room.USUAL;
    return new Room(
        metres(v, LENGTH, usual.length()),
        metres(v, WIDTH, usual.width()),
        metres(v, HEIGHT, usual.height()),
        metres(v, OPENING_WIDTH, usual.openingWidth()),
        metres(v, OPENING_HEIGHT, usual.openingHeight()),
        v.or(FLASHOVER, Formula.THOMAS));
  }

  private static double metres(Values v, Field<Distance> field, double otherwise) {
    return v.find(field).map(Distance::metres).orElse(otherwise);
  }

  private static Map<String, Formula> formulas() {
    Map<String, Formula> words = new LinkedHashMap<>();
    words.put("thomas", Formula.THOMAS);
    words.put("babrauskas", Formula.BABRAUSKAS);
    return words;
  }
}
