package org.tocsin.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.experiment.ReplicationPlan;
import org.tocsin.scenario.problem.NearestName;
import picocli.CommandLine.Option;

/** How often a drill is run: a number of times, or as often as it takes to be precise. */
final class ReplicationOptions {

  private static final int MOST = 1_000_000;
  private static final String AUTO = "auto";
  private static final String ALLOWED_PRECISION = "above 0% and up to 100%, such as 5%";
  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,9}");
  private static final Pattern PERCENTAGE = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,6})?)( ?%)?");

  /**
   * @param usual how many where nothing is said
   */
  ReplicationOptions(int usual) {
    replications = Integer.toString(usual);
  }

  @Option(
      names = {"-r", "--replications"},
      paramLabel = "N|auto",
      description =
          "independent runs of the drill; auto: until the mean and the 90th percentile of first"
              + " arrivals are precise (default: ${DEFAULT-VALUE})")
  private String replications;

  @Option(
      names = "--precision",
      paramLabel = "P%",
      description =
          "how precise for -r auto: half the 95%% interval over the estimate (default: 5%%)")
  private @Nullable String precision;

  @Option(names = "--max", paramLabel = "N", description = "most runs for -r auto (default: 1000)")
  private @Nullable String most;

  /**
   * What was asked for.
   *
   * @throws UserMistake if it makes no sense
   */
  ReplicationPlan plan() {
    if (replications.equals(AUTO)) {
      return new ReplicationPlan.UntilPrecise(
          share(precision == null ? "5%" : precision),
          number("--max", most == null ? "1000" : most, ""));
    }
    int number = number("-r/--replications", replications, ", or auto");
    refuseWithoutAuto("--precision", precision);
    refuseWithoutAuto("--max", most);
    return new ReplicationPlan.Fixed(number);
  }

  private void refuseWithoutAuto(String option, @Nullable String value) {
    if (value != null) {
      throw new UserMistake(
          option + ": given with " + replications + " replications; only with -r auto");
    }
  }

  private static int number(String option, String text, String orElse) {
    OptionalInt number =
        NUMBER.matcher(text).matches()
            ? OptionalInt.of(Integer.parseInt(text))
            : OptionalInt.empty();
    if (number.isEmpty() || number.getAsInt() < 1 || number.getAsInt() > MOST) {
      String maybe =
          NearestName.of(text, orElse.isEmpty() ? List.of() : List.of(AUTO))
              .map(near -> ". Maybe \"" + near + "\"?")
              .orElse("");
      throw new UserMistake(option + ": " + text + "; 1 to " + MOST + orElse + maybe);
    }
    return number.getAsInt();
  }

  /** {@code 5%} as 0.05. */
  private static double share(String text) {
    Matcher written = PERCENTAGE.matcher(text);
    if (!written.matches()) {
      throw new UserMistake("--precision: " + text + "; " + ALLOWED_PRECISION);
    }
    BigDecimal percent = new BigDecimal(written.group(1));
    if (written.group(2) == null) {
      throw new UserMistake(
          "--precision: "
              + text
              + "; with a percent sign, "
              + ALLOWED_PRECISION
              + (percent.compareTo(BigDecimal.ONE) < 0 ? "" : ". Maybe \"" + text + "%\"?"));
    }
    if (percent.signum() == 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0) {
      throw new UserMistake("--precision: " + text + "; " + ALLOWED_PRECISION);
    }
    return percent.movePointLeft(2).doubleValue();
  }
}
