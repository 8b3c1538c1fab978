package org.tocsin.scenario.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.tocsin.roads.Position;
import org.tocsin.roads.Streets;
import org.tocsin.scenario.format.TableSection;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.shape.Scalars;
import org.tocsin.scenario.shape.Shape;
import org.tocsin.scenario.shape.Spotted;
import org.tocsin.scenario.table.Row;
import org.tocsin.scenario.table.Tables;
import org.tocsin.time.Distance;

/** Reads candidates {@code id,lon,lat[,name][,tier][,cost]} and finds them on the streets. */
public final class CandidateRows {

  private static final Set<String> COLUMNS =
      new LinkedHashSet<>(List.of("id", "lon", "lat", "name", "tier", "cost"));
  private static final Set<String> REQUIRED = Set.of("id", "lon", "lat");
  private static final Shape<Double> COST = Scalars.number(0, 1e12);

  private final Tables tables;
  private final Streets streets;
  private final Problems problems;
  private final Lookup lookup;

  public CandidateRows(Tables tables, Streets streets, Problems problems) {
    this.tables = tables;
    this.streets = streets;
    this.problems = problems;
    this.lookup = new Lookup(problems);
  }

  /**
   * All rows without a mistake; all mistakes of the others are told.
   *
   * @param namedAt what is wrong with the file as a whole is told of this
   * @param taken ids that no candidate may have
   */
  public List<CandidateRow> read(String file, Spot namedAt, List<String> taken) {
    TableSection table =
        new TableSection(
            new Spotted<>(file, namedAt), Map.of(), Map.of(), "", Distance.ofMetres(0));
    Map<String, Spot> ids = new HashMap<>();
    List<CandidateRow> found = new ArrayList<>();
    for (Row row : tables.read(table, COLUMNS, REQUIRED)) {
      Optional<String> id = row.get("id", Scalars.NAME_WORD, problems);
      Optional<Position> at = lookup.position(row);
      Optional<String> tier = row.find("tier", Scalars.NAME_WORD, problems);
      Optional<Double> cost = row.find("cost", COST, problems);
      Optional<String> name = row.find("name", Scalars.TEXT, problems);
      if (id.isPresent() && isFree(id.get(), ids, row, taken) && at.isPresent()) {
        lookup
            .locate(streets, at.get(), row.spotOf("lon"), "candidate " + id.get())
            .ifPresent(
                place ->
                    found.add(
                        new CandidateRow(
                            id.get(),
                            name.orElse(id.get()),
                            place,
                            tier,
                            cost.map(OptionalDouble::of).orElse(OptionalDouble.empty()))));
      }
    }
    return found;
  }

  private boolean isFree(String id, Map<String, Spot> ids, Row row, List<String> taken) {
    if (taken.contains(id)) {
      problems.error(
          row.spotOf("id"), "candidate \"" + id + "\": a station is called so", "an id of its own");
      return false;
    }
    return lookup.isFirst(id, ids, row.spotOf("id"), "candidate");
  }
}
