package org.tocsin.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.city.Tier;
import org.tocsin.incident.DemandEntry;
import org.tocsin.incident.FireFighting;
import org.tocsin.incident.FireGrowth;
import org.tocsin.incident.GrowingFire;
import org.tocsin.incident.Incident;
import org.tocsin.incident.Outcome;
import org.tocsin.incident.ScriptedDemand;
import org.tocsin.measure.IncidentRecord;
import org.tocsin.measure.RecordConsumer;
import org.tocsin.random.RandomDuration;
import org.tocsin.time.SimTime;

/** What incidents left, at the end of their rows. */
class OutcomeRowsTest {

  @TempDir Path directory;

  @Test
  void whatIncidentsLeftStandsAtTheEndOfTheirRows() throws IOException {
    Outcome fire = fire(Optional.of(new Tier("micro")), Optional.of(24_000.4));
    Outcome burntOut = fire(Optional.empty(), Optional.empty());
    Outcome people =
        new Outcome(Optional.empty(), Optional.empty(), Optional.of(new Outcome.People(12, 7.25)));

    List<String> rows =
        write(Optional.of(fire), Optional.of(burntOut), Optional.of(people), Optional.empty());

    assertThat(rows)
        .containsExactly(
            "outcome,put_out_by,burnt_area_m2,loss,casualties,expected_survivors",
            "closed,micro,12.35,24000,,",
            "closed,nobody,12.35,,,",
            "closed,,,,12.000,7.250",
            "closed,,,,,");
  }

  @Test
  void theRowOfAnIncidentThatNobodyHelpsWaitsUntilItIsSettledWhatItLeaves() throws IOException {
    DemandEntry fire = growing(new GridTown(12, 5).drill.demand().get(0));
    Incident burns = incident(fire, 0);
    Incident refused = incident(fire, 1);
    Incident smoulders = incident(fire, 2);

    List<String> rows =
        write(
            table -> {
              table.incident(row(burns, IncidentRecord.UNREPORTED), List.of());
              table.incident(row(refused, IncidentRecord.TURNED_AWAY), List.of());
              table.incident(row(smoulders, IncidentRecord.UNREPORTED), List.of());
              table.outcome(refused, 0, fire(Optional.empty(), Optional.empty()));
              table.outcome(burns, 0, fire(Optional.empty(), Optional.of(24_000.4)));
            });

    assertThat(rows)
        .containsExactly(
            "outcome,put_out_by,burnt_area_m2,loss,casualties,expected_survivors",
            "turned-away,nobody,12.35,,,",
            "unreported,nobody,12.35,24000,,",
            "unreported,,,,,");
  }

  private static DemandEntry growing(DemandEntry entry) {
    GrowingFire course =
        new GrowingFire(
            RandomDuration.ZERO,
            new FireGrowth(FireGrowth.Pace.FAST.alpha(), Optional.empty(), 250, 100, 780),
            new FireFighting(300, 0.06, Duration.ofMinutes(2), RandomDuration.ZERO),
            0,
            0,
            Optional.empty());
    return new ScriptedDemand(
        entry.id(), entry.type().withCourse(course), entry.places(), SimTime.ofMillis(0));
  }

  private static Outcome fire(Optional<Tier> putOutBy, Optional<Double> loss) {
    return new Outcome(Optional.of(new Outcome.Fire(12.345678, putOutBy)), loss, Optional.empty());
  }

  /** The last columns. */
  @SafeVarargs
  private List<String> write(Optional<Outcome>... outcomes) throws IOException {
    DemandEntry entry = new GridTown(12, 5).drill.demand().get(0);
    return write(
        rows -> {
          for (int i = 0; i < outcomes.length; i++) {
            Incident incident = incident(entry, i);
            outcomes[i].ifPresent(outcome -> rows.outcome(incident, 0, outcome));
            rows.incident(row(incident, IncidentRecord.CLOSED), List.of());
          }
        });
  }

  private List<String> write(Consumer<RecordConsumer> replication) throws IOException {
    try (ResultFiles files = new ResultFiles(directory, true)) {
      RecordConsumer rows = files.rows(0);
      replication.accept(rows);
      rows.close();
    }
    return Files.readAllLines(directory.resolve("incidents.csv")).stream()
        .map(row -> row.replaceFirst("^([^,]*,){19}", ""))
        .toList();
  }

  private static Incident incident(DemandEntry entry, int index) {
    return new Incident(entry, index + 1, entry.places().place(0), index);
  }

  private static IncidentRecord row(Incident incident, String outcome) {
    return new IncidentRecord(incident, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, null, outcome);
  }
}
