package org.tocsin.report.rows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A table of rows from all replications, in their order although they are written at the same time:
 * each has a part of its own.
 */
final class TableFile implements AutoCloseable {

  private final Path file;
  private final FileChannel channel;
  private int nextReplication;

  TableFile(Path file, String header) {
    this.file = file;
    try {
      this.channel =
          FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      write(ByteBuffer.wrap((header + "\n").getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw failure(e);
    }
  }

  /** The rows of a replication; parts may be written on different threads. */
  TablePart part(int replication) {
    return new TablePart(
        this, replication, file.resolveSibling(file.getFileName() + "." + replication + ".part"));
  }

  /** Adds a finished part: its file, if it grew too big for memory, then the rest. */
  void append(int replication, Path spilled, boolean isSpilled, ByteBuffer rest) {
    if (replication != nextReplication) {
      throw new IllegalStateException(
          file.getFileName()
              + ": rows of replication "
              + replication
              + "; those of "
              + nextReplication
              + " come next");
    }
    nextReplication++;
    try {
      if (isSpilled) {
        try (FileChannel part = FileChannel.open(spilled, StandardOpenOption.READ)) {
          for (long at = 0, size = part.size(); at < size; ) {
            at += part.transferTo(at, size - at, channel);
          }
        }
        Files.delete(spilled);
      }
      write(rest);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw failure(e);
    }
  }

  UncheckedIOException failure(IOException cause) {
    return new UncheckedIOException(file + ": can't be written: " + cause.getMessage(), cause);
  }

  private void write(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }
}
