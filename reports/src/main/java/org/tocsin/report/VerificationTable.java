package org.tocsin.report;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.report.text.Columns;
import org.tocsin.report.text.Decimals;
import org.tocsin.verification.Finding;
import org.tocsin.verification.Verdicts;

/**
 * What {@code tocsin verify} says: a line for each quantity, with theory, simulation, standard
 * error and verdict, then how many agree. At most 80 places wide.
 */
public final class VerificationTable {

  private static final Columns TABLE = new Columns(14, 21, -9, -9, -9, -5, 7);
  private static final double LARGEST_SHOWN = 99.9;

  /** From here on, two decimals are enough. */
  private static final double LARGE = 50;

  private VerificationTable() {}

  public static List<String> lines(Verdicts verdicts) {
    List<String> lines = new ArrayList<>();
    lines.add(TABLE.row("Case", "Quantity", "Theory", "Simulated", "Std error", "z", "Verdict"));
    List<Integer> failed = verdicts.failed();
    for (int i = 0; i < verdicts.findings().size(); i++) {
      lines.add(row(verdicts.findings().get(i), failed.contains(i)));
    }
    lines.add("");
    verdicts.findings().stream()
        .filter(finding -> finding.allowance() > 0)
        .map(
            finding ->
                finding.caseName()
                    + ": differences of up to "
                    + percent(finding.allowance(), 1)
                    + " are allowed, see docs/verification.md")
        .distinct()
        .forEach(lines::add);
    lines.add(closing(verdicts.findings().size(), failed.size()));
    return lines;
  }

  private static String closing(int findings, int failed) {
    String judged = " (Holm, level " + percent(Verdicts.LEVEL, 0) + ")";
    String all = findings == 1 ? "1 quantity" : findings + " quantities";
    return failed == 0
        ? all + (findings == 1 ? " agrees" : " agree") + " with theory" + judged
        : failed + " of " + all + (failed == 1 ? " differs" : " differ") + " from theory" + judged;
  }

  private static String row(Finding finding, boolean failed) {
    int decimals = finding.theory() >= LARGE ? 2 : 5;
    return TABLE.row(
        finding.caseName(),
        finding.quantity(),
        Decimals.fixed(finding.theory(), decimals),
        Decimals.fixed(finding.simulated(), decimals),
        percent(finding.relativeStandardError(), 2),
        z(finding.z()),
        failed ? "DIFFERS" : "agrees");
  }

  private static String percent(double share, int decimals) {
    return Decimals.fixed(100 * share, decimals) + " %";
  }

  private static String z(double z) {
    return Math.abs(z) > LARGEST_SHOWN
        ? z > 0 ? ">99.9" : "<-100"
        : Decimals.fixed(z, 1).replace("-0.0", "0.0");
  }
}
