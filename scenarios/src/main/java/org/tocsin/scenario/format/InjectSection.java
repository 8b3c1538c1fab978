package org.tocsin.scenario.format;

import static org.tocsin.scenario.shape.Field.decisive;
import static org.tocsin.scenario.shape.Field.optional;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.shape.Field;
import org.tocsin.scenario.shape.Form;
import org.tocsin.scenario.shape.Quantities;
import org.tocsin.scenario.shape.Scalars;
import org.tocsin.scenario.shape.Spotted;
import org.tocsin.scenario.shape.Values;

/**
 * What drill control does, and when.
 *
 * @param id the author's; by default the place in the list
 */
public record InjectSection(
    Optional<String> id,
    TriggerSection trigger,
    String message,
    List<EffectSection> effects,
    Spot spot) {

  /** When it is done. */
  public sealed interface TriggerSection {}

  /** At a time. */
  public record At(Spotted<Moment> time) implements TriggerSection {}

  /** Once a condition holds, so long after. */
  public record When(ConditionSection condition, Duration delay) implements TriggerSection {}

  private static final Field<String> ID =
      optional("id", Scalars.NAME_WORD, "unique name; inject-1, inject-2, ...");
  private static final Field<Spotted<Moment>> AT =
      decisive("at", Spotted.of(Moment.SHAPE), "when: " + Moment.ALLOWED + "; or write when");
  private static final Field<ConditionSection> WHEN =
      decisive(
          "when",
          ConditionSection.FORM,
          "for a contingency: once this holds, and if it never does, never; or write at");
  private static final Field<Duration> DELAY =
      optional("delay", Quantities.DURATION, "how long after when holds; 0 s");
  private static final Field<String> MESSAGE =
      optional("message", Scalars.TEXT, "what those who exercise are told; nothing");

  /** What can be done, each a list of effects. */
  private static final List<Field<? extends List<? extends EffectSection>>> DONE =
      Stream.of(
              DemandEffectSection.FIELDS,
              RoadEffectSection.FIELDS,
              ForceEffectSection.FIELDS,
              HospitalEffectSection.FIELDS,
              SignalEffectSection.FIELDS)
          .flatMap(List::stream)
          .toList();

  static final Form<InjectSection> FORM =
      new Form<>(
          "inject",
          "A planned intervention by drill control: it informs, and may change the world. What one"
              + " inject does comes about at once.",
          Stream.concat(Stream.of(ID, AT, WHEN, DELAY, MESSAGE), DONE.stream()).toList(),
          InjectSection::of);

  private static InjectSection of(Values v) {
    List<EffectSection> effects = new ArrayList<>();
    for (Field<? extends List<? extends EffectSection>> field : DONE) {
      v.find(field).ifPresent(effects::addAll);
    }
    if (effects.isEmpty() && !v.isWritten(MESSAGE)) {
      throw new IllegalArgumentException(
          "neither a message nor anything done; message, or any of "
              + DONE.stream().map(Field::name).collect(Collectors.joining(", ")));
    }
    return new InjectSection(v.find(ID), trigger(v), v.or(MESSAGE, ""), effects, v.spot());
  }

  private static TriggerSection trigger(Values v) {
    v.refuseBoth(AT, WHEN);
    v.refuseBoth(AT, DELAY);
    if (v.isWritten(AT)) {
      return new At(v.get(AT));
    }
    if (!v.isWritten(WHEN)) {
      throw new IllegalArgumentException("neither at nor when; at, a time, or when, a condition");
    }
    return new When(v.get(WHEN), v.or(DELAY, Duration.ZERO));
  }
}
