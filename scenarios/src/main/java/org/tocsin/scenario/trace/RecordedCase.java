package org.tocsin.scenario.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All that a record says of one incident, gathered row by row. */
final class RecordedCase {

  private static final Comparator<RecordRow.Response> CAME_FIRST =
      Comparator.comparing((RecordRow.Response response) -> !response.has(RecordColumn.ON_SCENE))
          .thenComparing(response -> response.at(RecordColumn.NOTIFIED));

  private final RecordRow first;
  private final List<RecordRow.Response> responses = new ArrayList<>(2);

  RecordedCase(RecordRow first) {
    this.first = first;
  }

  void add(RecordRow row) {
    if (row.response() != null) {
      responses.add(row.response());
    }
  }

  /** What its rows have in common, as its first one says it. */
  RecordRow row() {
    return first;
  }

  List<RecordRow.Response> responses() {
    return responses;
  }

  /** Those that were on scene first, in the order of their being notified. */
  List<RecordRow.Response> inOrder() {
    return responses.stream().sorted(CAME_FIRST).toList();
  }

  /** Of those that were on scene; of all where nobody was. */
  List<RecordRow.Response> whoCame() {
    List<RecordRow.Response> came =
        responses.stream().filter(response -> response.has(RecordColumn.ON_SCENE)).toList();
    return came.isEmpty() ? responses : came;
  }

  boolean tells(RecordColumn moment) {
    return responses.stream().anyMatch(response -> response.has(moment));
  }

  /** The earliest of all units; absent if none has such a moment. */
  long earliest(RecordColumn moment) {
    return responses.stream()
        .filter(response -> response.has(moment))
        .mapToLong(response -> response.at(moment))
        .min()
        .orElse(WallClock.ABSENT);
  }
}
