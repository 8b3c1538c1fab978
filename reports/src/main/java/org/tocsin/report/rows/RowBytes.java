package org.tocsin.report.rows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.tocsin.measure.IncidentRecord;

/**
 * Rows of a table as UTF-8 bytes, comma-separated and quoted as RFC 4180 tells, with a line feed
 * after each row. Numbers are written digit by digit, so that a million rows cost no garbage and no
 * locale has a say.
 */
final class RowBytes {

  private static final int LONGEST_NUMBER = 32;

  byte[] bytes = new byte[4096];
  int size;

  RowBytes text(String value) {
    boolean quoted = mustBeQuoted(value);
    if (quoted) {
      put('"');
    }
    putCharacters(quoted ? value.replace("\"", "\"\"") : value);
    if (quoted) {
      put('"');
    }
    return endOfField();
  }

  RowBytes number(long value) {
    putNumber(value, 0);
    return endOfField();
  }

  /** Seconds with three decimals; empty for {@link IncidentRecord#NEVER}. */
  RowBytes seconds(long millis) {
    if (millis != IncidentRecord.NEVER) {
      putNumber(millis, 3);
    }
    return endOfField();
  }

  /**
   * A number with a fixed count of decimals, halves away from zero; empty where it is no finite
   * number.
   */
  RowBytes decimal(double value, int decimals) {
    double scaled = value * POWERS[decimals];
    if (Math.abs(scaled) < Long.MAX_VALUE / 2.0) {
      putNumber(scaled < 0 ? -Math.round(-scaled) : Math.round(scaled), decimals);
    }
    return endOfField();
  }

  RowBytes empty() {
    return endOfField();
  }

  /** Ends a row that has at least one field. */
  void endOfRow() {
    bytes[size - 1] = '\n';
  }

  private static final double[] POWERS = {1, 10, 100, 1000, 1e4, 1e5, 1e6};

  private RowBytes endOfField() {
    put(',');
    return this;
  }

  private void putNumber(long value, int decimals) {
    ensure(LONGEST_NUMBER);
    if (value < 0) {
      bytes[size++] = '-';
    }
    long rest = Math.abs(value);
    int digits = Math.max(digits(rest), decimals + 1);
    int at = size + digits + (decimals > 0 ? 1 : 0);
    size = at;
    for (int i = 0; i < digits; i++) {
      if (i == decimals && decimals > 0) {
        bytes[--at] = '.';
      }
      bytes[--at] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
  }

  private static int digits(long value) {
    int digits = 1;
    for (long rest = value / 10; rest > 0; rest /= 10) {
      digits++;
    }
    return digits;
  }

  private static boolean mustBeQuoted(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == ',' || c == '"' || c == '\n' || c == '\r') {
        return true;
      }
    }
    return false;
  }

  private void putCharacters(String value) {
    ensure(value.length());
    int start = size;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c >= 0x80) {
        size = start;
        byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
        ensure(encoded.length);
        System.arraycopy(encoded, 0, bytes, size, encoded.length);
        size += encoded.length;
        return;
      }
      bytes[size++] = (byte) c;
    }
  }

  private void put(char ascii) {
    ensure(1);
    bytes[size++] = (byte) ascii;
  }

  private void ensure(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }
}
