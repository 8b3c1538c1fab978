package org.tocsin.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tocsin.measure.MeasureKind;
import org.tocsin.measure.MeasureResult;
import org.tocsin.response.MutualAid;
import org.tocsin.town.TinyTown;

/** What is measured of mutual aid: counted by hand on a few scripted incidents. */
class AidMeasuresTest {

  @Test
  void aidIsInTimeRefusedOrCancelled() throws InterruptedException {
    TinyTown town =
        asking(120)
            .scripted("own", "fire", 0, 0)
            .scripted("helped", "fire", 60, 3000)
            .scripted("refused", "fire", 90, 3000)
            // 6 h later, when all are home: the second waits 40 s for the first, near its end.
            .scripted("own-again", "fire", 21_600, 0)
            .scripted("cancelled", "fire", 22_200, 0);

    Results results = run(town);

    assertThat(mean(results, MeasureKind.AID_IN_TIME)).hasValue(1 / 3.0);
    assertThat(mean(results, MeasureKind.AID_REFUSED)).hasValue(1 / 3.0);
    assertThat(mean(results, MeasureKind.AID_CANCELLED)).hasValue(1 / 3.0);
    assertThat(mean(results, MeasureKind.AID_TOO_LATE)).hasValue(0.0);
    assertThat(mean(results, MeasureKind.AID_NEVER)).hasValue(0.0);
    // Asked at 1:30, on scene at 9:00; the refused one was never reached.
    assertThat(mean(results, MeasureKind.AID_ARRIVAL)).hasValue(450.0);
    assertThat(result(results, MeasureKind.AID_ARRIVAL, new TreeMap<>()).orElseThrow().notReached())
        .isEqualTo(1);
  }

  @Test
  void aidThatIsStillOnItsWayWhenTheIncidentIsUnderControlIsTooLate() throws InterruptedException {
    // The neighbour sets out at 1:00 over 6000 m; the only engine has worked from 1:00 to 11:00.
    TinyTown town =
        TinyTown.onStreetOf(8000)
            .station("a", "central", 0, "engine:pumping 1")
            .station("hilltop", "mutual-aid", 8000, "engine:pumping 1")
            .incidentType("fire", "first=pumping 1")
            .plan(plan -> plan.withMutualAid(List.of(aid(0))))
            .plan(plan -> plan.withReassignGain(Duration.ofSeconds(1)))
            .scripted("own", "fire", 0, 0)
            .scripted("late", "fire", 120, 0);

    Results results = run(town);

    // At 11:00 our own engine takes over: it is there at once, the neighbour would be at 16:20.
    assertThat(mean(results, MeasureKind.AID_TOO_LATE)).hasValue(1.0);
    assertThat(result(results, MeasureKind.AID_ARRIVAL, new TreeMap<>()).orElseThrow().notReached())
        .isEqualTo(1);
  }

  @Test
  void eachNeighbourHasItsOwnShares() throws InterruptedException {
    TinyTown town = asking(120).scripted("own", "fire", 0, 0).scripted("helped", "fire", 60, 3000);

    Results results = run(town);

    TreeMap<String, String> hilltop = new TreeMap<>();
    hilltop.put("station", "hilltop");
    assertThat(result(results, MeasureKind.AID_IN_TIME, hilltop).orElseThrow().n()).isEqualTo(1);
    assertThat(result(results, MeasureKind.AID_ARRIVAL, hilltop).orElseThrow().mean().value())
        .isEqualTo(450.0);
  }

  @Test
  void neighboursAreNoPartOfOurOwnUnitsNorOfStaticCoverage() throws InterruptedException {
    TinyTown with = asking(120).poisson("rare", "fire", 1e-6, 6000);

    Results results = run(with);

    assertThat(result(results, MeasureKind.UTILISATION, new TreeMap<>()).orElseThrow().n())
        .isEqualTo(1);
    assertThat(results.coverage())
        .filteredOn(coverage -> coverage.id().startsWith("static.demand"))
        .allMatch(coverage -> Double.valueOf(0).equals(coverage.share().value()))
        .noneMatch(coverage -> coverage.id().contains("mutual-aid"));
  }

  @Test
  void aPlanWithoutNeighboursHasNoneOfTheseMeasures() throws InterruptedException {
    TinyTown town =
        TinyTown.onStreetOf(3000)
            .station("a", "central", 0, "engine:pumping 1")
            .incidentType("fire", "first=pumping 1")
            .scripted("own", "fire", 0, 0);

    assertThat(run(town).measures())
        .extracting(result -> result.kind().id())
        .noneMatch(id -> id.startsWith("aid."));
  }

  private static TinyTown asking(int delaySeconds) {
    return TinyTown.onStreetOf(6000)
        .station("a", "central", 0, "engine:pumping 1")
        .station("hilltop", "mutual-aid", 6000, "engine:pumping 1")
        .incidentType("fire", "first=pumping 1")
        .plan(plan -> plan.withMutualAid(List.of(aid(delaySeconds))));
  }

  private static MutualAid aid(int delaySeconds) {
    return new MutualAid("hilltop", Duration.ofSeconds(delaySeconds), Optional.empty());
  }

  private static Results run(TinyTown town) throws InterruptedException {
    return new Experiment(1, 1, 1)
        .run(new Variant("town", town.drill()), ConsumerFactory.NONE, Progress.SILENT);
  }

  private static Optional<Double> mean(Results results, MeasureKind kind) {
    return result(results, kind, new TreeMap<>()).map(result -> result.mean().value());
  }

  private static Optional<MeasureResult> result(
      Results results, MeasureKind kind, SortedMap<String, String> group) {
    return results.measures().stream()
        .filter(result -> result.kind() == kind && result.group().equals(group))
        .findFirst();
  }
}
