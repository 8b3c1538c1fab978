package org.tocsin.scenario.format;

import static org.tocsin.scenario.shape.Field.decisive;
import static org.tocsin.scenario.shape.Field.optional;
import static org.tocsin.scenario.shape.Field.required;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.scenario.shape.Choice;
import org.tocsin.scenario.shape.Field;
import org.tocsin.scenario.shape.Form;
import org.tocsin.scenario.shape.ListOf;
import org.tocsin.scenario.shape.MapOf;
import org.tocsin.scenario.shape.Named;
import org.tocsin.scenario.shape.Quantities;
import org.tocsin.time.Distance;
import org.tocsin.time.Speed;

/** The fixed place, without its stations. */
public record CitySection(
    RoadsSection roads,
    Named<Speed> speeds,
    Named<BandSection> bands,
    Distance snapLimit,
    boolean meetsAtJunctions,
    List<ZoneSection> zones,
    List<HospitalSection> hospitals) {

  private static final Distance DEFAULT_SNAP_LIMIT = Distance.ofMetres(500);

  private static final Field<RoadsSection> ROADS =
      required("roads", RoadsSection.SHAPE, "where the streets come from");
  private static final Field<Named<Speed>> SPEEDS =
      optional(
          "speeds",
          new MapOf<>(Quantities.SPEED),
          "speed of cars by road class where no maximum is tagged, and otherwise");
  private static final Field<Named<BandSection>> BANDS =
      optional(
          "bands",
          new MapOf<>(BandSection.FORM),
          "up to five parts of the week with their own traffic; the first that fits holds");
  private static final Field<Distance> SNAP_LIMIT =
      decisive("snapLimit", Quantities.DISTANCE, "how far a point may lie from a street; 500 m");
  private static final Field<Boolean> ACCESS =
      decisive(
          "access",
          new Choice<>(accesses()),
          "where points meet the streets: at the nearest spot of any street (streets), or at the"
              + " nearest junction (junctions), of those that a table of nodes marks with yes in a"
              + " column access, if it has one; streets");
  private static final Field<List<ZoneSection>> ZONES =
      optional("zones", ListOf.any(ZoneSection.SHAPE), "areas with people; none");
  private static final Field<List<HospitalSection>> HOSPITALS =
      optional("hospitals", ListOf.any(HospitalSection.SHAPE), "hospitals; none");

  static final Form<CitySection> FORM =
      new Form<>(
          "city",
          "The fixed place: streets, traffic, zones, hospitals.",
          List.of(ROADS, SPEEDS, BANDS, SNAP_LIMIT, ACCESS, ZONES, HOSPITALS),
          v ->
              new CitySection(
                  v.get(ROADS),
                  v.or(SPEEDS, Named.none()),
                  v.or(BANDS, Named.none()),
                  v.or(SNAP_LIMIT, DEFAULT_SNAP_LIMIT),
                  v.or(ACCESS, false),
                  v.or(ZONES, List.of()),
                  v.or(HOSPITALS, List.of())));

  private static Map<String, Boolean> accesses() {
    Map<String, Boolean> words = new LinkedHashMap<>();
    words.put("streets", false);
    words.put("junctions", true);
    return words;
  }
}
