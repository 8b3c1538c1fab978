package org.tocsin.scenario.format;

import static org.tocsin.scenario.shape.Field.optional;
import static org.tocsin.scenario.shape.Field.required;

import java.time.Duration;
import java.util.List;
import org.tocsin.city.Capability;
import org.tocsin.response.CommandRule;
import org.tocsin.scenario.shape.Field;
import org.tocsin.scenario.shape.Form;
import org.tocsin.scenario.shape.ListOf;
import org.tocsin.scenario.shape.Quantities;
import org.tocsin.scenario.shape.Scalars;
import org.tocsin.scenario.shape.Spotted;

/**
 * How long it takes to decide that more is needed.
 *
 * @param commanders what the ranks name, in their order
 */
public record CommandSection(CommandRule rule, List<Spotted<String>> commanders) {

  /** A level of command, as it is written. */
  private record Rank(CommandRule.Rank rank, Spotted<String> commander) {}

  private static final int DEFAULT_SPAN = 5;

  private static final Field<Spotted<String>> COMMANDER =
      required(
          "commander",
          Spotted.of(Scalars.NAME_WORD),
          "what a unit provides that brings this commander");
  private static final Field<Duration> DELAY =
      required("delay", Quantities.DURATION, "of a decision while no such unit is on scene");
  private static final Field<Duration> PRESENT =
      optional("present", Quantities.DURATION, "the same when one is; 0 s");
  private static final Form<Rank> RANK =
      new Form<>(
          "rank",
          "A level of command.",
          List.of(COMMANDER, DELAY, PRESENT),
          v ->
              new Rank(
                  new CommandRule.Rank(
                      new Capability(v.get(COMMANDER).value()),
                      v.get(DELAY),
                      v.or(PRESENT, Duration.ZERO)),
                  v.get(COMMANDER)));
  private static final Field<Integer> SPAN =
      optional(
          "spanOfControl",
          Scalars.count(2, 1000),
          "how many units one commander leads: a larger force has more levels, each with its delay;"
              + " 5");
  private static final Field<List<Rank>> RANKS =
      required("ranks", ListOf.some(RANK), "from the lowest; the last stands for all above it");

  static final Form<CommandSection> FORM =
      new Form<>(
          "command",
          "How long it takes to decide that more is needed.",
          List.of(SPAN, RANKS),
          v ->
              new CommandSection(
                  new CommandRule(
                      v.or(SPAN, DEFAULT_SPAN), v.get(RANKS).stream().map(Rank::rank).toList()),
                  v.get(RANKS).stream().map(Rank::commander).toList()));
}
