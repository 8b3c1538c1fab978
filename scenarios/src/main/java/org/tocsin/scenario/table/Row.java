package org.tocsin.scenario.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.shape.Shape;
import org.tocsin.scenario.yaml.Scalar;

/**
 * A row of a table or a feature of a map.
 *
 * @param cells values by the names of the format; empty cells are absent
 * @param polygons outline of an area: polygons of rings of lon, lat pairs; empty if there is none
 * @param places where the cells stand, as far as that is known
 */
public record Row(
    Spot spot, Map<String, String> cells, List<List<double[]>> polygons, Map<String, Spot> places) {

  public Row {
    cells = Map.copyOf(cells);
    polygons = List.copyOf(polygons);
    places = Map.copyOf(places);
  }

  /** The value of a cell; empty where there is none, or, with a problem, where it is wrong. */
  public <T> Optional<T> find(String name, Shape<T> shape, Problems problems) {
    return Optional.ofNullable(cells.get(name))
        .flatMap(text -> shape.read(new Scalar(spotOf(name), text), problems));
  }

  /** The value of a cell that has to be there. */
  public <T> Optional<T> get(String name, Shape<T> shape, Problems problems) {
    if (!cells.containsKey(name)) {
      problems.error(spotOf(name), "empty", shape.allowed());
    }
    return find(name, shape, problems);
  }

  /** Where a cell stands; where the row begins if it has no such cell. */
  public Spot spotOf(String name) {
    return places
        .getOrDefault(name, spot)
        .withPath(spot.path().isEmpty() ? name : spot.path() + "." + name);
  }
}
