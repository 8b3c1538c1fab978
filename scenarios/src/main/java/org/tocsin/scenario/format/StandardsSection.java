package org.tocsin.scenario.format;

import static org.tocsin.scenario.shape.Field.required;

import java.util.List;
import java.util.Optional;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.shape.Field;
import org.tocsin.scenario.shape.Form;
import org.tocsin.scenario.shape.ListOf;
import org.tocsin.scenario.shape.OneOf;
import org.tocsin.scenario.shape.Scalars;
import org.tocsin.scenario.shape.Shape;
import org.tocsin.scenario.shape.Spotted;
import org.tocsin.standard.Clause;
import org.tocsin.standard.Standard;

/** A standard that results are held against: by the name it ships under, or the author's own. */
public sealed interface StandardsSection {

  /** One that comes with Tocsin. */
  record Known(Spotted<String> name) implements StandardsSection {}

  /** The author's own. */
  record Own(Standard standard, List<Target> targets, Spot spot) implements StandardsSection {}

  /** A target of such a standard, with the names in it that the rest of the scenario declares. */
  record Target(
      Clause clause,
      Optional<Spotted<String>> tier,
      List<Spotted<String>> types,
      List<Spotted<String>> zones,
      List<Spotted<String>> grades) {}

  Shape<StandardsSection> SHAPE =
      new OneOf<>(
          Optional.of(Spotted.of(Scalars.NAME_WORD).as(Known::new)),
          List.of(new OneOf.Case<>("id", StandardSection.FORM)));

  /** A file of standards, such as the one that comes with Tocsin. */
  Field<List<Own>> STANDARDS =
      required("standards", ListOf.some(StandardSection.FORM), "standards by name");

  Form<List<Standard>> FILE =
      new Form<>(
          "standards",
          "Named standards.",
          List.of(STANDARDS),
          v -> v.get(STANDARDS).stream().map(Own::standard).toList());
}
