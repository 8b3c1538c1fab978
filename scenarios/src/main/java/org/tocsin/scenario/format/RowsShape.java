package org.tocsin.scenario.format;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.shape.ListOf;
import org.tocsin.scenario.shape.Scalars;
import org.tocsin.scenario.shape.SchemaWriter;
import org.tocsin.scenario.shape.Shape;
import org.tocsin.scenario.shape.Spotted;
import org.tocsin.scenario.yaml.Entry;
import org.tocsin.scenario.yaml.Mapping;
import org.tocsin.scenario.yaml.Scalar;

/** The rows of a compliance table: stations by the number of available units. */
record RowsShape() implements Shape<List<RelocationSection.TableRow>> {

  private static final Shape<Spotted<Integer>> NUMBER = Spotted.of(Scalars.count(1, 10_000));
  private static final Shape<List<Spotted<String>>> STATIONS =
      ListOf.some(Spotted.of(Scalars.NAME_WORD));

  @Override
  public Optional<List<RelocationSection.TableRow>> read(Entry entry, Problems problems) {
    if (!(entry instanceof Mapping mapping) || mapping.pairs().isEmpty()) {
      problems.error(entry.spot(), entry.kind(), allowed());
      return Optional.empty();
    }
    List<RelocationSection.TableRow> rows = new ArrayList<>();
    mapping
        .pairs()
        .forEach(
            (text, pair) ->
                NUMBER
                    .read(new Scalar(pair.keySpot(), text), problems)
                    .ifPresent(
                        number ->
                            STATIONS
                                .read(pair.value(), problems)
                                .ifPresent(
                                    stations ->
                                        rows.add(
                                            new RelocationSection.TableRow(number, stations)))));
    return Optional.of(rows);
  }

  @Override
  public List<Shape<?>> parts() {
    return List.of(STATIONS);
  }

  @Override
  public String allowed() {
    return "numbers of available units, each with a list of stations";
  }

  @Override
  public ObjectNode schema(SchemaWriter writer) {
    ObjectNode node = writer.node("object");
    node.put("minProperties", 1);
    node.set("additionalProperties", STATIONS.schema(writer));
    return node;
  }
}
