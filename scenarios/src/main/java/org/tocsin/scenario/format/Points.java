package org.tocsin.scenario.format;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.tocsin.roads.Position;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.shape.ListOf;
import org.tocsin.scenario.shape.Scalars;
import org.tocsin.scenario.shape.SchemaWriter;
import org.tocsin.scenario.shape.Shape;
import org.tocsin.scenario.yaml.Entry;

/** A point of the map: {@code [longitude, latitude]} in degrees, WGS84. */
record Points() implements Shape<Position> {

  static final Shape<Position> POINT = new Points();

  private static final Shape<List<Double>> PAIR = new ListOf<>(Scalars.number(-360, 360), 2);

  @Override
  public Optional<Position> read(Entry entry, Problems problems) {
    Optional<List<Double>> numbers = PAIR.read(entry, problems);
    if (numbers.isEmpty() || numbers.get().size() < 2) {
      return Optional.empty();
    }
    double longitude = numbers.get().get(0);
    double latitude = numbers.get().get(1);
    if (numbers.get().size() == 2 && Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90) {
      return Optional.of(new Position(longitude, latitude));
    }
    boolean swapped = Math.abs(longitude) <= 90 && Math.abs(latitude) <= 180;
    problems.error(
        entry.spot(),
        numbers.get().toString(),
        allowed(),
        swapped ? Optional.of("[" + latitude + ", " + longitude + "]") : Optional.empty());
    return Optional.empty();
  }

  @Override
  public String allowed() {
    return "a point [longitude, latitude] in degrees";
  }

  @Override
  public ObjectNode schema(SchemaWriter writer) {
    return PAIR.schema(writer).put("maxItems", 2);
  }
}
