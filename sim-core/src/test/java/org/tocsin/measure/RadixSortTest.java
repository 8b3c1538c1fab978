package org.tocsin.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.tocsin.random.RandomStream;
import org.tocsin.random.RandomStreams;
import org.tocsin.random.RandomStreams.Role;

class RadixSortTest {

  @Property(tries = 300)
  void theFirstValuesAreInOrderAndTheRestIsLeftAlone(
      @ForAll long seed,
      @ForAll @IntRange(max = 2000) int size,
      @ForAll @IntRange(max = 10) int more,
      @ForAll @IntRange(min = 1, max = 31) int bits) {
    int[] values = values(seed, size + more, bits);
    int[] expected = values.clone();

    RadixSort.sort(values, size);

    Arrays.sort(expected, 0, size);
    assertThat(values).isEqualTo(expected);
  }

  private static int[] values(long seed, int count, int bits) {
    RandomStream stream = new RandomStreams(seed, 0).stream(Role.WORK, 1);
    int[] values = new int[count];
    for (int i = 0; i < count; i++) {
      values[i] = (int) (stream.nextLong() >>> (Long.SIZE - bits));
    }
    return values;
  }
}
