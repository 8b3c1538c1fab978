package org.tocsin.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.tocsin.experiment.Results;
import org.tocsin.measure.RecordAssembler;
import org.tocsin.measure.RecordConsumer;
import org.tocsin.report.file.CoverageFile;
import org.tocsin.report.file.ManifestFile;
import org.tocsin.report.file.ModelFile;
import org.tocsin.report.file.SummaryFile;
import org.tocsin.report.model.ReportModel;
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

  /** The names of all files that a run may write. */
  public static final Set<String> NAMES =
      Set.of(
          "coverage.geojson",
          "incidents.csv",
          "manifest.json",
          "report.html",
          "report.json",
          "responses.csv",
          "summary.json",
          "timeline.txt",
          "zones.csv");

  private final Path directory;
  private final RowTables tables;

  /** Of a drill whose incidents tell nothing of what they leave. */
  public ResultFiles(Path directory) {
    this(directory, false);
  }

  /**
   * @param withOutcomes whether the courses of its incidents tell what they leave
   */
  public ResultFiles(Path directory, boolean withOutcomes) {
    this.directory = directory;
    this.tables = new RowTables(directory, withOutcomes);
  }

  /** Takes the rows of a replication: any number at the same time, closed in their order from 0. */
  public RecordConsumer rows(int replication) {
    return tables.rowsOf(replication);
  }

  /**
   * Takes the facts of a replication: folds them into rows, and tells the timeline if it is the
   * first.
   */
  public FactConsumer consumer(int replication) {
    FactConsumer folding = new RecordAssembler(rows(replication));
    return replication == 0 ? new Broadcast(List.of(timeline(), folding)) : folding;
  }

  /** Takes the facts of the one replication that {@code timeline.txt} tells. */
  public FactConsumer timeline() {
    return TimelineFile.writing(directory.resolve("timeline.txt"));
  }

  /** Writes what a finished run found. */
  public void write(Results results, Provenance provenance, Messages messages) {
    tables.close();
    ReportModel model = ReportModel.of(results, provenance);
    SummaryFile.write(directory.resolve("summary.json"), model, messages);
    ZoneTable.write(directory.resolve("zones.csv"), model);
    CoverageFile.write(
        directory.resolve("coverage.geojson"), results.drill().city(), results.streetCoverage());
    ManifestFile.write(directory.resolve("manifest.json"), results, provenance);
    ModelFile.write(directory.resolve("report.json"), model);
    ReportPage.write(directory, messages);
  }

  @Override
  public void close() {
    tables.close();
  }
}
