package org.tocsin.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.tocsin.random.RandomStream;
import org.tocsin.random.RandomStreams;
import org.tocsin.random.RandomStreams.Role;

class SampleTest {

  @Property
  void countsAreExactWhateverTheOrder(
      @ForAll @Size(min = 1, max = 200) List<@IntRange(max = 5000) Integer> values,
      @ForAll @IntRange(max = 5001) int at) {
    Sample sample = new Sample();

    values.forEach(sample::add);

    assertThat(sample.countAtMost(at)).isEqualTo(values.stream().filter(v -> v <= at).count());
    assertThat(sample.sumMillis()).isEqualTo(values.stream().mapToLong(v -> v).sum());
  }

  @Property
  void countsStayExactHoweverOftenOneAsks(
      @ForAll @Size(min = 1, max = 50) List<@IntRange(max = 50) Integer> values) {
    Sample sample = new Sample();
    values.forEach(sample::add);

    for (int at = 0; at <= 50; at++) {
      int most = at;
      assertThat(sample.countAtMost(at)).isEqualTo(values.stream().filter(v -> v <= most).count());
    }
  }

  @Property
  void percentilesAreThoseOfAllClustersInOrder(
      @ForAll @Size(min = 1, max = 5)
          List<@Size(min = 1, max = 20) List<@IntRange(max = 100) Integer>> clusters,
      @ForAll @IntRange(min = 1, max = 99) int percent) {
    List<Sample> samples = clusters.stream().map(SampleTest::sample).toList();
    List<Integer> all = clusters.stream().flatMap(List::stream).sorted().toList();

    double found = new ClusteredSample(samples, null).percentile(percent / 100.0).value();

    int rank = (int) Math.ceil(percent / 100.0 * all.size());
    assertThat(found).isEqualTo((double) all.get(rank - 1));
  }

  private static Sample sample(List<Integer> values) {
    Sample sample = new Sample();
    values.forEach(sample::add);
    return sample;
  }

  @Test
  void aMillionValuesKeepTheirPercentilesWithinOneIn4096() {
    RandomStream stream = new RandomStreams(1, 0).stream(Role.WORK, 1);
    int[] values = new int[1_000_000];
    Sample sample = new Sample();
    for (int i = 0; i < values.length; i++) {
      values[i] = (int) (60_000 + stream.nextDouble() * stream.nextDouble() * 3_000_000);
      sample.add(values[i]);
    }
    Arrays.sort(values);

    ClusteredSample pooled = new ClusteredSample(List.of(sample), null);

    for (double p : new double[] {0.001, 0.1, 0.5, 0.9, 0.999}) {
      double exact = values[(int) Math.ceil(p * values.length) - 1];
      assertThat(pooled.percentile(p).value()).isCloseTo(exact, within(exact / 4096));
    }
    assertThat(sample.sumMillis()).isEqualTo(Arrays.stream(values).asLongStream().sum());
  }

  @Property
  void amountsBeyondAnIntAreSummedExactlyAndRankedToOneIn4096(
      @ForAll @Size(min = 1, max = 50)
          List<@LongRange(min = 0, max = 1_000_000_000_000_000L) Long> amounts) {
    Sample sample = new Sample();
    amounts.forEach(sample::add);
    List<Long> inOrder = amounts.stream().sorted().toList();

    ClusteredSample pooled = new ClusteredSample(List.of(sample), null);

    assertThat(sample.sumMillis()).isEqualTo(amounts.stream().mapToLong(amount -> amount).sum());
    double largest = inOrder.get(inOrder.size() - 1);
    assertThat(pooled.percentile(1).value()).isCloseTo(largest, within(largest / 4096));
    double middle = inOrder.get((inOrder.size() + 1) / 2 - 1);
    assertThat(pooled.percentile(0.5).value()).isCloseTo(middle, within(middle / 4096));
  }

  @Test
  void aHundredThousandAmountsBeyondAnIntKeepTheirPercentiles() {
    Sample sample = new Sample();
    long sum = 0;
    for (long i = 1; i <= 100_000; i++) {
      sample.add(i * 1_000_000_000L);
      sum += i * 1_000_000_000L;
    }

    ClusteredSample pooled = new ClusteredSample(List.of(sample), null);

    assertThat(sample.sumMillis()).isEqualTo(sum);
    for (double p : new double[] {0.001, 0.1, 0.5, 0.9, 1}) {
      double exact = p * 100_000 * 1_000_000_000L;
      assertThat(pooled.percentile(p).value()).isCloseTo(exact, within(exact / 4096));
    }
  }

  @Test
  void aSumThatNoLongHoldsIsRefused() {
    Sample sample = new Sample();
    sample.add(Long.MAX_VALUE);

    assertThatThrownBy(() -> sample.add(1)).hasMessageContaining("beyond 2^63");
  }

  @Property
  void aBucketHoldsItsMiddle(@ForAll @LongRange(min = 0) long millis) {
    long middle = LogBuckets.middleOf(LogBuckets.indexOf(millis));

    assertThat((double) middle).isCloseTo((double) millis, within(millis / 4096.0));
  }

  @Test
  void whatWasNeverReachedIsInfiniteInPercentilesAndLeftOutOfTheMean() {
    Sample sample = new Sample();
    for (int millis : new int[] {1000, 2000, 3000, 4000, 5000, 6000, 7000, 8000}) {
      sample.add(millis);
    }
    sample.addNotReached();
    sample.addNotReached();

    ClusteredSample pooled = new ClusteredSample(List.of(sample), null);

    assertThat(pooled.mean().value()).isEqualTo(4500);
    assertThat(pooled.percentile(0.5).value()).isEqualTo(5000);
    assertThat(pooled.percentile(0.8).value()).isEqualTo(8000);
    assertThat(pooled.percentile(0.9).value()).isNull();
    assertThat(pooled.shareAtMost(4000).value()).isEqualTo(0.4);
    assertThat(pooled.notReached()).isEqualTo(2);
  }

  @Test
  void oneClusterHasNoIntervalAndSaysWhy() {
    Sample sample = new Sample();
    sample.add(1000);

    Estimate mean = new ClusteredSample(List.of(sample), null).mean();

    assertThat(mean.interval()).isNull();
    assertThat(mean.noIntervalReason()).contains("one cluster");
  }
}
