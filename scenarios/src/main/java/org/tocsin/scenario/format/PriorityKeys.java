package org.tocsin.scenario.format;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tocsin.scenario.shape.Named;

/** Values that stand under priorities of incidents. */
final class PriorityKeys {

  private static final int MOST = 1000;

  private PriorityKeys() {}

  /**
   * The same by number.
   *
   * @throws IllegalArgumentException if a key is no priority
   */
  static <T> Map<Integer, T> numbered(Named<T> written) {
    Map<Integer, T> byPriority = new LinkedHashMap<>();
    written
        .values()
        .forEach(
            (priority, value) -> {
              if (!priority.matches("[1-9]\\d{0,3}") || Integer.parseInt(priority) > MOST) {
                throw new IllegalArgumentException(
                    "priority \"" + priority + "\"; whole numbers from 1 to " + MOST);
              }
              byPriority.put(Integer.valueOf(priority), value);
            });
    return byPriority;
  }
}
