package org.tocsin.experiment;

import java.util.List;
import java.util.Optional;
import org.tocsin.drill.Drill;
import org.tocsin.evaluation.Evaluation;
import org.tocsin.measure.ArrivalCurve;
import org.tocsin.measure.ClauseResult;
import org.tocsin.measure.CoverageResult;
import org.tocsin.measure.ExperimentMeasures;
import org.tocsin.measure.MeasureResult;
import org.tocsin.measure.StationLoad;
import org.tocsin.measure.StreetCoverage;

/**
 * What an experiment found for one variant.
 *
 * @param measures sorted by id, then group
 * @param stopping how the number of replications came about; empty if it was given
 * @param incidents counted incidents over all replications
 * @param evaluation what became of the drill's expected actions
 * @param samples what the estimates were made from, for comparisons
 * @param open of these, how many were not closed at the end
 */
public record Results(
    Variant variant,
    long seed,
    int replications,
    Optional<Stopping> stopping,
    long incidents,
    long open,
    List<MeasureResult> measures,
    List<ClauseResult> clauses,
    List<CoverageResult> coverage,
    List<ArrivalCurve> arrivalCurves,
    List<StationLoad> stationLoads,
    StreetCoverage streetCoverage,
    Evaluation evaluation,
    ExperimentMeasures samples) {

  public Results {
    measures = List.copyOf(measures);
    clauses = List.copyOf(clauses);
    coverage = List.copyOf(coverage);
    arrivalCurves = List.copyOf(arrivalCurves);
    stationLoads = List.copyOf(stationLoads);
  }

  public Drill drill() {
    return variant.drill();
  }
}
