package org.tocsin.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How long something that is down takes by hand. Of several orders of drill control the longest
 * holds; when one ends the others stay.
 */
final class Outage {

  private final List<Duration> standing = new ArrayList<>();

  void begin(Duration byHand) {
    standing.add(byHand);
  }

  /** Returns whether that was the last. */
  boolean end(Duration byHand) {
    return standing.remove(byHand) && standing.isEmpty();
  }

  /** Returns whether it was on. */
  boolean endAll() {
    boolean wasOn = isOn();
    standing.clear();
    return wasOn;
  }

  boolean isOn() {
    return !standing.isEmpty();
  }

  /** 0 while all works. */
  long byHandMillis() {
    long most = 0;
    for (Duration byHand : standing) {
      most = Math.max(most, byHand.toMillis());
    }
    return most;
  }
}
