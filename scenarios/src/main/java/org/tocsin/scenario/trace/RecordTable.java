package org.tocsin.scenario.trace;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The rows of a record of comma-separated values (RFC 4180), read one after the other. */
final class RecordTable implements AutoCloseable {

  private final RowGuard guard;
  private final CloseableIterator<RawRow> rows;

  RecordTable(Reader text) {
    this.guard = new RowGuard(text);
    this.rows =
        CsvReader.builder()
            .allowExtraFields(true)
            .allowMissingFields(true)
            .build(new RawRow.Filler(), guard)
            .iterator();
  }

  /**
   * The next row, which holds until another is asked for; null after the last.
   *
   * @throws QuoteException if a quote is not closed or text follows one that is
   * @throws UncheckedIOException if the text can't be read
   */
  @Nullable RawRow next() throws QuoteException {
    RawRow row = read();
    guard.endOfRow();
    if (!row.endsWith(row.size() - 1, RowGuard.END_OF_TABLE)) {
      return row;
    }
    if (row.size() > 1 || row.cell(0).length() > 1) {
      throw new QuoteException("a quote that is not closed");
    }
    return null;
  }

  private RawRow read() throws QuoteException {
    try {
      return rows.next();
    } catch (CsvParseException e) {
      // Of a row with any number of cells, each shorter than the guard lets rows be, it refuses
      // nothing else.
      throw new QuoteException("text after a closing quote");
    }
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
