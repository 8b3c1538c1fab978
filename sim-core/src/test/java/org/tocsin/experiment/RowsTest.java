package org.tocsin.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tocsin.incident.AlarmRule;
import org.tocsin.measure.IncidentRecord;
import org.tocsin.measure.MeasureKind;
import org.tocsin.measure.RecordAssembler;
import org.tocsin.measure.RecordConsumer;
import org.tocsin.measure.ResponseRecord;
import org.tocsin.random.RandomDuration;
import org.tocsin.response.ComplianceTable;
import org.tocsin.town.TinyTown;

/** The rows of incidents and responses, read off by hand. */
class RowsTest {

  private final List<IncidentRecord> incidents = new ArrayList<>();
  private final List<ResponseRecord> responses = new ArrayList<>();

  @Test
  void aResponseEndsWhereTheUnitWaitsNextIfItMovesOnItsWayHome() throws InterruptedException {
    // On its way home from the first fire it moves to the station that the second one empties.
    TinyTown town =
        TinyTown.onStreetOf(6000)
            .station("a", "central", 0, "engine:pumping 1")
            .station("b", "central", 3000, "engine:pumping 1")
            .station("c", "central", 6000, "engine:pumping 1")
            .incidentType("fire", "first=pumping 1")
            .plan(
                plan ->
                    plan.withRelocation(
                        new ComplianceTable("engine", new TreeMap<>(Map.of(1, List.of("b"))))))
            .scripted("first", "fire", 0, 1500)
            .scripted("second", "fire", 795, 3000);

    run(town);

    ResponseRecord first = responses.get(0);
    assertThat(first.incident().id()).isEqualTo("first/1");
    assertThat(first.unit().id()).isEqualTo("a/engine-1");
    assertThat(first.inQuartersMillis()).isEqualTo(1_000_000);
    assertThat(responses).allMatch(row -> row.inQuartersMillis() != IncidentRecord.NEVER);
  }

  @Test
  void theWaitForUnitsIsTheTimeInTheQueueAndNotThatBeforeMoreWasAskedFor()
      throws InterruptedException {
    // Its only engine is there after 160 s and finds that a second one is needed, which is busy
    // with the other fire until 690 s.
    AlarmRule findsMore =
        new AlarmRule(0, RandomDuration.ZERO, List.of(0.0, 1.0), Optional.empty());
    TinyTown town =
        TinyTown.onStreetOf(3000)
            .station("a", "central", 0, "engine:pumping 1")
            .station("b", "central", 3000, "engine:pumping 1")
            .incidentType("fire", "first=pumping 1", "alarm-1=pumping 2")
            .changeType("fire", type -> type.withAlarm(findsMore))
            .incidentType("rubbish", "first=pumping 1")
            .scripted("bin", "rubbish", 0, 3000)
            .scripted("fire", "fire", 0, 1000);

    Results results = run(town);

    assertThat(row("bin/1").queueWaitMillis()).isZero();
    assertThat(row("fire/1").verifiedMillis()).isEqualTo(30_000);
    assertThat(row("fire/1").queueWaitMillis()).isEqualTo(660_000 - 160_000);
    assertThat(
            results.measures().stream()
                .filter(m -> m.kind() == MeasureKind.QUEUE_WAIT && m.group().isEmpty())
                .findFirst()
                .orElseThrow()
                .mean()
                .value())
        .isEqualTo(250);
  }

  private IncidentRecord row(String incident) {
    return incidents.stream()
        .filter(row -> row.incident().id().equals(incident))
        .findFirst()
        .orElseThrow();
  }

  private Results run(TinyTown town) throws InterruptedException {
    RecordConsumer rows =
        new RecordConsumer() {
          @Override
          public void incident(IncidentRecord row, List<ResponseRecord> itsResponses) {
            incidents.add(row);
          }

          @Override
          public void response(ResponseRecord row) {
            responses.add(row);
          }
        };
    return new Experiment(1, 1, 1)
        .run(
            new Variant("town", town.drill()),
            (variant, replication) -> new RecordAssembler(rows),
            Progress.SILENT);
  }
}
