package org.tocsin.report.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreaksTest {

  private static List<String> parts(String text) {
    LineBreaks breaks = new LineBreaks();
    breaks.setText(text);
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
      if (at > from) {
        parts.add(text.substring(from, at));
      }
      from = at;
    }
    return parts;
  }

  @Test
  void aTimeOfTheClockStaysWhole() {
    assertThat(parts("due at 1:20:09")).containsExactly("due ", "at ", "1:20:09");
  }

  @Test
  void chineseBreaksBetweenCharactersButNotBeforeAComma() {
    assertThat(parts("报警后，到场")).containsExactly("报", "警", "后，", "到", "场");
  }
}
