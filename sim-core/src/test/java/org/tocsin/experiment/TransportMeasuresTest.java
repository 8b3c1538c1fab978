package org.tocsin.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.city.Intake;
import org.tocsin.engine.DrillRunner;
import org.tocsin.incident.Transport;
import org.tocsin.measure.MeasureKind;
import org.tocsin.measure.MeasureResult;
import org.tocsin.measure.RecordConsumer;
import org.tocsin.measure.TransportAssembler;
import org.tocsin.measure.TransportRecord;
import org.tocsin.random.RandomDuration;
import org.tocsin.random.RandomStreams;
import org.tocsin.town.TinyTown;

/** Measures of patients on their way to hospital, counted by hand. */
class TransportMeasuresTest {

  private static final String AMBULANCE = "ambulance:medical 1,transport 1";

  @Test
  void timesOfTransportsAreMeasuredOverallByTypeAndByHospital() throws InterruptedException {
    Results results = run(threeIllnesses());

    // All are at the hospital 16 min after their report, a minute apart; each handover takes 12.
    for (Map<String, String> group :
        List.of(Map.<String, String>of(), Map.of("type", "illness"), Map.of("hospital", "h"))) {
      assertThat(measure(results, MeasureKind.TO_HOSPITAL, group).mean().value())
          .isEqualTo(960 + 100);
      assertThat(measure(results, MeasureKind.TRANSPORT, group).mean().value()).isEqualTo(100);
      assertThat(measure(results, MeasureKind.HOSPITAL_WAIT, group).mean().value())
          .isEqualTo((0 + 11 + 22) * 60 / 3.0);
      assertThat(measure(results, MeasureKind.HANDOVER, group).mean().value()).isEqualTo(720);
      assertThat(measure(results, MeasureKind.HANDOVER, group).n()).isEqualTo(2 * 3);
    }
  }

  @Test
  void diversionIsAShareOfTime() throws InterruptedException {
    Results results = run(threeIllnesses());

    // Somebody waits from the second crew's coming until the third has a bay.
    double share = measure(results, MeasureKind.DIVERSION, Map.of("hospital", "h")).mean().value();
    assertThat(share).isEqualTo((11 + 12) * 60 / 86_400.0);
    assertThat(find(results, MeasureKind.DIVERSION, Map.of("hospital", "open"))).isEmpty();
  }

  @Test
  void aUnitIsBusyUntilItHasHandedOver() throws InterruptedException {
    Results results = run(threeIllnesses());

    // From 30 s after each report to 12, 23 and 34 min after each came to the hospital.
    double minutes = (16 + 12 - 0.5) + (16 + 23 - 0.5) + (16 + 34 - 0.5) + 3 * 100 / 60.0;
    assertThat(measure(results, MeasureKind.UTILISATION, Map.of()).mean().value())
        .isCloseTo(minutes * 60 / 86_400 / 3, within(1e-12));
  }

  @Test
  void patientsWhomNobodyBringsNeverReachTheHospital() throws InterruptedException {
    TinyTown town =
        TinyTown.onStreetOf(3000)
            .station("a", "central", 500, "bike:medical 1")
            .hospital("h", 500, Intake.UNLIMITED)
            .incidentType("illness", "first=medical 1")
            .changeType("illness", type -> type.withTransport(Transport.PLAIN))
            .scripted("i", "illness", 0, 500);

    MeasureResult reached = measure(run(town), MeasureKind.TO_HOSPITAL, Map.of());

    assertThat(reached.n()).isEqualTo(2);
    assertThat(reached.notReached()).isEqualTo(2);
    assertThat(find(run(town), MeasureKind.TRANSPORT, Map.of())).isEmpty();
  }

  @Test
  void whoBringsNobodyHasNoMeasuresOfHospitals() throws InterruptedException {
    TinyTown town =
        TinyTown.onStreetOf(3000)
            .station("a", "central", 500, AMBULANCE)
            .hospital("h", 500, Intake.UNLIMITED.withBeds(1))
            .incidentType("illness", "first=medical 1")
            .scripted("i", "illness", 0, 500);

    assertThat(run(town).measures())
        .extracting(MeasureResult::kind)
        .doesNotContain(
            MeasureKind.TRANSPORT,
            MeasureKind.HOSPITAL_WAIT,
            MeasureKind.HANDOVER,
            MeasureKind.DIVERSION,
            MeasureKind.TO_HOSPITAL);
  }

  @Test
  void aTransportIsOneRowInTheOrderOfHandovers() {
    List<TransportRecord> rows = new ArrayList<>();
    RecordConsumer consumer =
        new RecordConsumer() {
          @Override
          public void transport(TransportRecord transport) {
            rows.add(transport);
          }
        };

    DrillRunner.run(
        threeIllnesses().drill(), new RandomStreams(1, 0), new TransportAssembler(consumer));

    assertThat(rows)
        .extracting(
            row -> row.incident().id() + " " + row.unit() + " " + row.hospital().id(),
            TransportRecord::leftSceneMillis,
            TransportRecord::atHospitalMillis,
            TransportRecord::handoverMillis,
            TransportRecord::handedOverMillis)
        .containsExactly(
            tuple("i/1 a/ambulance-1 h", 960_000L, 1_060_000L, 1_060_000L, 1_780_000L),
            tuple("j/1 a/ambulance-2 h", 1_020_000L, 1_120_000L, 1_780_000L, 2_500_000L),
            tuple("k/1 a/ambulance-3 h", 1_080_000L, 1_180_000L, 2_500_000L, 3_220_000L));
  }

  /** One after the other, a minute apart, at the station's door; the hospital is 1000 m away. */
  private static TinyTown threeIllnesses() {
    Transport transport =
        Transport.PLAIN
            .withLoading(RandomDuration.constant(Duration.ofMinutes(5)))
            .withHandover(RandomDuration.constant(Duration.ofMinutes(12)));
    return TinyTown.onStreetOf(4000)
        .station("a", "central", 500, AMBULANCE, AMBULANCE, AMBULANCE)
        .hospital("h", 1500, Intake.UNLIMITED.withBays(1).withDivertsAt(1), "burns")
        .hospital("open", 4000, Intake.UNLIMITED)
        .incidentType("illness", "first=medical 1")
        .changeType("illness", type -> type.withTransport(transport.withSpecialty("burns")))
        .scripted("i", "illness", 0, 500)
        .scripted("j", "illness", 60, 500)
        .scripted("k", "illness", 120, 500);
  }

  private static Results run(TinyTown town) throws InterruptedException {
    return new Experiment(1, 2, 1)
        .run(new Variant("base", town.drill()), ConsumerFactory.NONE, Progress.SILENT);
  }

  private static MeasureResult measure(
      Results results, MeasureKind kind, Map<String, String> group) {
    return find(results, kind, group).orElseThrow();
  }

  private static Optional<MeasureResult> find(
      Results results, MeasureKind kind, Map<String, String> group) {
    return results.measures().stream()
        .filter(measure -> measure.kind() == kind && measure.group().equals(group))
        .findFirst();
  }
}
