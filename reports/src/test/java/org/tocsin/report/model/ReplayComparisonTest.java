package org.tocsin.report.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.tocsin.city.Capabilities;
import org.tocsin.city.Capability;
import org.tocsin.incident.FixedWork;
import org.tocsin.incident.Given;
import org.tocsin.incident.Incident;
import org.tocsin.incident.IncidentType;
import org.tocsin.incident.Need;
import org.tocsin.incident.Place;
import org.tocsin.incident.RecordedIncident;
import org.tocsin.incident.Severity;
import org.tocsin.incident.Trace;
import org.tocsin.measure.IncidentRecord;
import org.tocsin.random.RandomDuration;
import org.tocsin.time.SimTime;

/** What a record says of first arrivals, held against what following it gave. */
class ReplayComparisonTest {

  private static final long NEVER = IncidentRecord.NEVER;

  private final ReplayPairs pairs = new ReplayPairs();

  @Test
  void timesAreFromTheReportAndDifferencesAreSimulatedLessRecorded() {
    pair("fire", 1, 100, 160);
    pair("fire", 1, 200, 210);
    pair("fire", 1, 300, 260);

    ReplayLine all = ReplayComparison.of(pairs).overall();

    assertThat(all.n()).isEqualTo(3);
    assertThat(all.recordedMedian()).isEqualTo(200);
    assertThat(all.simulatedMedian()).isEqualTo(210);
    assertThat(all.meanDifference()).isEqualTo(10);
    assertThat(all.medianDifference()).isEqualTo(10);
    assertThat(all.within()).isEqualTo(1);
  }

  @Test
  void whatIsNotReachedIsInfiniteInPercentilesAndInNoMean() {
    pair("fire", 1, 100, 400);
    pair("fire", 1, 200, -1);

    ReplayLine all = ReplayComparison.of(pairs).overall();

    assertThat(all.notReached()).isEqualTo(1);
    assertThat(all.simulatedMean()).isEqualTo(400);
    assertThat(all.simulatedP90()).isNull();
    assertThat(all.meanDifference()).isEqualTo(300);
    assertThat(all.within()).isEqualTo(0);
  }

  @Test
  void incidentsWhoseArrivalNobodyRecordedAreCountedAndNotCompared() {
    pair("fire", 1, -1, 400);
    pair("fire", 1, 100, 100);

    ReplayComparison comparison = ReplayComparison.of(pairs);

    assertThat(comparison.incidents()).isEqualTo(2);
    assertThat(comparison.overall().n()).isEqualTo(1);
  }

  @Test
  void thoseFurthestApartComeFirstAndBeforeThemThoseThatNobodyCameTo() {
    pair("fire", 1, 100, 150);
    pair("fire", 1, 100, 100);
    pair("fire", 1, 200, -1);
    pair("fire", 1, 300, 50);

    assertThat(ReplayComparison.of(pairs).furthest())
        .extracting(ReplayCase::recordedSeconds, ReplayCase::differenceSeconds)
        .containsExactly(tuple(200.0, null), tuple(300.0, -250.0), tuple(100.0, 50.0));
  }

  @Test
  void linesAreOverAllThenByPriorityThenByType() {
    pair("b", 3, 10, 10);
    pair("a", 1, 20, 20);
    pair("a", 3, 30, 30);

    assertThat(ReplayComparison.of(pairs).lines())
        .extracting(line -> line.key() + " " + line.value() + " " + line.n())
        .containsExactly("  3", "priority 1 1", "priority 3 2", "type a 2", "type b 1");
  }

  @Test
  void theLargestGapIsThatOfTheTwoDistributions() {
    for (int i = 1; i <= 4; i++) {
      pair("fire", 1, 100L * i, 100L * i + 150);
    }

    ReplayComparison comparison = ReplayComparison.of(pairs);

    assertThat(comparison.largestGap()).isEqualTo(0.5);
    assertThat(comparison.curve().get(0)).isEqualTo(new ReplayComparison.Point(0, 0, 0));
    assertThat(comparison.curve().get(comparison.curve().size() - 1).recorded()).isEqualTo(1);
  }

  @Test
  void replicationsAreJoined() {
    pair("fire", 1, 100, 100);
    ReplayPairs both = new ReplayPairs();
    both.addAll(pairs);
    both.addAll(pairs);

    assertThat(ReplayComparison.of(both).overall().n()).isEqualTo(2);
  }

  /** Reported 50 s after time 0; seconds from the report on, negative for never. */
  private void pair(String typeId, int priority, long recordedSeconds, long simulatedSeconds) {
    IncidentType type =
        new IncidentType(
            typeId,
            Severity.SERIOUS,
            priority,
            new Need(
                List.of(
                    new Need.Level(
                        "first", Capabilities.of(Map.of(new Capability("pumping"), 1))))),
            RandomDuration.ZERO,
            new FixedWork(RandomDuration.ZERO));
    long reported = 50_000;
    RecordedIncident recorded =
        new RecordedIncident(
            "x",
            SimTime.ofMillis(reported),
            new Place(null, null),
            type,
            Given.NOTHING,
            recordedSeconds < 0
                ? OptionalLong.empty()
                : OptionalLong.of(reported + 1000 * recordedSeconds));
    Trace trace = new Trace(typeId, type, List.of(recorded));
    long arrived = simulatedSeconds < 0 ? NEVER : reported + 1000 * simulatedSeconds;
    pairs.add(
        recorded,
        new IncidentRecord(
            new Incident(trace, 1, recorded.place(), 1),
            reported,
            reported,
            reported,
            reported,
            NEVER,
            NEVER,
            arrived,
            NEVER,
            NEVER,
            NEVER,
            0,
            null,
            IncidentRecord.OPEN));
  }
}
