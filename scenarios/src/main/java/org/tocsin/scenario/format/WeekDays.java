package org.tocsin.scenario.format;

import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tocsin.scenario.shape.Choice;
import org.tocsin.scenario.shape.ListOf;
import org.tocsin.scenario.shape.Shape;

/** Days of the week as an author writes them: {@code [sat, sun]}. */
final class WeekDays {

  static final List<DayOfWeek> ALL = List.of(DayOfWeek.values());
  static final Shape<List<DayOfWeek>> SHAPE = ListOf.some(new Choice<>(words()));

  private WeekDays() {}

  private static Map<String, DayOfWeek> words() {
    Map<String, DayOfWeek> words = new LinkedHashMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      words.put(day.name().substring(0, 3).toLowerCase(Locale.ROOT), day);
    }
    return words;
  }
}
