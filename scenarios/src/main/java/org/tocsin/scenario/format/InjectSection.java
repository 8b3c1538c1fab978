package org.tocsin.scenario.format;

import static org.tocsin.scenario.shape.Field.decisive;
import static org.tocsin.scenario.shape.Field.optional;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
  public sealed interface TriggerSection {

    <T> T match(Function<At, T> at, Function<Never, T> never, Function<When, T> when);
  }

  /** At a time. */
  public record At(Spotted<Moment> time) implements TriggerSection {
    @Override
    public <T> T match(Function<At, T> at, Function<Never, T> never, Function<When, T> when) {
      return at.apply(this);
    }
  }

  /** Not in a simulation: those who lead an exercise may do it at their own discretion. */
  public record Never() implements TriggerSection {
    @Override
    public <T> T match(Function<At, T> at, Function<Never, T> never, Function<When, T> when) {
      return never.apply(this);
    }
  }

  /** Once a condition holds, so long after. */
  public record When(ConditionSection condition, Duration delay) implements TriggerSection {
    @Override
    public <T> T match(Function<At, T> at, Function<Never, T> never, Function<When, T> when) {
      return when.apply(this);
    }
  }

  private static final Field<String> ID =
      optional("id", Scalars.NAME_WORD, "unique name; inject-1, inject-2, ...");
  private static final Field<TriggerSection> AT =
      decisive(
          "at",
          Spotted.of(Scalars.TEXT).as(InjectSection::at),
          "when: "
              + Moment.ALLOWED
              + "; never in a run, for what is at the discretion of those who lead an exercise; or"
              + " write when");
  private static final Field<ConditionSection> WHEN =
      decisive(
          "when",
          ConditionSection.FORM,
          "for a contingency: once this holds, and if it never does, never; or write at");
  private static final Field<Duration> DELAY =
      optional("delay", Quantities.DURATION, "how long after when holds; 0 s");
  private static final Field<String> MESSAGE =
      optional(
          "message",
          Scalars.TEXT,
          "what those who exercise are told; the synopsis or the expected action of the script");
  private static final Field<ScriptSection> SCRIPT =
      optional("script", ScriptSection.OF_INJECT, "what the drill's staff keeps of it; nothing");

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
          Stream.of(List.of(ID, AT, WHEN, DELAY, MESSAGE), DONE, List.of(SCRIPT))
              .<Field<?>>flatMap(List::stream)
              .toList(),
          InjectSection::of);

  private static InjectSection of(Values v) {
    List<EffectSection> effects = new ArrayList<>();
    for (Field<? extends List<? extends EffectSection>> field : DONE) {
      v.find(field).ifPresent(effects::addAll);
    }
    String scripted = v.find(SCRIPT).map(ScriptSection::message).orElse("");
    if (effects.isEmpty() && !v.isWritten(MESSAGE) && scripted.isEmpty()) {
      throw new IllegalArgumentException(
          "neither a message nor anything done; message, or any of "
              + DONE.stream().map(Field::name).collect(Collectors.joining(", ")));
    }
    return new InjectSection(v.find(ID), trigger(v), v.or(MESSAGE, scripted), effects, v.spot());
  }

  private static TriggerSection at(Spotted<String> written) {
    return written.value().equals("never")
        ? new Never()
        : new At(new Spotted<>(Moment.of(written.value()), written.spot()));
  }

  private static TriggerSection trigger(Values v) {
    v.refuseBoth(AT, WHEN);
    v.refuseBoth(AT, DELAY);
    if (v.isWritten(AT)) {
      return v.get(AT);
    }
    if (!v.isWritten(WHEN)) {
      throw new IllegalArgumentException("neither at nor when; at, a time, or when, a condition");
    }
    return new When(v.get(WHEN), v.or(DELAY, Duration.ZERO));
  }
}
