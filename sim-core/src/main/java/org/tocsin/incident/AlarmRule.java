package org.tocsin.incident;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.tocsin.random.RandomDuration;

/**
 * How the alarm level of an incident follows what is found on scene. The levels are those of its
 * {@link Need}, from 0.
 *
 * @param atOnce the highest level that is raised when the call is verified
 * @param sizeUp how long the first unit on scene looks before it says what is needed
 * @param findings chance that size-up finds a level to be the one that is needed, by level; units
 *     for higher levels are then recalled, or those of lower ones raised. Empty: size-up changes
 *     nothing
 * @param risesAfter an incident not under control rises by a level each time this long has passed;
 *     empty: never
 */
public record AlarmRule(
    int atOnce, RandomDuration sizeUp, List<Double> findings, Optional<Duration> risesAfter) {

  public AlarmRule {
    findings = List.copyOf(findings);
    double sum = findings.stream().mapToDouble(Double::doubleValue).sum();
    if (atOnce < 0 || (!findings.isEmpty() && !Chances.areWhole(sum))) {
      throw new IllegalArgumentException(
          "alarm rule: level " + atOnce + ", chances " + findings + "; 0 or more, sum 1");
    }
    if (risesAfter.map(after -> after.isZero() || after.isNegative()).orElse(false)) {
      throw new IllegalArgumentException("alarm rule: rises after " + risesAfter + "; above 0");
    }
  }

  /** The level that a draw between 0 and 1 finds. */
  public int found(double draw) {
    double sum = 0;
    int last = 0;
    for (int level = 0; level < findings.size(); level++) {
      sum += findings.get(level);
      if (draw < sum) {
        return level;
      }
      last = findings.get(level) > 0 ? level : last;
    }
    // What is left of rounded chances is the last one's.
    return last;
  }
}
