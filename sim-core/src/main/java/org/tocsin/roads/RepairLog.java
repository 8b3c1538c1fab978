package org.tocsin.roads;

import java.util.Arrays;

/**
 * Which junctions a repair has touched, and the time and parent that each had before. Used for one
 * repair after the other.
 */
final class RepairLog {

  /** The repair that touched each junction last. */
  private final int[] touchedBy;

  private int repair;
  private int[] junctions = new int[64];
  private int[] millis = new int[64];
  private int[] parents = new int[64];
  private int count;

  RepairLog(int junctionCount) {
    touchedBy = new int[junctionCount];
  }

  void begin() {
    repair++;
    count = 0;
  }

  int count() {
    return count;
  }

  /** The n-th that was touched. */
  int junction(int n) {
    return junctions[n];
  }

  /** Notes a junction before it is changed; whether for the first time. */
  boolean touch(int junction, int millisBefore, int parentBefore) {
    if (touchedBy[junction] == repair) {
      return false;
    }
    touchedBy[junction] = repair;
    if (count == junctions.length) {
      junctions = Arrays.copyOf(junctions, 2 * count);
      millis = Arrays.copyOf(millis, 2 * count);
      parents = Arrays.copyOf(parents, 2 * count);
    }
    junctions[count] = junction;
    millis[count] = millisBefore;
    parents[count] = parentBefore;
    count++;
    return true;
  }

  Overwritten overwritten() {
    return new Overwritten(
        Arrays.copyOf(junctions, count),
        Arrays.copyOf(millis, count),
        Arrays.copyOf(parents, count));
  }
}
