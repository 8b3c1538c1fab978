package org.tocsin.siting.city;

import java.util.List;
import java.util.Optional;
import org.tocsin.measure.IncidentRecord;
import org.tocsin.measure.RecordConsumer;
import org.tocsin.measure.ResponseRecord;

/**
 * How busy those are who begin the work at incidents, as the present layout has it.
 *
 * @param share of a unit's time
 * @param units how many there are
 */
public record Busyness(double share, int units) {

  /** Even where nothing happened models want units that may be busy. */
  private static final double LEAST = 1e-4;

  private static final double MOST = 0.9;

  public Busyness {
    share = Math.min(MOST, Math.max(LEAST, share));
    units = Math.max(1, units);
  }

  /** How many units are at work at a time. */
  double load() {
    return share * units;
  }

  /** Adds up the time from notified to clear. */
  static final class Fold implements RecordConsumer {

    private final List<CoverLayer> layers;
    private long millis;

    Fold(List<CoverLayer> layers) {
      this.layers = layers;
    }

    @Override
    public void response(ResponseRecord response) {
      long end =
          Optional.of(response.clearMillis())
              .filter(clear -> clear != IncidentRecord.NEVER)
              .orElse(response.notifiedMillis());
      if (CoverLayer.isFirst(response.unit(), layers)) {
        millis += end - response.notifiedMillis();
      }
    }

    long millis() {
      return millis;
    }
  }
}
