package org.tocsin.roads;

import java.util.Arrays;

/**
 * The frontier of a search: (milliseconds, junction) pairs packed into longs, smallest first, equal
 * times by junction. A 4-ary heap; entries that were overtaken stay in it until they surface.
 */
final class LongHeap {

  private long[] keys = new long[256];
  private int size;

  static long key(int millis, int junction) {
    return ((long) millis << 32) | junction;
  }

  boolean isEmpty() {
    return size == 0;
  }

  void clear() {
    size = 0;
  }

  long peek() {
    return keys[0];
  }

  void push(long key) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size * 2);
    }
    int hole = size++;
    while (hole > 0) {
      int parent = (hole - 1) >> 2;
      if (keys[parent] <= key) {
        break;
      }
      keys[hole] = keys[parent];
      hole = parent;
    }
    keys[hole] = key;
  }

  long pop() {
    long top = keys[0];
    long last = keys[--size];
    int hole = 0;
    for (int child = 1; child < size; child = 4 * hole + 1) {
      int least = child;
      int end = Math.min(child + 4, size);
      for (int other = child + 1; other < end; other++) {
        if (keys[other] < keys[least]) {
          least = other;
        }
      }
      if (keys[least] >= last) {
        break;
      }
      keys[hole] = keys[least];
      hole = least;
    }
    keys[hole] = last;
    return top;
  }
}
