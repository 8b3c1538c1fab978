package org.tocsin.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.drill.Drill;
import org.tocsin.town.TinyTown;

class BatchesTest {

  private static final long DAY_MILLIS = 86_400_000;

  @ParameterizedTest
  @CsvSource({"20, 20, 1", "30, 30, 1", "79, 79, 1", "80, 40, 2", "119, 59, 2", "365, 40, 9"})
  void aLongRunIsCutIntoBatchesOfWholeDays(int days, int count, int daysEach) {
    Batches batches = Batches.ofSingle(lasting(Duration.ofDays(days)));

    assertThat(batches.count()).isEqualTo(count);
    assertThat(batches.batchMillis()).isEqualTo(daysEach * DAY_MILLIS);
    assertThat(batches.noIntervalReason()).isNull();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 19})
  void aRunOfFewerThanTwentyDaysStaysWholeAndSaysWhyItHasNoInterval(int days) {
    Batches batches = Batches.ofSingle(lasting(Duration.ofDays(days)));

    assertThat(batches.count()).isEqualTo(1);
    assertThat(batches.noIntervalReason())
        .isEqualTo(
            "one replication of %s; an interval needs 2 replications, or 20 whole days",
            days == 1 ? "1 whole day" : days + " whole days");
  }

  @ParameterizedTest
  @CsvSource({"140, 20, 7", "560, 40, 14"})
  void whereWeekdaysDifferBatchesAreWholeWeeks(int days, int count, int daysEach) {
    Batches batches = Batches.ofSingle(withQuietSundays(days));

    assertThat(batches.count()).isEqualTo(count);
    assertThat(batches.batchMillis()).isEqualTo(daysEach * DAY_MILLIS);
  }

  @Test
  void nineteenWeeksAreTooFewWhereWeekdaysDiffer() {
    Batches batches = Batches.ofSingle(withQuietSundays(139));

    assertThat(batches.count()).isEqualTo(1);
    assertThat(batches.noIntervalReason()).contains("19 whole weeks", "20 whole weeks");
  }

  @ParameterizedTest
  @ValueSource(ints = {30 * 24, 30 * 24 + 13, 119 * 24, 365 * 24 + 1})
  void batchesFollowOneAnotherAndTheLastTakesWhatRemains(int hours) {
    Batches batches = Batches.ofSingle(lasting(Duration.ofHours(hours)));

    int last = batches.count() - 1;
    long whole = IntStream.rangeClosed(0, last).mapToLong(batches::lengthMillis).sum();
    assertThat(whole).isEqualTo(Duration.ofHours(hours).toMillis());
    assertThat(batches.lengthMillis(last))
        .isBetween(batches.batchMillis(), 2 * batches.batchMillis());
    for (int batch = 1; batch <= last; batch++) {
      long start = batches.endMillis(batch - 1);
      assertThat(batches.indexAt(start - 1)).isEqualTo(batch - 1);
      assertThat(batches.indexAt(start)).isEqualTo(batch);
    }
    assertThat(batches.indexAt(Duration.ofHours(hours).toMillis() - 1)).isEqualTo(last);
  }

  @Test
  void oneOfManyReplicationsStaysWholeHoweverLong() {
    Batches batches = Batches.oneOfMany(lasting(Duration.ofDays(365)));

    assertThat(batches.count()).isEqualTo(1);
    assertThat(batches.lengthMillis(0)).isEqualTo(365 * DAY_MILLIS);
    assertThat(batches.noIntervalReason()).isNull();
  }

  private static Drill lasting(Duration duration) {
    return town().poisson("p", "fire", 20, 500).lasting(duration, Duration.ZERO).drill();
  }

  private static Drill withQuietSundays(int days) {
    double[] weights = new double[168];
    java.util.Arrays.fill(weights, 0, 144, 1);
    return town()
        .poisson("p", "fire", 20, weights, 500)
        .lasting(Duration.ofDays(days), Duration.ZERO)
        .drill();
  }

  private static TinyTown town() {
    return TinyTown.onStreetOf(1000)
        .station("a", "central", 0, "engine:pumping 1")
        .incidentType("fire", "first=pumping 1");
  }
}
