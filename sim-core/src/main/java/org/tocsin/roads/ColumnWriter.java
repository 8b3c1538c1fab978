package org.tocsin.roads;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Writes columns of numbers and texts, each after its length, into one growing block of bytes
 * (big-endian).
 */
final class ColumnWriter {

  private ByteBuffer bytes = ByteBuffer.allocate(1 << 16);

  void integer(int value) {
    room(4).putInt(value);
  }

  void ints(int[] values) {
    integer(values.length);
    room(4 * values.length);
    for (int value : values) {
      bytes.putInt(value);
    }
  }

  void doubles(double[] values) {
    integer(values.length);
    room(8 * values.length);
    for (double value : values) {
      bytes.putDouble(value);
    }
  }

  void flags(boolean[] values) {
    integer(values.length);
    room(values.length);
    for (boolean value : values) {
      bytes.put((byte) (value ? 1 : 0));
    }
  }

  void text(String value) {
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    integer(utf8.length);
    room(utf8.length).put(utf8);
  }

  /**
   * A column of texts of which many are equal: each different one once, then a number for each row.
   */
  void texts(int rows, IntFunction<String> text) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    int[] column = new int[rows];
    for (int row = 0; row < rows; row++) {
      String value = text.apply(row);
      Integer known = numbers.putIfAbsent(value, numbers.size());
      column[row] = known == null ? numbers.size() - 1 : known;
    }
    integer(numbers.size());
    numbers.keySet().forEach(this::text);
    ints(column);
  }

  byte[] bytes() {
    return Arrays.copyOf(bytes.array(), bytes.position());
  }

  private ByteBuffer room(int more) {
    if (bytes.remaining() < more) {
      int size = Math.max(bytes.capacity() * 2, Math.addExact(bytes.position(), more));
      ByteBuffer larger = ByteBuffer.allocate(size);
      larger.put(bytes.array(), 0, bytes.position());
      bytes = larger;
    }
    return bytes;
  }
}
