package org.tocsin.report.rows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one replication: in memory while they are few, in a part file beside the table when
 * they are many.
 */
final class TablePart implements AutoCloseable {

  private static final int MOST_BYTES = 1 << 16;

  private final TableFile table;
  private final int replication;
  private final Path partFile;
  private final RowBytes rows = new RowBytes();
  private @Nullable FileChannel channel;

  TablePart(TableFile table, int replication, Path partFile) {
    this.table = table;
    this.replication = replication;
    this.partFile = partFile;
  }

  /** Where to write the next row. */
  RowBytes rows() {
    if (rows.size >= MOST_BYTES) {
      spill();
    }
    return rows;
  }

  /** Hands the rows to the table; called in the order of replications. */
  @Override
  public void close() {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      throw table.failure(e);
    }
    table.append(replication, partFile, channel != null, ByteBuffer.wrap(rows.bytes, 0, rows.size));
  }

  private void spill() {
    try {
      FileChannel open = channel;
      if (open == null) {
        open = FileChannel.open(partFile, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        channel = open;
      }
      ByteBuffer bytes = ByteBuffer.wrap(rows.bytes, 0, rows.size);
      while (bytes.hasRemaining()) {
        open.write(bytes);
      }
      rows.size = 0;
    } catch (IOException e) {
      throw table.failure(e);
    }
  }
}
