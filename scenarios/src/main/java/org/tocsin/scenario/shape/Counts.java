package org.tocsin.scenario.shape;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.yaml.Entry;
import org.tocsin.scenario.yaml.Mapping;
import org.tocsin.scenario.yaml.Scalar;

/**
 * How many of something: a whole number, or several with their weights, such as {@code { 1: 0.9, 2:
 * 0.1 }}.
 *
 * @param least the smallest number allowed
 */
public record Counts(int least, int most) implements Shape<Map<Integer, Double>> {

  private static final MapOf<Double> WEIGHTS = new MapOf<>(Scalars.number(1e-9, 1e9));

  @Override
  public Optional<Map<Integer, Double>> read(Entry entry, Problems problems) {
    if (!(entry instanceof Mapping mapping)) {
      return number().read(entry, problems).map(number -> Map.of(number, 1.0));
    }
    Map<Integer, Double> weights = new TreeMap<>();
    int before = problems.count();
    mapping
        .pairs()
        .forEach(
            (text, pair) ->
                number()
                    .read(new Scalar(pair.keySpot(), text), problems)
                    .ifPresent(
                        number ->
                            WEIGHTS
                                .value()
                                .read(pair.value(), problems)
                                .ifPresent(weight -> weights.put(number, weight))));
    if (weights.isEmpty() && problems.count() == before) {
      problems.error(entry.spot(), entry.kind(), allowed());
    }
    return weights.isEmpty() ? Optional.empty() : Optional.of(weights);
  }

  private Shape<Integer> number() {
    return Scalars.count(least, most);
  }

  @Override
  public List<Shape<?>> parts() {
    return List.of(number(), WEIGHTS);
  }

  @Override
  public String allowed() {
    return number().allowed() + ", or several with their weights";
  }

  @Override
  public ObjectNode schema(SchemaWriter writer) {
    return writer.anyOf(List.of(number().schema(writer), WEIGHTS.schema(writer)));
  }
}
