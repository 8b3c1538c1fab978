package org.tocsin.scenario.format;

import static org.tocsin.scenario.shape.Field.decisive;
import static org.tocsin.scenario.shape.Field.optional;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.city.Intake;
import org.tocsin.random.RandomDuration;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.shape.Field;
import org.tocsin.scenario.shape.ListOf;
import org.tocsin.scenario.shape.Scalars;
import org.tocsin.scenario.shape.Shape;
import org.tocsin.scenario.shape.Values;

/**
 * What a hospital, or each of a table, can take in, and what it treats.
 *
 * @param divertsSpot where diversion is written, or would be
 */
public record IntakeSection(Intake intake, Set<String> specialties, Spot divertsSpot) {

  /** A number of bays, beds or waiting crews. */
  public static final Shape<Integer> NUMBER = Scalars.count(1, 100_000);

  private static final Field<Integer> BAYS =
      decisive("bays", NUMBER, "how many crews can hand over at once; as many as come");
  private static final Field<Integer> BEDS =
      optional("beds", NUMBER, "for how many patients of the drill it has room; as many as come");
  private static final Field<Integer> DIVERTS_AT =
      optional(
          "divertsAt",
          NUMBER,
          "with this many crews waiting for a bay, others are sent elsewhere; never");
  private static final Field<RandomDuration> STAY =
      optional(
          "stay",
          Laws.TIME,
          "how long a patient keeps the bed after the handover; to the end of the drill");
  private static final Field<List<String>> SPECIALTIES =
      optional(
          "specialties",
          ListOf.any(Scalars.NAME_WORD),
          "what it treats beyond the ordinary, such as [ burns ]; nothing");

  static final List<Field<?>> FIELDS = List.of(BAYS, BEDS, DIVERTS_AT, STAY, SPECIALTIES);

  static IntakeSection of(Values v) {
    Optional<RandomDuration> stay = v.find(STAY);
    return new IntakeSection(
        new Intake(
            v.or(BAYS, Intake.NO_LIMIT),
            v.or(BEDS, Intake.NO_LIMIT),
            v.or(DIVERTS_AT, Intake.NO_LIMIT),
            stay),
        new HashSet<>(v.or(SPECIALTIES, List.of())),
        v.spot(DIVERTS_AT));
  }
}
