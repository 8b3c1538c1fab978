package org.tocsin.report.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class BytesTest {

  @Test
  void sevenBitsAreAByteAndTheEighthSaysThatMoreFollow() {
    assertThat(new Bytes().count(0).count(127).count(128).count(300).toArray())
        .containsExactly(0, 127, -128, 1, -84, 2);
  }

  @Test
  void smallNumbersOfEitherSignAreShort() {
    assertThat(new Bytes().signed(0).signed(-1).signed(1).signed(-64).signed(64).toArray())
        .containsExactly(0, 1, 2, 127, -128, 1);
  }

  @Test
  void aNumberBelowZeroIsNoCount() {
    assertThatThrownBy(() -> new Bytes().count(-1)).hasMessageContaining("-1");
  }

  @Property
  void numbersComeBackAsTheyWere(
      @ForAll @LongRange(min = -(1L << 50), max = 1L << 50) long first, @ForAll int second) {
    byte[] packed = new Bytes().signed(first).all(new Bytes().signed(second)).toArray();

    long[] unpacked = new long[2];
    int at = 0;
    for (int i = 0; i < 2; i++) {
      long folded = 0;
      int shift = 0;
      do {
        folded |= (packed[at] & 0x7fL) << shift;
        shift += 7;
      } while (packed[at++] < 0);
      unpacked[i] = folded % 2 == 0 ? folded / 2 : -(folded + 1) / 2;
    }
    assertThat(unpacked).containsExactly(first, second);
    assertThat(at).isEqualTo(packed.length);
  }
}
