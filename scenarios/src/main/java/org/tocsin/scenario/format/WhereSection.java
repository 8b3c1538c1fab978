package org.tocsin.scenario.format;

import static org.tocsin.scenario.shape.Field.required;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.scenario.shape.Choice;
import org.tocsin.scenario.shape.Field;
import org.tocsin.scenario.shape.Form;
import org.tocsin.scenario.shape.OneOf;
import org.tocsin.scenario.shape.Shape;

/** How everyday demand is spread over the map. */
public sealed interface WhereSection {

  /** At addresses, by the people of their zone. */
  record ByPopulation() implements WhereSection {}

  /** At addresses, by length of street. */
  record AlongStreets() implements WhereSection {}

  /** At weighted points of a table: {@code lon,lat,weight}. */
  record AtPoints(TableSection table) implements WhereSection {}

  Form<TableSection> POINTS_FORM =
      new Form<>(
          "pointTable",
          "Points of a file: lon,lat[,weight].",
          TableSection.FIELDS,
          TableSection::of);
  Field<TableSection> POINTS = required("points", POINTS_FORM, "a file of weighted points");

  Shape<WhereSection> SHAPE =
      new OneOf<>(
          Optional.of(new Choice<>(words())),
          List.of(
              new OneOf.Case<>(
                  "points",
                  new Form<>(
                      "wherePoints",
                      "Demand at weighted points.",
                      List.of(POINTS),
                      v -> new AtPoints(v.get(POINTS))))));

  private static Map<String, WhereSection> words() {
    Map<String, WhereSection> words = new LinkedHashMap<>();
    words.put("population", new ByPopulation());
    words.put("streets", new AlongStreets());
    return words;
  }
}
