package org.tocsin.scenario.yaml;

import java.util.function.UnaryOperator;
import org.tocsin.scenario.problem.Spot;

/** A single value: its text as written, without quotes. */
public record Scalar(Spot spot, String text) implements Entry {

  private static final int MOST_SHOWN = 60;

  @Override
  public String kind() {
    if (text.isEmpty()) {
      return "nothing";
    }
    String shown = text.length() > MOST_SHOWN ? text.substring(0, MOST_SHOWN) + "..." : text;
    return '"' + shown.replace("\n", "\\n") + '"';
  }

  @Override
  public Scalar moved(UnaryOperator<Spot> place) {
    return new Scalar(place.apply(spot), text);
  }
}
