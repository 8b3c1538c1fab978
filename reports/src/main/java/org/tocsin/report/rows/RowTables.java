package org.tocsin.report.rows;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.city.Unit;
import org.tocsin.city.Zone;
import org.tocsin.incident.FixedWork;
import org.tocsin.incident.Incident;
import org.tocsin.incident.Outcome;
import org.tocsin.measure.IncidentRecord;
import org.tocsin.measure.RecordConsumer;
import org.tocsin.measure.ResponseRecord;
import org.tocsin.measure.TransportRecord;

/**
 * {@code incidents.csv}, {@code responses.csv} and, where patients may be brought to hospital,
 * {@code transports.csv}: every incident, response and transport of a run, a row each.
 */
public final class RowTables implements AutoCloseable {

  private static final String INCIDENT_COLUMNS =
      "replication,incident,type,severity,lon,lat,zone,occurred_s,reported_s,answered_s,verified_s,notified_s,first_action_s,"
          + "first_arrival_s,full_force_s,controlled_s,closed_s,first_station,first_tier,outcome";
  private static final String OUTCOME_COLUMNS =
      ",put_out_by,burnt_area_m2,loss,casualties,expected_survivors";
  private static final String RESPONSE_COLUMNS =
      "replication,incident,unit,station,tier,notified_s,en_route_s,on_scene_s,clear_s,in_quarters_s,distance_m,outcome";

  private static final String TRANSPORT_COLUMNS =
      "replication,incident,unit,hospital,patients,taken_in,left_scene_s,at_hospital_s,handover_s,handed_over_s";

  private final boolean withOutcomes;
  private final TableFile incidents;
  private final TableFile responses;
  private final @Nullable TableFile transports;

  /**
   * Begins the tables in a directory that holds none of them.
   *
   * @param withOutcomes whether incidents have columns for what they left
   * @param withTransports whether patients may be brought to hospital
   */
  public RowTables(Path directory, boolean withOutcomes, boolean withTransports) {
    this.withOutcomes = withOutcomes;
    String columns = withOutcomes ? INCIDENT_COLUMNS + OUTCOME_COLUMNS : INCIDENT_COLUMNS;
    incidents = new TableFile(directory.resolve("incidents.csv"), columns);
    responses = new TableFile(directory.resolve("responses.csv"), RESPONSE_COLUMNS);
    transports =
        withTransports
            ? new TableFile(directory.resolve("transports.csv"), TRANSPORT_COLUMNS)
            : null;
  }

  /**
   * The writer of one replication's rows. Replications may write at the same time, but are closed
   * in their order, from 0.
   */
  public RecordConsumer rowsOf(int replication) {
    return new Rows(
        replication,
        withOutcomes ? new HashMap<>() : null,
        new LinkedHashMap<>(),
        incidents.part(replication),
        responses.part(replication),
        transports == null ? null : transports.part(replication));
  }

  @Override
  public void close() {
    try (transports;
        responses) {
      incidents.close();
    }
  }

  /**
   * @param outcomes of incidents whose row is still to come; null where rows have no such columns
   * @param unsettled rows of incidents that ended with nobody at work and go on until it is settled
   *     what they leave
   * @param transports null where nobody is brought to hospital
   */
  private record Rows(
      int replication,
      @Nullable Map<Incident, Outcome> outcomes,
      Map<Incident, IncidentRecord> unsettled,
      TablePart incidents,
      TablePart responses,
      @Nullable TablePart transports)
      implements RecordConsumer {

    @Override
    public void outcome(Incident incident, long occurredMillis, Outcome outcome) {
      IncidentRecord row = unsettled.remove(incident);
      if (row != null) {
        write(row, Optional.of(outcome));
      } else if (outcomes != null) {
        outcomes.put(incident, outcome);
      }
    }

    @Override
    public void incident(IncidentRecord row, List<ResponseRecord> itsResponses) {
      Optional<Outcome> left =
          outcomes == null
              ? Optional.empty()
              : Optional.ofNullable(outcomes.remove(row.incident()));
      if (outcomes != null && left.isEmpty() && goesOn(row)) {
        unsettled.put(row.incident(), row);
      } else {
        write(row, left);
      }
    }

    /** Whether it may still be settled what it leaves, though nobody will come. */
    private static boolean goesOn(IncidentRecord row) {
      boolean leftAlone =
          row.outcome().equals(IncidentRecord.UNREPORTED)
              || row.outcome().equals(IncidentRecord.TURNED_AWAY);
      return leftAlone && !(row.incident().type().course() instanceof FixedWork);
    }

    private void write(IncidentRecord row, Optional<Outcome> left) {
      Incident incident = row.incident();
      Zone zone = incident.place().zone();
      RowBytes out = head(incidents, incident);
      out.text(incident.type().id()).text(incident.type().severity().id());
      out.decimal(incident.place().location().longitude(), 6)
          .decimal(incident.place().location().latitude(), 6);
      out.text(zone == null ? "" : zone.id());
      out.seconds(row.occurredMillis()).seconds(row.reportedMillis()).seconds(row.answeredMillis());
      out.seconds(row.verifiedMillis())
          .seconds(row.notifiedMillis())
          .seconds(row.firstActionMillis())
          .seconds(row.firstArrivalMillis());
      out.seconds(row.fullForceMillis())
          .seconds(row.controlledMillis())
          .seconds(row.closedMillis());
      station(out, row.firstUnit());
      out.text(row.outcome());
      if (outcomes != null) {
        OutcomeFields.write(out, left);
      }
      out.endOfRow();
    }

    @Override
    public void response(ResponseRecord row) {
      RowBytes out = head(responses, row.incident()).text(row.unit().id());
      station(out, row.unit());
      out.seconds(row.notifiedMillis()).seconds(row.enRouteMillis()).seconds(row.onSceneMillis());
      out.seconds(row.clearMillis()).seconds(row.inQuartersMillis());
      if (row.onSceneMillis() == IncidentRecord.NEVER) {
        out.empty();
      } else {
        out.decimal(row.metres(), 1);
      }
      out.text(row.outcome()).endOfRow();
    }

    @Override
    public void transport(TransportRecord row) {
      if (transports == null) {
        return;
      }
      RowBytes out = head(transports, row.incident()).text(row.unit().id());
      out.text(row.hospital().id()).number(row.patients()).number(row.takenIn() ? 1 : 0);
      out.seconds(row.leftSceneMillis()).seconds(row.atHospitalMillis());
      out.seconds(row.handoverMillis()).seconds(row.handedOverMillis()).endOfRow();
    }

    @Override
    public void close() {
      unsettled.values().forEach(row -> write(row, Optional.empty()));
      unsettled.clear();
      incidents.close();
      responses.close();
      if (transports != null) {
        transports.close();
      }
    }

    private RowBytes head(TablePart table, Incident incident) {
      return table.rows().number(replication).text(incident.id());
    }

    private static void station(RowBytes out, @Nullable Unit unit) {
      if (unit == null) {
        out.empty().empty();
      } else {
        out.text(unit.station().id()).text(unit.station().tier().id());
      }
    }
  }
}
