package org.tocsin.scenario;

import java.util.List;
import java.util.Map;
import org.tocsin.roads.Streets;
import org.tocsin.scenario.problem.Problem;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.resolve.CandidateRow;
import org.tocsin.scenario.resolve.CandidateRows;
import org.tocsin.scenario.source.FileSource;
import org.tocsin.scenario.source.InputFile;
import org.tocsin.scenario.source.Sources;
import org.tocsin.scenario.table.Tables;

/**
 * A table of places where stations may be built, read and found on the streets.
 *
 * @param rows those without a mistake, in their order
 * @param problems errors and warnings, in the order of their places in the file
 * @param inputs the file
 */
public record CandidateFile(
    List<CandidateRow> rows, List<Problem> problems, List<InputFile> inputs) {

  public CandidateFile {
    rows = List.copyOf(rows);
    problems = List.copyOf(problems);
    inputs = List.copyOf(inputs);
  }

  /**
   * Reads a file.
   *
   * @param taken ids of stations that stand, which no candidate may have
   */
  public static CandidateFile read(
      FileSource source, Streets streets, List<String> taken, Map<String, String> environment) {
    Problems problems = new Problems();
    Sources sources = new Sources(environment);
    Spot spot = Spot.ofFile(source.label());
    CandidateRows rows = new CandidateRows(new Tables(sources, problems), streets, problems);
    List<CandidateRow> found = rows.read(source.label(), spot, taken);
    return new CandidateFile(found, problems.all(), sources.inputs());
  }
}
