package org.tocsin.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ColumnsTest {

  @Test
  void wideCharactersTakeTwoPlaces() {
    assertThat(Columns.width("哈尔滨 ok")).isEqualTo(9);
    assertThat(new Columns(8, -4).row("哈尔", "7")).isEqualTo("哈尔        7");
  }

  @Test
  void whatIsTooLongIsCut() {
    assertThat(new Columns(6, -3).row("abcdefgh", "1")).isEqualTo("abcde…   1");
    assertThat(new Columns(6).row("哈尔滨市道里区")).isEqualTo("哈尔…");
  }

  @Test
  void sentencesBreakAtSpacesAndBetweenWideCharacters() {
    assertThat(Columns.wrapped("one two three", 8)).containsExactly("one two", "three");
    assertThat(Columns.wrapped("首批力量到场", 8)).containsExactly("首批力量", "到场");
  }

  @Property
  void noLineIsWiderThanAskedFor(
      @ForAll String text, @ForAll @IntRange(min = 2, max = 100) int width) {
    assertThat(Columns.wrapped(text, width))
        .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(width));
  }
}
