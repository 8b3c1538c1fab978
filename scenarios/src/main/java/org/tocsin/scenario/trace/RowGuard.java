package org.tocsin.scenario.trace;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Locale;

/**
 * Ends the reading of a table in which a row does not end: a quote that is not closed would swallow
 * all the rest.
 */
final class RowGuard extends FilterReader {

  /** How the failure begins. */
  static final String ENDLESS = "a row of more than";

  /** More than a row of any record. */
  private static final int MOST_CHARACTERS = 4_000_000;

  private long sinceRow;

  RowGuard(Reader text) {
    super(text);
  }

  /** A row has ended. */
  void endOfRow() {
    sinceRow = 0;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    count(1);
    return read;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    count(read);
    return read;
  }

  private void count(int read) throws IOException {
    sinceRow += Math.max(0, read);
    if (sinceRow > MOST_CHARACTERS) {
      throw new IOException(
          String.format(Locale.ROOT, "%s %,d characters", ENDLESS, MOST_CHARACTERS));
    }
  }
}
