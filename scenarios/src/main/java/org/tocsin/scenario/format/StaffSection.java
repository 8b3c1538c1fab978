package org.tocsin.scenario.format;

import static org.tocsin.scenario.shape.Field.optional;
import static org.tocsin.scenario.shape.Field.required;

import java.util.List;
import java.util.Optional;
import org.tocsin.scenario.shape.Field;
import org.tocsin.scenario.shape.Form;
import org.tocsin.scenario.shape.ListOf;
import org.tocsin.scenario.shape.Scalars;
import org.tocsin.scenario.shape.Spotted;
import org.tocsin.scenario.shape.Values;

/**
 * Who is at a station, and when.
 *
 * @param roster of its units that have none of their own
 * @param people always on duty; empty where people are not counted
 * @param watches more people, by roster
 */
public record StaffSection(
    Optional<Spotted<String>> roster, Optional<Integer> people, List<Watch> watches) {

  /** People who are on duty together. */
  public record Watch(int people, Spotted<String> roster) {}

  private static final Field<Spotted<String>> ROSTER =
      optional(
          "roster",
          Spotted.of(Scalars.NAME_WORD),
          "one of rosters: when its units are on duty, unless they have their own; always");
  private static final Field<Integer> PEOPLE =
      optional(
          "people",
          Scalars.count(1, 100_000),
          "people always on duty, who share its units by the crew of each; not counted: every"
              + " unit has its crew");
  private static final Field<Integer> WATCH_PEOPLE =
      required("people", Scalars.count(1, 100_000), "how many");
  private static final Field<Spotted<String>> WATCH_ROSTER =
      required("roster", Spotted.of(Scalars.NAME_WORD), "one of rosters: when they are on duty");
  private static final Field<List<Watch>> WATCHES =
      optional(
          "watches",
          ListOf.some(
              new Form<>(
                  "watch",
                  "People who are on duty together.",
                  List.of(WATCH_PEOPLE, WATCH_ROSTER),
                  v -> new Watch(v.get(WATCH_PEOPLE), v.get(WATCH_ROSTER)))),
          "more people, by roster; none");

  /** Always on duty, people not counted. */
  public static final StaffSection NONE =
      new StaffSection(Optional.empty(), Optional.empty(), List.of());

  static final List<Field<?>> FIELDS = List.of(ROSTER, PEOPLE, WATCHES);

  static StaffSection of(Values v) {
    return new StaffSection(v.find(ROSTER), v.find(PEOPLE), v.or(WATCHES, List.of()));
  }
}
