package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.random.RandomStreams;
import org.tocsin.timeline.TimelineText;
import org.tocsin.town.TinyTown;

/** Runs a town once and compares what happened with text. */
final class DrillTimeline {

  private DrillTimeline() {}

  static void assertTimeline(TinyTown town, String expected) {
    assertTimeline(town, "", expected);
  }

  /** Compares only the lines that contain a text. */
  static void assertTimeline(TinyTown town, String containing, String expected) {
    assertTimeline(town, containing, Integer.MAX_VALUE, expected);
  }

  /** Compares only the first lines of those that contain a text. */
  static void assertTimeline(TinyTown town, String containing, int lines, String expected) {
    String happened =
        run(town, 1).stream()
            .filter(line -> line.contains(containing))
            .limit(lines)
            .map(line -> line + "\n")
            .reduce("", String::concat);

    assertThat(happened).isEqualTo(expected);
  }

  static List<String> run(TinyTown town, long seed) {
    List<String> lines = new ArrayList<>();
    DrillRunner.run(town.drill(), new RandomStreams(seed, 0), new TimelineText(lines::add));
    return lines;
  }
}
