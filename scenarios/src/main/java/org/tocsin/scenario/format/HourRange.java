package org.tocsin.scenario.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.scenario.shape.Scalars;
import org.tocsin.scenario.shape.Shape;

/** Whole hours of a day, over midnight where the end is not after the start. */
public record HourRange(int firstHour, int endHour) {

  private static final Pattern TEXT = Pattern.compile("(\\d{1,2}):00\\s*-\\s*(\\d{1,2}):00");

  static final Shape<HourRange> SHAPE = Scalars.TEXT.as(HourRange::of);

  public boolean contains(int hour) {
    return firstHour < endHour
        ? hour >= firstHour && hour < endHour
        : hour >= firstHour || hour < endHour;
  }

  private static HourRange of(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (matcher.matches()) {
      int first = Integer.parseInt(matcher.group(1));
      int end = Integer.parseInt(matcher.group(2));
      if (first == end) {
        throw new IllegalArgumentException(
            "\"" + text + "\" holds no hour; two hours that differ, \"00:00-24:00\" for all day");
      }
      if (first <= 23 && end <= 24) {
        return new HourRange(first, end);
      }
    }
    throw new IllegalArgumentException(
        "\"" + text + "\"; whole hours such as \"07:00-10:00\" or \"22:00-06:00\"");
  }
}
