package org.tocsin.scenario.shape;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts of heat, water and ground; all carry their unit, and are above 0. */
public final class Amounts {

  private static final Pattern AMOUNT = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(\\S+)");

  /** Beyond this there is no fire, whatever the unit. */
  private static final double MOST = 1e9;

  /** In kW. */
  public static final Shape<Double> HEAT =
      amount("a heat release such as 300 kW or 1.5 MW", Map.of("kW", 1.0, "MW", 1000.0));

  /** In kW/m2. */
  public static final Shape<Double> HEAT_PER_AREA =
      amount("a heat release such as 250 kW/m2", Map.of("kW/m2", 1.0, "MW/m2", 1000.0));

  /** In MJ/m2. */
  public static final Shape<Double> FIRE_LOAD =
      amount("a fire load such as 780 MJ/m2", Map.of("MJ/m2", 1.0));

  /** In L/min. */
  public static final Shape<Double> FLOW =
      amount("a flow such as 600 L/min or 10 L/s", Map.of("L/min", 1.0, "L/s", 60.0));

  /** In L/min on a square metre. */
  public static final Shape<Double> FLOW_PER_AREA =
      amount("a flow such as 5 L/min/m2", Map.of("L/min/m2", 1.0));

  /** In square metres. */
  public static final Shape<Double> AREA =
      amount("an area such as 100 m2 or 2 ha", Map.of("m2", 1.0, "ha", 1e4, "km2", 1e6));

  private Amounts() {}

  private static Shape<Double> amount(String allowed, Map<String, Double> units) {
    String words = String.join("|", new TreeMap<>(units).keySet());
    return new ScalarShape<>(
        allowed,
        text -> parse(text, units),
        node -> node.put("pattern", "^\\d+(\\.\\d+)?\\s*(" + words + ")$"),
        text ->
            UnitGuess.of(
                text,
                units.keySet().stream().sorted(Comparator.comparing(units::get)).toList(),
                known -> parse(known, units).isPresent()));
  }

  private static Optional<Double> parse(String text, Map<String, Double> units) {
    Matcher matcher = AMOUNT.matcher(text);
    Double factor = matcher.matches() ? units.get(matcher.group(2)) : null;
    return factor == null
        ? Optional.empty()
        : Optional.of(Double.parseDouble(matcher.group(1)) * factor)
            .filter(amount -> amount > 0 && amount <= MOST);
  }
}
