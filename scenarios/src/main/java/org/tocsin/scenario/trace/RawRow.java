package org.tocsin.scenario.trace;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The cells of a row of a record as they stand in the file. One row is filled again and again, as a
 * record has millions of cells of which most are never looked at.
 */
final class RawRow {

  private char[] characters = new char[1024];
  private int[] ends = new int[32];
  private int size;
  private long line;

  /** Where it begins, the header being line 1. */
  long line() {
    return line;
  }

  /** How many cells it has. */
  int size() {
    return size;
  }

  /** The text of a cell. */
  String cell(int index) {
    int start = start(index);
    return new String(characters, start, ends[index] - start);
  }

  /** The text of a cell without blanks around it. */
  String text(int index) {
    int start = start(index);
    int end = ends[index];
    while (start < end && Character.isWhitespace(characters[start])) {
      start++;
    }
    while (end > start && Character.isWhitespace(characters[end - 1])) {
      end--;
    }
    return new String(characters, start, end - start);
  }

  List<String> cells() {
    return IntStream.range(0, size).mapToObj(this::cell).toList();
  }

  /** Whether a cell ends with a character. */
  boolean endsWith(int index, char last) {
    return ends[index] > start(index) && characters[ends[index] - 1] == last;
  }

  private int start(int index) {
    return index == 0 ? 0 : ends[index - 1];
  }

  private void begin(long startLine) {
    line = startLine;
    size = 0;
  }

  private void add(char[] from, int offset, int length) {
    int start = start(size);
    if (start + length > characters.length) {
      characters = Arrays.copyOf(characters, Math.max(start + length, 2 * characters.length));
    }
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, 2 * size);
    }
    System.arraycopy(from, offset, characters, start, length);
    ends[size] = start + length;
    size++;
  }

  /** Fills the row as the parser tells of its cells. */
  static final class Filler extends AbstractBaseCsvCallbackHandler<RawRow> {

    private final RawRow row = new RawRow();

    @Override
    protected void handleBegin(long startLine) {
      row.begin(startLine);
    }

    @Override
    protected void handleField(int index, char[] from, int offset, int length, boolean quoted) {
      row.add(from, offset, length);
    }

    @Override
    protected RawRow buildRecord() {
      return row;
    }
  }
}
