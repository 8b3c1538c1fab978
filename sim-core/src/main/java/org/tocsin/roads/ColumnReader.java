package org.tocsin.roads;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Reads what a {@link ColumnWriter} wrote. No column can claim to be longer than what is left. */
final class ColumnReader {

  private final ByteBuffer bytes;

  ColumnReader(ByteBuffer bytes) {
    this.bytes = bytes;
  }

  int[] ints() {
    int[] values = new int[length(4)];
    bytes.asIntBuffer().get(values);
    bytes.position(bytes.position() + 4 * values.length);
    return values;
  }

  double[] doubles() {
    double[] values = new double[length(8)];
    bytes.asDoubleBuffer().get(values);
    bytes.position(bytes.position() + 8 * values.length);
    return values;
  }

  boolean[] flags() {
    boolean[] values = new boolean[length(1)];
    for (int i = 0; i < values.length; i++) {
      values[i] = bytes.get() != 0;
    }
    return values;
  }

  String text() {
    byte[] utf8 = new byte[length(1)];
    bytes.get(utf8);
    return new String(utf8, StandardCharsets.UTF_8);
  }

  /** A column of which equal values share one object. */
  <T> T[] texts(Function<String, T> meaning, IntFunction<T[]> array) {
    T[] different = array.apply(length(4));
    for (int i = 0; i < different.length; i++) {
      different[i] = meaning.apply(text());
    }
    int[] column = ints();
    T[] values = array.apply(column.length);
    for (int row = 0; row < column.length; row++) {
      values[row] = different[column[row]];
    }
    return values;
  }

  /** Values by name. */
  <T> Map<String, T> named(Supplier<T> value) {
    Map<String, T> values = new TreeMap<>();
    for (int left = length(4); left > 0; left--) {
      String name = text();
      values.put(name, value.get());
    }
    return values;
  }

  private int length(int bytesEach) {
    int length = bytes.getInt();
    if (length < 0 || length > bytes.remaining() / bytesEach) {
      throw new IllegalArgumentException("a column of " + length);
    }
    return length;
  }
}
