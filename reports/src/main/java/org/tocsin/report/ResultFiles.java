package org.tocsin.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.drill.Drill;
import org.tocsin.experiment.Results;
import org.tocsin.measure.RecordAssembler;
import org.tocsin.measure.RecordConsumer;
import org.tocsin.measure.TransportAssembler;
import org.tocsin.report.file.CoverageFile;
import org.tocsin.report.file.EvaluationFile;
import org.tocsin.report.file.ManifestFile;
import org.tocsin.report.file.ModelFile;
import org.tocsin.report.file.ReplayFile;
import org.tocsin.report.file.SummaryFile;
import org.tocsin.report.film.FilmFile;
import org.tocsin.report.film.FilmRecorder;
import org.tocsin.report.model.Provenance;
import org.tocsin.report.model.ReplayComparison;
import org.tocsin.report.model.ReportModel;
import org.tocsin.report.paper.FontSearch;
import org.tocsin.report.rows.RelayedRecords;
import org.tocsin.report.rows.ReplayTable;
import org.tocsin.report.rows.RowTables;
import org.tocsin.report.rows.TimelineFile;
import org.tocsin.report.rows.ZoneTable;
import org.tocsin.report.text.Messages;
import org.tocsin.timeline.Broadcast;
import org.tocsin.timeline.FactConsumer;

/**
 * The files of a run: rows while it goes on, everything else when it is over. The directory exists
 * and is empty; who made it under a temporary name also renames it.
 *
 * <p>Whatever can't be written ends in an {@link java.io.UncheckedIOException} that names the file.
 */
public final class ResultFiles implements AutoCloseable {

  /** The names of all files that a run, a comparison or a sweep may write. */
  public static final Set<String> NAMES =
      Set.of(
          "after-action.html",
          "after-action.pdf",
          "comparison.csv",
          "comparison.html",
          "comparison.json",
          "coverage.geojson",
          "design.csv",
          "effects.csv",
          "evaluation.json",
          "film.html",
          "incidents.csv",
          "manifest.json",
          "replay.csv",
          "replay.json",
          "report.html",
          "report.json",
          "responses.csv",
          "runs.csv",
          "set-aside.csv",
          "summary.json",
          "sweep.html",
          "timeline.txt",
          "transports.csv",
          "zones.csv");

  private final Path directory;
  private final RowTables tables;
  private final boolean hasTransports;
  private final @Nullable Chronicle chronicle;
  private final Map<Integer, FilmRecorder> takes = new LinkedHashMap<>();
  private final @Nullable ReplayTable replay;
  private @Nullable FontSearch fonts;

  /**
   * Of a drill that brings nobody to hospital, and whose incidents tell nothing of what they leave.
   */
  ResultFiles(Path directory) {
    this(directory, false);
  }

  /**
   * @param withOutcomes whether the courses of its incidents tell what they leave
   */
  ResultFiles(Path directory, boolean withOutcomes) {
    this(directory, withOutcomes, false, null, null);
  }

  private ResultFiles(
      Path directory,
      boolean withOutcomes,
      boolean withTransports,
      @Nullable Chronicle chronicle,
      @Nullable ReplayTable replay) {
    this.directory = directory;
    this.tables = new RowTables(directory, withOutcomes, withTransports);
    this.hasTransports = withTransports;
    this.chronicle = chronicle;
    this.replay = replay;
  }

  /** With a table of transports. */
  static ResultFiles withTransports(Path directory) {
    return new ResultFiles(directory, false, true, null, null);
  }

  public static ResultFiles of(Drill drill, Path directory) {
    boolean isExercise = !drill.expects().isEmpty() || !drill.injects().isEmpty();
    return new ResultFiles(
        directory,
        drill.hasOutcomes(),
        drill.bringsPatients(),
        isExercise ? new Chronicle(drill) : null,
        drill.followsRecord() ? new ReplayTable(directory) : null);
  }

  /** From now on some replications are filmed, to be shown side by side in {@code film.html}. */
  public void film(Drill drill, List<Integer> replications) {
    replications.forEach(r -> takes.put(r, new FilmRecorder("", drill, r)));
  }

  /**
   * The after-action report, if there is one, is also printed, to {@code after-action.pdf}. What no
   * font has is shown as a question mark: results are not lost for it.
   */
  public void print(FontSearch from) {
    fonts = from;
  }

  /** Takes the rows of a replication: any number at the same time, closed in their order from 0. */
  public RecordConsumer rows(int replication) {
    RecordConsumer rows = tables.rowsOf(replication);
    return replay == null ? rows : new RelayedRecords(List.of(rows, replay.rowsOf(replication)));
  }

  /**
   * Takes the facts of a replication: folds them into rows, and tells the timeline if it is the
   * first.
   */
  public FactConsumer consumer(int replication) {
    List<FactConsumer> consumers = new ArrayList<>();
    if (replication == 0) {
      consumers.add(timeline());
      if (chronicle != null) {
        consumers.add(chronicle);
      }
    }
    FilmRecorder take = takes.get(replication);
    if (take != null) {
      consumers.add(take);
    }
    RecordConsumer rows = rows(replication);
    if (hasTransports) {
      consumers.add(new TransportAssembler(rows));
    }
    consumers.add(new RecordAssembler(rows));
    return consumers.size() == 1 ? consumers.get(0) : new Broadcast(consumers);
  }

  /** Takes the facts of the one replication that {@code timeline.txt} tells. */
  public FactConsumer timeline() {
    return TimelineFile.writing(directory.resolve("timeline.txt"));
  }

  /** Writes what a finished run found. */
  public void write(Results results, Provenance provenance, Messages messages) {
    close();
    ReplayComparison compared = replay == null ? null : ReplayComparison.of(replay.pairs());
    if (compared != null) {
      ReplayFile.write(directory.resolve("replay.json"), compared);
    }
    ReportModel model =
        ReportModel.of(
            results, provenance, chronicle == null ? List.of() : chronicle.lines(), compared);
    SummaryFile.write(directory.resolve("summary.json"), model, messages);
    ZoneTable.write(directory.resolve("zones.csv"), model);
    CoverageFile.write(
        directory.resolve("coverage.geojson"), results.drill().city(), results.streetCoverage());
    if (!results.drill().expects().isEmpty()) {
      EvaluationFile.write(directory.resolve("evaluation.json"), model);
    }
    ManifestFile.write(directory.resolve("manifest.json"), results, provenance);
    ModelFile.write(directory.resolve("report.json"), model);
    ReportPage.write(directory, messages, fonts == null ? null : fonts::choose);
    if (!takes.isEmpty()) {
      Path film = directory.resolve("film.html");
      FilmFile.write(film, List.copyOf(takes.values()), provenance, messages);
    }
  }

  @Override
  public void close() {
    try (replay) {
      tables.close();
    }
  }
}
