package org.tocsin.scenario.format;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.shape.Scalars;
import org.tocsin.scenario.shape.SchemaWriter;
import org.tocsin.scenario.shape.Shape;
import org.tocsin.scenario.shape.Spotted;
import org.tocsin.scenario.yaml.Entry;
import org.tocsin.scenario.yaml.Mapping;
import org.tocsin.scenario.yaml.Scalar;

/**
 * One alarm level of a need: amounts of capabilities, and perhaps another level that they add to.
 */
public record LevelShape() implements Shape<LevelShape.Level> {

  /**
   * What a level says.
   *
   * @param spots where each capability is written
   * @param plus the level whose amounts these are added to
   */
  public record Level(
      Map<String, Integer> amounts, Map<String, Spot> spots, Optional<Spotted<String>> plus) {}

  private static final String PLUS = "plus";
  private static final Shape<Integer> AMOUNT = Scalars.count(1, 1000);
  private static final Shape<Spotted<String>> NAME = Spotted.of(Scalars.NAME_WORD);

  @Override
  public Optional<Level> read(Entry entry, Problems problems) {
    if (!(entry instanceof Mapping mapping) || mapping.pairs().isEmpty()) {
      problems.error(entry.spot(), entry.kind(), allowed());
      return Optional.empty();
    }
    Map<String, Integer> amounts = new LinkedHashMap<>();
    Map<String, Spot> spots = new LinkedHashMap<>();
    mapping
        .pairs()
        .forEach(
            (name, pair) -> {
              if (!name.equals(PLUS)
                  && Scalars.NAME_WORD
                      .read(new Scalar(pair.keySpot(), name), problems)
                      .isPresent()) {
                spots.put(name, pair.keySpot());
                AMOUNT.read(pair.value(), problems).ifPresent(amount -> amounts.put(name, amount));
              }
            });
    return Optional.of(
        new Level(amounts, spots, mapping.find(PLUS).flatMap(other -> NAME.read(other, problems))));
  }

  @Override
  public String allowed() {
    return "capabilities, each with " + AMOUNT.allowed() + ", and perhaps plus: another level";
  }

  @Override
  public ObjectNode schema(SchemaWriter writer) {
    ObjectNode node = writer.node("object").put("minProperties", 1);
    ObjectNode plus = NAME.schema(writer);
    plus.put("description", "another level, to whose amounts these are added");
    node.putObject("properties").set(PLUS, plus);
    node.set("additionalProperties", AMOUNT.schema(writer));
    return node;
  }
}
