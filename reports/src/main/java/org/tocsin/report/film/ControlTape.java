package org.tocsin.report.film;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.drill.Inject;
import org.tocsin.roads.RoadChange;
import org.tocsin.timeline.FactConsumer;
import org.tocsin.timeline.InjectDelivered;

/** What drill control does: the injects that it delivers, and what becomes of the streets. */
final class ControlTape implements FactConsumer {

  /** An inject of the drill; {@code atTenths} is -1 if it was never delivered. */
  record InjectLine(String id, String message, long atTenths) {}

  /** What has become of a street. The page knows them by their places. */
  enum Street {
    OPEN,
    SLOW,
    CLOSED,
    SEALED,
    UNSEEN_SLOW,
    UNSEEN_CLOSED,
    UNSEEN_SEALED
  }

  private static final int WIDTH = 3;
  private static final int UNSEEN = Street.SEALED.ordinal();

  private final SegmentIds ids;
  private final Map<String, Long> delivered = new HashMap<>();
  private final List<long[]> streets = new ArrayList<>();
  private final Map<Integer, Integer> known = new HashMap<>();
  private final Map<Integer, Integer> unseen = new HashMap<>();

  ControlTape(SegmentIds ids) {
    this.ids = ids;
  }

  @Override
  public void injectDelivered(InjectDelivered fact) {
    delivered.putIfAbsent(fact.inject(), Tenths.of(fact.atMillis()));
  }

  @Override
  public void streetsChanged(long atMillis, List<RoadChange> changes) {
    changes.forEach(change -> note(atMillis, change, known));
  }

  @Override
  public void streetsChangedUnseen(long atMillis, List<RoadChange> changes) {
    changes.forEach(change -> note(atMillis, change, unseen));
  }

  private void note(long atMillis, RoadChange change, Map<Integer, Integer> states) {
    int segment = ids.of(change.kind(), change.segment());
    states.put(segment, state(change));
    int open = known.getOrDefault(segment, 0);
    int hidden = unseen.getOrDefault(segment, 0);
    int shown = hidden > open ? UNSEEN + hidden : open;
    streets.add(new long[] {Tenths.of(atMillis), segment, shown});
  }

  private static int state(RoadChange change) {
    Street street =
        switch (change.closure()) {
          case SEALED -> Street.SEALED;
          case CLOSED -> Street.CLOSED;
          case OPEN -> change.speedFactor() < 1 ? Street.SLOW : Street.OPEN;
        };
    return street.ordinal();
  }

  List<InjectLine> injects(List<Inject> all) {
    return all.stream()
        .map(i -> new InjectLine(i.id(), i.message(), delivered.getOrDefault(i.id(), -1L)))
        .toList();
  }

  /** Rows of a time, a segment, and the place of what has become of it among all that may. */
  long[] streets() {
    long[] rows = new long[streets.size() * WIDTH];
    for (int i = 0; i < streets.size(); i++) {
      System.arraycopy(streets.get(i), 0, rows, i * WIDTH, WIDTH);
    }
    return rows;
  }
}
