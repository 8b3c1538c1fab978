package org.tocsin.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.city.Unit;
import org.tocsin.incident.DemandEntry;
import org.tocsin.incident.Incident;
import org.tocsin.measure.IncidentRecord;
import org.tocsin.measure.RecordConsumer;
import org.tocsin.measure.ResponseRecord;

/** Rows of a replication, as the assembler of records would tell them. */
final class SampleRows {

  private static final long NEVER = IncidentRecord.NEVER;

  private SampleRows() {}

  /** Tells {@code count} incidents, each with one response; the last is never reached. */
  static void tell(GridTown town, int count, RecordConsumer rows) {
    DemandEntry entry = town.drill.demand().get(0);
    for (int i = 1; i <= count; i++) {
      Incident incident =
          new Incident(entry, i, entry.places().place(i % entry.places().size()), i);
      boolean reached = i < count;
      Unit unit = town.city.units().get(i % town.city.units().size());
      ResponseRecord response = response(incident, unit, i * 1000L, reached);
      rows.incident(incident(incident, i * 1000L, reached ? unit : null), List.of(response));
      rows.response(response);
    }
    rows.close();
  }

  private static IncidentRecord incident(Incident incident, long at, @Nullable Unit first) {
    boolean reached = first != null;
    return new IncidentRecord(
        incident,
        at - 1500,
        at,
        at + 10_000,
        at + 55_001,
        at + 55_001,
        reached ? at + 200_020 : NEVER,
        reached ? at + 170_020 : NEVER,
        NEVER,
        reached ? at + 1_300_000 : NEVER,
        reached ? at + 1_400_000 : NEVER,
        0,
        first,
        reached ? "closed" : "open-at-end");
  }

  private static ResponseRecord response(Incident incident, Unit unit, long at, boolean reached) {
    return new ResponseRecord(
        incident,
        unit,
        at + 55_001,
        at + 115_001,
        reached ? at + 170_020 : NEVER,
        reached ? at + 1_400_000 : NEVER,
        NEVER,
        reached ? 812.25 : Double.NaN,
        reached ? "on-scene" : "recalled");
  }
}
