package org.tocsin.cli;

import java.time.Duration;
import java.util.Optional;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.shape.Quantities;
import org.tocsin.scenario.yaml.Scalar;

/** A time on the command line, as scenarios write it. */
final class TimeOption {

  private TimeOption() {}

  /**
   * Seconds, above 0.
   *
   * @throws UserMistake if it is no such time
   */
  static double seconds(String option, String text) {
    Optional<Duration> time =
        Quantities.SPAN.read(new Scalar(Spot.ofFile(option), text), new Problems());
    if (time.isEmpty()) {
      String maybe = text.matches("[0-9.]+") ? ". Maybe \"" + text + "s\"?" : "";
      throw new UserMistake(
          option + ": \"" + text + "\"; a time above 0 with its unit, such as 10s" + maybe);
    }
    return time.get().toMillis() / 1000.0;
  }
}
