package org.tocsin.scenario.format;

import static org.tocsin.scenario.shape.Field.decisive;
import static org.tocsin.scenario.shape.Field.required;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.tocsin.roads.Position;
import org.tocsin.scenario.shape.Field;
import org.tocsin.scenario.shape.Form;
import org.tocsin.scenario.shape.ListOf;
import org.tocsin.scenario.shape.OneOrSeveral;
import org.tocsin.scenario.shape.Quantities;
import org.tocsin.scenario.shape.Scalars;
import org.tocsin.scenario.shape.Spotted;
import org.tocsin.scenario.shape.Values;
import org.tocsin.time.Distance;

/** Roads that an inject means. */
public sealed interface RoadChoice {

  <T> T match(Cases<T> cases);

  /** What to do about each way to choose roads. */
  interface Cases<T> {

    T all(All choice);

    T named(Named choice);

    T withId(WithId choice);

    T ofClass(OfClass choice);

    T inZone(InZone choice);

    T inArea(InArea choice);

    T near(Near choice);
  }

  /** All of them. */
  record All() implements RoadChoice {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.all(this);
    }
  }

  /** All of a name. */
  record Named(Spotted<String> name) implements RoadChoice {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.named(this);
    }
  }

  /** Those that the source of the streets calls so. */
  record WithId(List<Spotted<String>> ids) implements RoadChoice {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.withId(this);
    }
  }

  /** All of some classes. */
  record OfClass(List<Spotted<String>> classes) implements RoadChoice {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.ofClass(this);
    }
  }

  /** All in a zone. */
  record InZone(Spotted<String> zone) implements RoadChoice {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.inZone(this);
    }
  }

  /** All in a polygon. */
  record InArea(Spotted<List<Position>> corners) implements RoadChoice {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.inArea(this);
    }
  }

  /** All that come as near to a point. */
  record Near(Spotted<Position> at, Distance radius) implements RoadChoice {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.near(this);
    }
  }

  Field<Spotted<String>> ROAD =
      decisive(
          "road",
          Spotted.of(Scalars.TEXT),
          "the name of a street on the map; one of these six is written");
  Field<List<Spotted<String>>> ID =
      decisive(
          "id",
          new OneOrSeveral<>(Spotted.of(Scalars.TEXT)),
          "what the source of the streets calls a road, or several: an OpenStreetMap way, a road_id"
              + " of the table of arcs; each from junction to junction. coverage.geojson shows them");
  Field<List<Spotted<String>>> CLASS =
      decisive(
          "class",
          new OneOrSeveral<>(Spotted.of(Scalars.NAME_WORD)),
          "class of streets, such as residential, or several");
  Field<Spotted<String>> ZONE =
      decisive("zone", Spotted.of(Scalars.NAME_WORD), "one of city.zones with an outline");
  Field<Spotted<List<Position>>> AREA =
      decisive(
          "area",
          Spotted.of(new ListOf<>(Points.POINT, 3)),
          "corners of a polygon, in order; what has any part in it");
  Field<Spotted<Position>> AT = required("at", Spotted.of(Points.POINT), "the point");
  Field<Distance> RADIUS =
      required("radius", Quantities.DISTANCE, "what comes as near as that to it");
  Form<Near> NEAR_FORM =
      new Form<>(
          "near", "Around a point.", List.of(AT, RADIUS), v -> new Near(v.get(AT), v.get(RADIUS)));
  Field<Near> NEAR = decisive("near", NEAR_FORM, "a point and how far around it");

  /**
   * What is done to roads that are chosen in one of these ways.
   *
   * @param done the verb, such as {@code close}
   * @param own the keys beside the choice
   */
  static <T> Form<T> chosen(
      String done,
      String meaning,
      List<Field<?>> own,
      BiFunction<Spotted<RoadChoice>, Values, T> maker) {
    List<Field<?>> fields = new ArrayList<>(List.of(ROAD, ID, CLASS, ZONE, AREA, NEAR));
    fields.addAll(own);
    return new Form<>(
        done, meaning, fields, v -> maker.apply(new Spotted<>(choice(v), v.spot()), v));
  }

  private static RoadChoice choice(Values v) {
    List<RoadChoice> all = new ArrayList<>();
    v.find(ROAD).map(Named::new).ifPresent(all::add);
    v.find(ID).map(WithId::new).ifPresent(all::add);
    v.find(CLASS).map(OfClass::new).ifPresent(all::add);
    v.find(ZONE).map(InZone::new).ifPresent(all::add);
    v.find(AREA).map(InArea::new).ifPresent(all::add);
    v.find(NEAR).ifPresent(all::add);
    if (all.size() != 1) {
      throw new IllegalArgumentException(
          all.size() + " of road, id, class, zone, area and near; one of them");
    }
    return all.get(0);
  }
}
