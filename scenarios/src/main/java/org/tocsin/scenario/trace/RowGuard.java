package org.tocsin.scenario.trace;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Locale;

/**
 * Ends the reading of a table in which a row does not end, as a quote that is not closed would
 * swallow all the rest; and puts a row of one mark behind the last, which such a quote swallows
 * too.
 */
final class RowGuard extends FilterReader {

  /** How the failure begins. */
  static final String ENDLESS = "a row of more than";

  /** The one character of the row behind the last; no text has it. */
  static final char END_OF_TABLE = '\uFFFF';

  /** More than a row of any record. */
  private static final int MOST_CHARACTERS = 4_000_000;

  private static final char[] LAST_ROW = {'\n', END_OF_TABLE};

  private long sinceRow;
  private int lastRowRead;

  RowGuard(Reader text) {
    super(text);
  }

  /** A row has ended. */
  void endOfRow() {
    sinceRow = 0;
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    if (read >= 0) {
      sinceRow += read;
      if (sinceRow > MOST_CHARACTERS) {
        throw new IOException(
            String.format(Locale.ROOT, "%s %,d characters", ENDLESS, MOST_CHARACTERS));
      }
      return read;
    }
    int left = Math.min(length, LAST_ROW.length - lastRowRead);
    System.arraycopy(LAST_ROW, lastRowRead, buffer, offset, left);
    lastRowRead += left;
    return left == 0 ? -1 : left;
  }
}
