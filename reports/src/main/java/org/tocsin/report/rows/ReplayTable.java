package org.tocsin.report.rows;

import java.nio.file.Path;
import java.util.List;
import org.tocsin.incident.RecordedIncident;
import org.tocsin.incident.Trace;
import org.tocsin.measure.IncidentRecord;
import org.tocsin.measure.RecordConsumer;
import org.tocsin.measure.ResponseRecord;
import org.tocsin.report.model.ReplayPairs;

/**
 * {@code replay.csv}: of every recorded incident when the first unit was on scene, as recorded and
 * as simulated.
 */
public final class ReplayTable implements AutoCloseable {

  private static final String COLUMNS =
      "replication,incident,type,priority,reported_s,recorded_first_arrival_s,simulated_first_arrival_s,"
          + "recorded_response_s,simulated_response_s,difference_s,first_station,outcome";

  private final TableFile table;
  private final ReplayPairs pairs = new ReplayPairs();

  /** Begins the table in a directory that does not hold it. */
  public ReplayTable(Path directory) {
    table = new TableFile(directory.resolve("replay.csv"), COLUMNS);
  }

  /** The writer of one replication's rows; closed in the order of replications. */
  public RecordConsumer rowsOf(int replication) {
    return new Rows(replication, table.part(replication), new ReplayPairs(), pairs);
  }

  /** What the replications that are closed tell. */
  public ReplayPairs pairs() {
    return pairs;
  }

  @Override
  public void close() {
    table.close();
  }

  private record Rows(int replication, TablePart part, ReplayPairs own, ReplayPairs all)
      implements RecordConsumer {

    @Override
    public void incident(IncidentRecord row, List<ResponseRecord> responses) {
      if (row.incident().entry() instanceof Trace trace) {
        RecordedIncident recorded = trace.incident(row.incident().number());
        write(row, recorded);
        own.add(recorded, row);
      }
    }

    private void write(IncidentRecord row, RecordedIncident recorded) {
      long arrived = recorded.firstArrivalMillis().orElse(IncidentRecord.NEVER);
      long reported = recorded.at().millis();
      long recordedResponse = since(reported, arrived);
      long simulatedResponse = since(reported, row.firstArrivalMillis());
      RowBytes out = part.rows().number(replication).text(recorded.id());
      out.text(recorded.type().id()).number(recorded.type().priority()).seconds(reported);
      out.seconds(arrived).seconds(row.firstArrivalMillis());
      out.seconds(recordedResponse).seconds(simulatedResponse);
      out.seconds(
          recordedResponse == IncidentRecord.NEVER || simulatedResponse == IncidentRecord.NEVER
              ? IncidentRecord.NEVER
              : simulatedResponse - recordedResponse);
      out.text(row.firstUnit() == null ? "" : row.firstUnit().station().id());
      out.text(row.outcome()).endOfRow();
    }

    private static long since(long reported, long moment) {
      return moment == IncidentRecord.NEVER ? moment : moment - reported;
    }

    @Override
    public void close() {
      part.close();
      all.addAll(own);
    }
  }
}
