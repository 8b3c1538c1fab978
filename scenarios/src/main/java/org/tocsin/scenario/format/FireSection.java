package org.tocsin.scenario.format;

import static org.tocsin.scenario.shape.Field.optional;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.incident.FireFighting;
import org.tocsin.incident.FireGrowth;
import org.tocsin.incident.FireGrowth.Pace;
import org.tocsin.incident.GrowingFire;
import org.tocsin.incident.Room;
import org.tocsin.random.RandomDuration;
import org.tocsin.scenario.shape.Amounts;
import org.tocsin.scenario.shape.Choice;
import org.tocsin.scenario.shape.Field;
import org.tocsin.scenario.shape.Form;
import org.tocsin.scenario.shape.Quantities;
import org.tocsin.scenario.shape.Scalars;
import org.tocsin.scenario.shape.Values;

/** A fire that grows. */
final class FireSection {

  private static final String UNCHECKED = " (from memory of the literature, unchecked)";

  private static final Field<Pace> GROWTH =
      optional(
          "growth",
          new Choice<>(paces()),
          "heat grows with the square of time, to 1055 kW in 600, 300, 150 or 75 s; medium");
  private static final Field<Double> ALPHA =
      optional("alpha", Scalars.number(1e-6, 10), "growth in kW/s2 instead of a class; by growth");
  private static final Field<RandomDuration> INCUBATION =
      optional("incubation", Laws.TIME, "from occurred to the first flames; 0 s");
  private static final Field<Optional<Room>> ROOM =
      optional(
          "room",
          RoomSection.SHAPE,
          "where it begins and may flash over, or none in the open; 4 m x 4 m x 2.4 m with a door of"
              + " 0.9 m x 2 m");
  private static final Field<Double> AREA =
      optional("area", Amounts.AREA, "the largest area that can burn; 100 m2" + UNCHECKED);
  private static final Field<Double> HEAT_PER_AREA =
      optional(
          "heatPerArea",
          Amounts.HEAT_PER_AREA,
          "heat release of what burns: dwellings and offices 250 to 500, shops and stores 500 to"
              + " 1000 kW/m2; 250 kW/m2"
              + UNCHECKED);
  private static final Field<Double> FIRE_LOAD =
      optional(
          "fireLoad",
          Amounts.FIRE_LOAD,
          "heat in the fuel, after which a fire without water burns out; 780 MJ/m2" + UNCHECKED);
  private static final Field<Double> INITIAL_ATTACK =
      optional(
          "initialAttack",
          Amounts.HEAT,
          "up to this heat release a unit with initial-attack puts it out with extinguishers; 300 kW"
              + UNCHECKED);
  private static final Field<Double> EFFICIENCY =
      optional(
          "efficiency",
          Scalars.number(0.01, 1),
          "share of the water that takes up heat, 2.6 MW for 1 kg/s; 0.4" + UNCHECKED);
  private static final Field<Double> WATER_PER_AREA =
      optional(
          "waterPerArea",
          Amounts.FLOW_PER_AREA,
          "water that holds a burning area, such as 5 L/min/m2, instead of efficiency; by efficiency");
  private static final Field<Duration> DECAY =
      optional(
          "decay",
          Quantities.SPAN,
          "time in which the heat falls to 37 % under just enough water, half of it under twice as"
              + " much; knocked down at 5 %; 2 min"
              + UNCHECKED);
  private static final Field<RandomDuration> OVERHAUL =
      optional(
          "overhaul",
          Laws.TIME,
          "how long each unit works once the fire is down; 20 min" + UNCHECKED);
  private static final Field<Double> STOPS_AT_DETECTION =
      optional(
          "stopsAtDetection",
          Scalars.number(0, 1),
          "share that grows no more once it is reported; half in London (Särdqvist and Holmstedt"
              + " 2000); 0");
  private static final Field<Double> STOPS_ON_ARRIVAL =
      optional(
          "stopsOnArrival",
          Scalars.number(0, 1),
          "share that grows no more once somebody is on scene; a further quarter in London; 0");
  private static final Field<Double> VALUE_PER_AREA =
      optional(
          "valuePerArea",
          Scalars.number(0, 1e9),
          "loss for each m2 burnt, in your money; no loss is reckoned");

  static final Form<GrowingFire> FORM =
      new Form<>(
          "fire",
          "A fire that grows until it has enough water, stops by itself or has burnt its fuel.",
          List.of(
              GROWTH,
              ALPHA,
              INCUBATION,
              ROOM,
              AREA,
              HEAT_PER_AREA,
              FIRE_LOAD,
              INITIAL_ATTACK,
              EFFICIENCY,
              WATER_PER_AREA,
              DECAY,
              OVERHAUL,
              STOPS_AT_DETECTION,
              STOPS_ON_ARRIVAL,
              VALUE_PER_AREA),
          FireSection::fire);

  private FireSection() {}

  private static GrowingFire fire(Values v) {
    v.refuseBoth(GROWTH, ALPHA);
    v.refuseBoth(EFFICIENCY, WATER_PER_AREA);
    double heatPerArea = v.or(HEAT_PER_AREA, 250.0);
    FireGrowth growth =
        new FireGrowth(
            v.find(ALPHA).orElseGet(() -> v.or(GROWTH, Pace.MEDIUM).alpha()),
            v.or(ROOM, Optional.of(Room.USUAL)),
            heatPerArea,
            v.or(AREA, 100.0),
            v.or(FIRE_LOAD, 780.0));
    double water =
        v.find(WATER_PER_AREA)
            .map(flow -> FireFighting.waterByArea(flow, heatPerArea))
            .orElseGet(() -> FireFighting.waterByHeat(v.or(EFFICIENCY, 0.4)));
    FireFighting fighting =
        new FireFighting(
            v.or(INITIAL_ATTACK, 300.0),
            water,
            v.or(DECAY, Duration.ofMinutes(2)),
            v.or(OVERHAUL, RandomDuration.constant(Duration.ofMinutes(20))));
    return new GrowingFire(
        v.or(INCUBATION, RandomDuration.ZERO),
        growth,
        fighting,
        v.or(STOPS_AT_DETECTION, 0.0),
        v.or(STOPS_ON_ARRIVAL, 0.0),
        v.find(VALUE_PER_AREA));
  }

  private static Map<String, Pace> paces() {
    Map<String, Pace> words = new LinkedHashMap<>();
    for (Pace pace : Pace.values()) {
      words.put(pace.id(), pace);
    }
    return words;
  }
}
