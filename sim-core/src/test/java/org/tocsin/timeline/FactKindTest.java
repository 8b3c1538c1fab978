package org.tocsin.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FactKindTest {

  @Test
  void everyWordNamesOneKindAndFitsTheColumnOfATimeline() {
    assertThat(FactKind.words()).doesNotHaveDuplicates().allMatch(word -> word.length() <= 13);
  }
}
