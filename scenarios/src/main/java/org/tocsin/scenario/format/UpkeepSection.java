package org.tocsin.scenario.format;

import static org.tocsin.scenario.shape.Field.optional;
import static org.tocsin.scenario.shape.Field.required;

import java.util.List;
import org.tocsin.city.Breakdowns;
import org.tocsin.city.Upkeep;
import org.tocsin.random.RandomDuration;
import org.tocsin.scenario.shape.Field;
import org.tocsin.scenario.shape.Form;
import org.tocsin.scenario.shape.Scalars;
import org.tocsin.scenario.shape.Values;

/** What a unit needs in order to go out again. */
final class UpkeepSection {

  private static final Field<Integer> CREW =
      optional(
          "crew",
          Scalars.count(1, 1000),
          "people needed to move, where a station counts its people; none");
  private static final Field<RandomDuration> EVERY =
      required(
          "every",
          Laws.TIME,
          "from the beginning, and from each repair, to the next breakdown, on duty or not");
  private static final Field<RandomDuration> REPAIR =
      required("repair", Laws.TIME, "from being in quarters to being fit to go");
  private static final Field<Breakdowns> BREAKDOWNS =
      optional(
          "breakdowns",
          new Form<>(
              "breakdowns",
              "How often a unit breaks down. On its way out it turns back and others are sent; on"
                  + " scene its crew finishes the work; the repair begins in quarters.",
              List.of(EVERY, REPAIR),
              v -> new Breakdowns(v.get(EVERY), v.get(REPAIR))),
          "breakdowns and repairs; never");
  private static final Field<RandomDuration> RESTOCK =
      optional(
          "restock",
          Laws.TIME,
          "time in quarters to take on water, air and fuel after incidents that ask for it, before"
              + " it can be sent again; 0 s");

  static final List<Field<?>> FIELDS = List.of(CREW, BREAKDOWNS, RESTOCK);

  private UpkeepSection() {}

  static Upkeep of(Values v) {
    return new Upkeep(v.or(CREW, 0), v.find(BREAKDOWNS), v.or(RESTOCK, RandomDuration.ZERO));
  }
}
