package org.tocsin.scenario.format;

import static org.tocsin.scenario.shape.Field.optional;
import static org.tocsin.scenario.shape.Field.required;

import java.util.List;
import java.util.Optional;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.shape.Field;
import org.tocsin.scenario.shape.Form;
import org.tocsin.scenario.shape.OneOrSeveral;
import org.tocsin.scenario.shape.Scalars;
import org.tocsin.scenario.shape.Spotted;

/** What a variant of the drill changes. Stations go first, then others come, then units count. */
public record VariantSection(
    List<Spotted<String>> removed,
    List<StationSection> added,
    List<UnitCount> units,
    Optional<DispatchSection> dispatch,
    Optional<Spotted<RelocationSection>> relocation,
    Spot spot) {

  /** The drill as it is, among its variants. */
  public static final String BASELINE = "baseline";

  /** How many units of a type a station has. */
  public record UnitCount(Spotted<String> station, Spotted<String> type, int count) {}

  private static final Field<List<Spotted<String>>> REMOVE =
      optional(
          "removeStations",
          new OneOrSeveral<>(Spotted.of(Scalars.NAME_WORD)),
          "stations that are closed with all who wait there: one or a list; they drop out of run"
              + " cards and compliance tables, and injects leave them alone; none");
  private static final Field<List<StationSection>> ADD =
      optional(
          "addStations",
          new OneOrSeveral<>(StationSection.SHAPE),
          "stations that are opened, as in stations; none");
  private static final Field<Spotted<String>> STATION =
      required("station", Spotted.of(Scalars.NAME_WORD), "one of stations, or one that is added");
  private static final Field<Spotted<String>> TYPE =
      required("type", Spotted.of(Scalars.NAME_WORD), "one of unitTypes");
  private static final Field<Integer> COUNT =
      required("count", Scalars.count(0, 10_000), "how many there are then; 0 for none");
  private static final Field<List<UnitCount>> UNITS =
      optional(
          "units",
          new OneOrSeveral<>(
              new Form<>(
                  "unitCount",
                  "How many units of a type a station has instead. Those that it gets are like"
                      + " those that it has.",
                  List.of(STATION, TYPE, COUNT),
                  v -> new UnitCount(v.get(STATION), v.get(TYPE), v.get(COUNT)))),
          "how many units stations have instead: one or a list; as they have");
  private static final Field<DispatchSection> DISPATCH =
      optional("dispatch", DispatchSection.SHAPE, "whom to send instead; as in the plan");
  private static final Field<Spotted<RelocationSection>> RELOCATION =
      optional(
          "relocation",
          Spotted.of(RelocationSection.SHAPE),
          "who moves up instead; as in the plan");

  static final Form<VariantSection> FORM =
      new Form<>(
          "variant",
          "The drill with some changes, for comparisons: all else is as in the drill itself.",
          List.of(REMOVE, ADD, UNITS, DISPATCH, RELOCATION),
          v ->
              new VariantSection(
                  v.or(REMOVE, List.of()),
                  v.or(ADD, List.of()),
                  v.or(UNITS, List.of()),
                  v.find(DISPATCH),
                  v.find(RELOCATION),
                  v.spot()));

  public VariantSection {
    removed = List.copyOf(removed);
    added = List.copyOf(added);
    units = List.copyOf(units);
  }
}
