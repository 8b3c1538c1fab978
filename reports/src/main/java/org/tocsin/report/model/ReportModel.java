package org.tocsin.report.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.city.Zone;
import org.tocsin.experiment.Results;
import org.tocsin.measure.MeasureKind;

/**
 * All that a report says of a run, in no language. Immutable; kept as {@code report.json}, from
 * which the same page can be made again.
 *
 * @param format version of this form
 * @param shareTargets in the order of the drill's standards
 * @param meanTargets in the same order, apart, as means and fractiles are never mixed
 * @param coverage sorted by id, then time
 * @param expects what the drill wanted to see, in its order
 * @param objectives each overall, then by capability
 * @param chronicle of replication 0: what drill control did, what came of what was expected, and
 *     the incidents of the drill itself; empty for everyday service
 * @param replay how what was followed compares with its record; null where none was followed
 * @param hospitals those to which patients were brought, or that may divert them
 */
public record ReportModel(
    int format,
    Origin origin,
    DrillOutline drill,
    List<MeasureLine> measures,
    List<ShareTargetLine> shareTargets,
    List<MeanTargetLine> meanTargets,
    List<CoverageLine> coverage,
    List<CurveLine> curves,
    List<StationLine> stations,
    List<HospitalLine> hospitals,
    List<ZoneLine> zones,
    List<ExpectedActionLine> expects,
    List<ObjectiveLine> objectives,
    List<ChronicleLine> chronicle,
    MapPicture map,
    @Nullable ReplayComparison replay) {

  public static final int FORMAT = 6;

  public ReportModel {
    measures = List.copyOf(measures);
    shareTargets = List.copyOf(shareTargets);
    meanTargets = List.copyOf(meanTargets);
    coverage = List.copyOf(coverage);
    curves = List.copyOf(curves);
    stations = List.copyOf(stations);
    hospitals = List.copyOf(hospitals);
    zones = List.copyOf(zones);
    expects = List.copyOf(expects);
    objectives = List.copyOf(objectives);
    chronicle = List.copyOf(chronicle);
  }

  /** Without a chronicle, of a drill that follows no record. */
  public static ReportModel of(Results results, Provenance provenance) {
    return of(results, provenance, List.of(), null);
  }

  /**
   * What a run found.
   *
   * @param replay how it compares with the record that it followed; null where there is none
   */
  public static ReportModel of(
      Results results,
      Provenance provenance,
      List<ChronicleLine> chronicle,
      @Nullable ReplayComparison replay) {
    int[] expected = results.streetCoverage().bestMillis();
    MapFrame frame = new MapFrame(results.drill().city());
    List<MeasureLine> measures =
        results.measures().stream().map(MeasureLine::of).sorted(BY_ID_AND_GROUP).toList();
    return new ReportModel(
        FORMAT,
        Origin.of(provenance),
        DrillOutline.of(results),
        measures,
        results.clauses().stream().flatMap(ShareTargetLine::find).toList(),
        results.clauses().stream().flatMap(MeanTargetLine::find).toList(),
        results.coverage().stream().map(CoverageLine::of).sorted(BY_ID_AND_TIME).toList(),
        results.arrivalCurves().stream().map(CurveLine::of).toList(),
        results.stationLoads().stream().map(load -> StationLine.of(load, frame)).toList(),
        results.drill().city().hospitals().stream()
            .flatMap(hospital -> HospitalLine.of(hospital, measures).stream())
            .toList(),
        zones(results, new ZoneCoverage(results.drill(), expected)),
        results.evaluation().actions().stream().map(ExpectedActionLine::of).toList(),
        results.evaluation().objectives().stream().map(ObjectiveLine::of).toList(),
        chronicle,
        MapDrawing.draw(results.drill().city(), frame, results.drill().coverageTargets(), expected),
        replay);
  }

  /** Whether drill control did or expected anything. */
  public boolean isExercise() {
    return !expects.isEmpty() || !chronicle.isEmpty();
  }

  /** A measure over everything, if the run has it. */
  public Optional<MeasureLine> findOverall(MeasureKind kind) {
    return measures.stream()
        .filter(line -> line.id().equals(kind.id()) && line.isOverall())
        .findFirst();
  }

  /** A measure by the values of one key, in the order of the values. */
  public List<MeasureLine> by(MeasureKind kind, String key) {
    return measures.stream().filter(line -> line.id().equals(kind.id()) && line.isBy(key)).toList();
  }

  /** The tiers of the drill's stations, then those of the community: all who may be on scene. */
  public List<String> tiersOnScene() {
    List<String> tiers = new ArrayList<>(drill.tiers());
    for (CurveLine curve : curves) {
      String tier = curve.tier();
      if (tier != null && !tiers.contains(tier)) {
        tiers.add(tier);
      }
    }
    return tiers;
  }

  /** All targets of either kind, where only their verdicts count. */
  public List<TargetLine> targets() {
    List<TargetLine> all = new ArrayList<>(shareTargets);
    all.addAll(meanTargets);
    return all;
  }

  private static final Comparator<MeasureLine> BY_ID_AND_GROUP =
      Comparator.comparing(MeasureLine::id).thenComparing(line -> line.group().toString());

  private static final Comparator<CoverageLine> BY_ID_AND_TIME =
      Comparator.comparing(CoverageLine::id).thenComparing(CoverageLine::withinSeconds);

  private static List<ZoneLine> zones(Results results, ZoneCoverage coverage) {
    Map<String, MeasureLine> arrivals = new LinkedHashMap<>();
    results.measures().stream()
        .filter(measure -> measure.kind() == MeasureKind.FIRST_ARRIVAL)
        .map(MeasureLine::of)
        .filter(line -> line.isBy("zone"))
        .forEach(line -> arrivals.put(line.group().get("zone"), line));
    List<ZoneLine> lines = new ArrayList<>();
    results.drill().city().zones().stream()
        .sorted(Comparator.comparing(Zone::id))
        .map(
            zone ->
                ZoneLine.of(
                    zone, Optional.ofNullable(arrivals.get(zone.id())), coverage.shares(zone.id())))
        .forEach(lines::add);
    MeasureLine outside = arrivals.get("");
    if (outside != null) {
      lines.add(ZoneLine.outside(outside, coverage.shares("")));
    }
    return lines;
  }
}
