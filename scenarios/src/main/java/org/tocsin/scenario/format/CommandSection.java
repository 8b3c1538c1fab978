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

/** How long it takes to decide that more is needed. */
final class CommandSection {

  private static final int DEFAULT_SPAN = 5;

  private static final Field<String> COMMANDER =
      required("commander", Scalars.NAME_WORD, "what a unit provides that brings this commander");
  private static final Field<Duration> DELAY =
      required("delay", Quantities.DURATION, "of a decision while no such unit is on scene");
  private static final Field<Duration> PRESENT =
      optional("present", Quantities.DURATION, "the same when one is; 0 s");
  private static final Form<CommandRule.Rank> RANK =
      new Form<>(
          "rank",
          "A level of command.",
          List.of(COMMANDER, DELAY, PRESENT),
          v ->
              new CommandRule.Rank(
                  new Capability(v.get(COMMANDER)), v.get(DELAY), v.or(PRESENT, Duration.ZERO)));
  private static final Field<Integer> SPAN =
      optional(
          "spanOfControl",
          Scalars.count(2, 1000),
          "how many units one commander leads: a larger force has more levels, each with its delay;"
              + " 5");
  private static final Field<List<CommandRule.Rank>> RANKS =
      required("ranks", ListOf.some(RANK), "from the lowest; the last stands for all above it");

  static final Form<CommandRule> FORM =
      new Form<>(
          "command",
          "How long it takes to decide that more is needed.",
          List.of(SPAN, RANKS),
          v -> new CommandRule(v.or(SPAN, DEFAULT_SPAN), v.get(RANKS)));

  private CommandSection() {}
}
