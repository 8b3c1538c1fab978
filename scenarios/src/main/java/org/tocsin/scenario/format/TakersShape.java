package org.tocsin.scenario.format;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.city.Takers;
import org.tocsin.scenario.shape.ListOf;
import org.tocsin.scenario.shape.OneOrMany;
import org.tocsin.scenario.shape.Scalars;
import org.tocsin.scenario.shape.Shape;
import org.tocsin.scenario.shape.WordOr;
import org.tocsin.time.DrillClock;

/** How many call takers there are: always, by hour, or as many as it takes. */
final class TakersShape {

  private static final int MOST = 10_000;
  private static final int HOURS_OF_DAY = 24;

  static final Shape<Takers> SHAPE =
      new WordOr<>(
          "unlimited",
          Takers.UNLIMITED,
          new OneOrMany<>(
              Scalars.count(1, MOST).as(Takers::always),
              ListOf.some(Scalars.count(0, MOST)).as(TakersShape::byHour)));

  private TakersShape() {}

  private static Takers byHour(List<Integer> numbers) {
    int hours = numbers.size();
    if (hours != HOURS_OF_DAY && hours != DrillClock.HOURS_OF_WEEK) {
      throw new IllegalArgumentException(hours + " numbers of call takers; 24 or 168");
    }
    if (numbers.stream().allMatch(number -> number == 0)) {
      throw new IllegalArgumentException("no call taker at any hour; at least one");
    }
    List<Integer> week = new ArrayList<>();
    for (int hour = 0; hour < DrillClock.HOURS_OF_WEEK; hour++) {
      week.add(numbers.get(hour % hours));
    }
    return new Takers(week);
  }
}
