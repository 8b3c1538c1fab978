package org.tocsin.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tocsin.city.Tier;

/**
 * How an incident ended, as far as its course tells.
 *
 * @param loss in the author's money
 */
public record Outcome(Optional<Fire> fire, Optional<Double> loss, Optional<People> people) {

  /**
   * What a fire left.
   *
   * @param putOutBy the tier of the unit that brought it under control; empty if it burnt out
   */
  public record Fire(double burntSquareMetres, Optional<Tier> putOutBy) {}

  /**
   * What became of people.
   *
   * @param casualties how many were hurt, trapped or ill; may be an expected number
   * @param expectedSurvivors the sum of their probabilities to survive
   */
  public record People(double casualties, double expectedSurvivors) {}

  /** In a line: {@code 12.0 m2 burnt, loss 24000}. */
  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    fire.ifPresent(
        f -> parts.add(String.format(Locale.ROOT, "%.1f m2 burnt", f.burntSquareMetres())));
    loss.ifPresent(l -> parts.add(String.format(Locale.ROOT, "loss %.0f", l)));
    people.ifPresent(
        p ->
            parts.add(
                String.format(
                    Locale.ROOT,
                    "%.1f of %.1f expected to survive",
                    p.expectedSurvivors(),
                    p.casualties())));
    return String.join(", ", parts);
  }
}
