package org.tocsin.verification;

import java.util.List;
import org.tocsin.theory.HolmProcedure;

/**
 * Findings judged together: so many are looked at that some are off by chance, so that each is
 * judged by Holm's procedure over all of them.
 */
public record Verdicts(List<Finding> findings) {

  /** The chance that a right simulation fails by any of the findings. */
  public static final double LEVEL = 0.01;

  public Verdicts {
    findings = List.copyOf(findings);
  }

  /** Those that differ from theory by more than chance and allowance, by index. */
  public List<Integer> failed() {
    return new HolmProcedure(findings.stream().map(Finding::z).toList()).rejectedAt(LEVEL);
  }

  public boolean allAgree() {
    return failed().isEmpty();
  }

  /** Those that are less precise than asked, as the replications ran out. */
  public List<Finding> lessPreciseThan(double relativeStandardError) {
    return findings.stream()
        .filter(finding -> !(finding.relativeStandardError() <= relativeStandardError))
        .toList();
  }
}
