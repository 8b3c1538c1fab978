package org.tocsin.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tocsin.measure.MeasureKind;
import org.tocsin.report.model.Figure;
import org.tocsin.report.model.MeasureLine;

class MeasureOrderTest {

  @Test
  void everyMeasureHasItsPlaceInOnePart() {
    assertThat(MeasureKind.values())
        .allSatisfy(
            kind ->
                assertThat(
                        Arrays.stream(MeasureOrder.values())
                            .filter(part -> part.holds(line(kind, 1))))
                    .as(kind.id())
                    .hasSize(1));
  }

  @Test
  void linesFollowAnIncidentAndThoseOfNothingAreLeftOut() {
    List<MeasureLine> lines =
        List.of(
            line(MeasureKind.AID_NEVER, 0),
            line(MeasureKind.BURNT_AREA, 2),
            line(MeasureKind.FULL_FORCE, 2),
            line(MeasureKind.CALL_ANSWERING, 2));

    assertThat(MeasureOrder.sorted(lines))
        .extracting(MeasureLine::id)
        .containsExactly("call.answering", "response.full-force", "outcome.burnt-area");
  }

  private static MeasureLine line(MeasureKind kind, long n) {
    return new MeasureLine(
        kind.id(),
        kind.unit(),
        null,
        null,
        Map.of(),
        n,
        0,
        20,
        Figure.NONE,
        Figure.NONE,
        Figure.NONE);
  }
}
