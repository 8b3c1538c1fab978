package org.tocsin.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.experiment.Factor;

/** {@code --factor path=a,b,c} or {@code --factor path=low..high}. */
final class FactorOption {

  private static final Pattern RANGE = Pattern.compile("([^.].*?|.)\\s*\\.\\.\\s*([^.].*)");
  private static final Pattern BARE = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
  private static final Pattern UNIT = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?(\\s*\\D*)");
  private static final String SHAPE =
      "a path with values, such as stations.west.units[0].count=1,2,3, or a range, such as"
          + " demand.everyday.perDay=5..15";

  private FactorOption() {}

  /**
   * All factors.
   *
   * @throws UserMistake with all that is wrong with any of them
   */
  static List<Factor> factors(List<String> written) {
    List<String> problems = new ArrayList<>();
    List<Factor> factors = new ArrayList<>();
    Set<String> paths = new HashSet<>();
    for (String text : written) {
      try {
        Factor factor = factor(text);
        if (!paths.add(factor.path())) {
          problems.add(
              "--factor " + text + ": " + factor.path() + " for the second time; each once");
        }
        factors.add(factor);
      } catch (IllegalArgumentException e) {
        problems.add("--factor " + text + ": " + e.getMessage());
      }
    }
    if (!problems.isEmpty()) {
      throw new UserMistake(problems.stream().map(line -> "tocsin: " + line).toList());
    }
    return factors;
  }

  private static Factor factor(String text) {
    int equals = text.indexOf('=');
    if (equals < 1) {
      throw new IllegalArgumentException("no path=values; " + SHAPE);
    }
    String path = text.substring(0, equals).strip();
    List<String> values = VariantEdit.parts(text.substring(equals + 1));
    Matcher range = RANGE.matcher(values.get(0));
    if (values.size() == 1 && range.matches()) {
      return new Factor(
          path, List.of(withUnit(range.group(1), range.group(2)), range.group(2)), true);
    }
    if (values.stream().anyMatch(String::isEmpty) || values.size() < 2) {
      throw new IllegalArgumentException(
          values.size() < 2 ? "one value; two or more, or a range" : "a value is empty; " + SHAPE);
    }
    if (new HashSet<>(values).size() < values.size()) {
      throw new IllegalArgumentException("a value for the second time; each once");
    }
    return new Factor(path, values, false);
  }

  /** {@code 5..15 s} means {@code 5 s..15 s}. */
  private static String withUnit(String low, String high) {
    Matcher unit = UNIT.matcher(high);
    return BARE.matcher(low).matches() && unit.matches() ? low + unit.group(1) : low;
  }
}
