package org.tocsin.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.city.HangUp;
import org.tocsin.city.Takers;
import org.tocsin.incident.AlarmSource;
import org.tocsin.incident.Detection;
import org.tocsin.incident.SourceKind;
import org.tocsin.measure.MeasureKind;
import org.tocsin.measure.MeasureResult;
import org.tocsin.random.RandomDuration;
import org.tocsin.town.TinyTown;

/** What is measured of calls and alarms: counted by hand on a few scripted incidents. */
class CallMeasuresTest {

  @Test
  void answeringProcessingAndTheWorkOfTakersAreMeasured() throws InterruptedException {
    TinyTown town =
        town()
            .callCentre(centre -> centre.withTakers(Takers.always(1)))
            .scripted("f", "fire", 0, 500)
            .scripted("g", "fire", 5, 500);

    Results results = run(town);

    assertThat(mean(results, MeasureKind.CALL_ANSWERING)).hasValue((10 + 35) / 2.0);
    assertThat(mean(results, MeasureKind.CALL_PROCESSING)).hasValue(20.0);
    assertThat(mean(results, MeasureKind.CALL_ABANDONED)).hasValue(0.0);
    assertThat(mean(results, MeasureKind.TAKER_UTILISATION).orElseThrow())
        .isCloseTo(60 / 86_400.0, within(1e-12));
    assertThat(mean(results, MeasureKind.UNREPORTED)).isEmpty();
  }

  @Test
  void callsGivenUpAndIncidentsLostWithThemAreShares() throws InterruptedException {
    TinyTown town =
        town()
            .callCentre(
                centre ->
                    centre
                        .withTakers(Takers.always(1))
                        .withCallers(
                            Optional.of(
                                new HangUp(
                                    RandomDuration.constant(Duration.ofSeconds(15)),
                                    0,
                                    RandomDuration.ZERO)),
                            Optional.empty(),
                            Optional.empty()))
            .scripted("f", "fire", 0, 500)
            .scripted("g", "fire", 5, 500)
            .scripted("h", "fire", 600, 500);

    Results results = run(town);

    assertThat(mean(results, MeasureKind.CALL_ABANDONED)).hasValue(1 / 3.0);
    assertThat(mean(results, MeasureKind.UNREPORTED)).hasValue(1 / 3.0);
    assertThat(result(results, MeasureKind.CALL_ANSWERING).orElseThrow().notReached()).isEqualTo(1);
    assertThat(result(results, MeasureKind.QUEUE_WAIT).orElseThrow().n()).isEqualTo(2);
    assertThat(result(results, MeasureKind.QUEUE_WAIT).orElseThrow().notReached()).isZero();
    assertThat(results.incidents()).isEqualTo(3);
    assertThat(results.open()).isZero();
  }

  @Test
  void falseAlarmsAreAShareOfReportsAndThoseWeededOutAreNoReports() throws InterruptedException {
    TinyTown town =
        town()
            .incidentType("nothing", "first=initial-attack 1")
            .changeType("nothing", type -> type.withDetection(falseAlarms(0)))
            .incidentType("weeded", "first=initial-attack 1")
            .changeType("weeded", type -> type.withDetection(falseAlarms(1)))
            .scripted("n", "nothing", 0, 500)
            .scripted("w", "weeded", 0, 500)
            .scripted("f", "fire", 3600, 500);

    Results results = run(town);

    assertThat(mean(results, MeasureKind.FALSE_ALARMS)).hasValue(1 / 2.0);
    assertThat(mean(results, MeasureKind.UNREPORTED)).hasValue(0.0);
    assertThat(result(results, MeasureKind.FIRST_ARRIVAL).orElseThrow().n()).isEqualTo(2);
  }

  @Test
  void aPlainCallCentreHasNoneOfTheseMeasures() throws InterruptedException {
    Results results = run(town().scripted("f", "fire", 0, 500));

    assertThat(results.measures())
        .extracting(MeasureResult::kind)
        .doesNotContain(
            MeasureKind.CALL_ANSWERING,
            MeasureKind.CALL_PROCESSING,
            MeasureKind.CALL_ABANDONED,
            MeasureKind.TAKER_UTILISATION,
            MeasureKind.UNREPORTED,
            MeasureKind.FALSE_ALARMS);
  }

  private static Detection falseAlarms(double verifies) {
    return Detection.by(
        new AlarmSource(SourceKind.AUTOMATIC_ALARM, RandomDuration.ZERO)
            .withErrors(0, 1, verifies));
  }

  private static TinyTown town() {
    return TinyTown.onStreetOf(1000)
        .station("a", "central", 0, "engine:initial-attack 1", "engine:initial-attack 1")
        .incidentType("fire", "first=initial-attack 1");
  }

  private static Results run(TinyTown town) throws InterruptedException {
    return new Experiment(1, 1, 1)
        .run(new Variant("town", town.drill()), ConsumerFactory.NONE, Progress.SILENT);
  }

  private static Optional<Double> mean(Results results, MeasureKind kind) {
    return result(results, kind).map(result -> result.mean().value());
  }

  private static Optional<MeasureResult> result(Results results, MeasureKind kind) {
    return results.measures().stream()
        .filter(result -> result.kind() == kind && result.group().isEmpty())
        .findFirst();
  }
}
