package org.tocsin.scenario.format;

import static org.tocsin.scenario.shape.Field.optional;
import static org.tocsin.scenario.shape.Field.required;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.shape.Field;
import org.tocsin.scenario.shape.Form;
import org.tocsin.scenario.shape.Scalars;
import org.tocsin.scenario.shape.Spotted;
import org.tocsin.scenario.shape.Values;

/**
 * What drill control does at a time.
 *
 * @param id the author's; by default the place in the list
 */
public record InjectSection(
    Optional<String> id,
    Spotted<Moment> at,
    String message,
    List<EffectSection> effects,
    Spot spot) {

  private static final Field<String> ID =
      optional("id", Scalars.NAME_WORD, "unique name; inject-1, inject-2, ...");
  private static final Field<Spotted<Moment>> AT =
      required("at", Spotted.of(Moment.SHAPE), "when: " + Moment.ALLOWED);
  private static final Field<String> MESSAGE =
      optional("message", Scalars.TEXT, "what those who exercise are told; nothing");

  /** What can be done, each a list of effects. */
  private static final List<Field<? extends List<? extends EffectSection>>> DONE =
      Stream.of(
              DemandEffectSection.FIELDS,
              RoadEffectSection.FIELDS,
              ForceEffectSection.FIELDS,
              HospitalEffectSection.FIELDS)
          .flatMap(List::stream)
          .toList();

  static final Form<InjectSection> FORM =
      new Form<>(
          "inject",
          "A planned intervention by drill control: it informs, and may change the world. What one"
              + " inject does comes about at once.",
          Stream.concat(Stream.of(ID, AT, MESSAGE), DONE.stream()).toList(),
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
    return new InjectSection(v.find(ID), v.get(AT), v.or(MESSAGE, ""), effects, v.spot());
  }
}
