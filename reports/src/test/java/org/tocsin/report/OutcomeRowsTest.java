package org.tocsin.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.city.Tier;
import org.tocsin.incident.DemandEntry;
import org.tocsin.incident.Incident;
import org.tocsin.incident.Outcome;
import org.tocsin.measure.IncidentRecord;
import org.tocsin.measure.RecordConsumer;

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

  private static Outcome fire(Optional<Tier> putOutBy, Optional<Double> loss) {
    return new Outcome(Optional.of(new Outcome.Fire(12.345678, putOutBy)), loss, Optional.empty());
  }

  /** The last columns. */
  @SafeVarargs
  private List<String> write(Optional<Outcome>... outcomes) throws IOException {
    DemandEntry entry = new GridTown(12, 5).drill.demand().get(0);
    try (ResultFiles files = new ResultFiles(directory, true)) {
      RecordConsumer rows = files.rows(0);
      for (int i = 0; i < outcomes.length; i++) {
        Incident incident = new Incident(entry, i + 1, entry.places().place(0), i);
        outcomes[i].ifPresent(outcome -> rows.outcome(incident, 0, outcome));
        rows.incident(
            new IncidentRecord(incident, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, null, "closed"),
            List.of());
      }
      rows.close();
    }
    return Files.readAllLines(directory.resolve("incidents.csv")).stream()
        .map(row -> row.replaceFirst("^([^,]*,){19}", ""))
        .toList();
  }
}
